/** What was read, said as one would say it: "Phạm pháp hình sự: 391 vụ, giảm 43 vụ so với 2021". */
import type { Interface } from '../i18n/interface.ts';
import { recipients } from '../model/award.ts';
import type { Change } from '../model/figure.ts';
import { formatChange, formatFigure, formatLevel, formatPeriod } from '../model/format.ts';
import type { Measure } from '../model/measure.ts';
import { type Period, parsePeriod, previousPeriod } from '../model/period.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseAward, ProseFigure } from '../prose/reading.ts';

export interface Speech {
  vocabulary: Vocabulary;
  language: Language;
  words: Interface;
  /** Of the bulletin, where it is known. */
  period: Period | null;
}

/** A measure for what is counted in none of the site's. */
const unmeasured: Measure = { id: '', whole: false, label: {}, units: {} };

export function nameOf({ metric, label }: ProseFigure, { vocabulary, language, words }: Speech): string {
  const known = vocabulary.metrics.get(metric ?? '');
  return known ? inLanguage(known.label, language) : label.trim() || words.desk.panel.nameless;
}

/** The value with its changes, without the name: "391 vụ, giảm 43 vụ so với năm 2021". */
export function valueInWords(figure: ProseFigure, speech: Speech): string {
  const { vocabulary, language } = speech;
  const id = vocabulary.metrics.get(figure.metric ?? '')?.measure ?? figure.measure ?? '';
  const measure = vocabulary.site.measures.get(id) ?? unmeasured;
  const level = figure.figure ? [formatFigure(figure.figure, measure, language)] : [];
  const versus = figure.changes.map((change) => comparedWith(change, figure, speech));
  const changes = figure.changes.map((change, index) => {
    // What two changes are both measured from is said once, after the second.
    const isSaidLater = versus[index] === versus[index + 1];
    const against = isSaidLater || versus[index] === '' ? '' : ` ${versus[index]}`;
    return `${formatChange(change, measure, language)}${against}`;
  });
  return [...level, ...changes].join(', ');
}

/** What sets it apart from a result of the bulletin's own period: a target, another period, one place alone. */
export function circumstances({ role, period, scope }: ProseFigure, { words, language }: Speech): string {
  const known = period === undefined ? undefined : parsePeriod(period);
  const named = known === undefined || typeof known === 'string' ? period : formatPeriod(known, language);
  return [role === 'result' ? '' : words.desk.roles[role], named ?? '', scope === undefined ? '' : words.scope(scope)]
    .filter((part) => part !== '')
    .join(', ');
}

export function figureInWords(figure: ProseFigure, speech: Speech): string {
  const apart = circumstances(figure, speech);
  return `${nameOf(figure, speech)}${apart === '' ? '' : ` (${apart})`}: ${valueInWords(figure, speech)}`;
}

export function awardInWords(award: ProseAward, { vocabulary, language, words }: Speech): string {
  const grantors = award.grantedBy.map((id) => inLanguage(vocabulary.site.grantors.get(id) ?? {}, language) || id);
  const counts = (['collectives', 'individuals', 'combined'] as const).flatMap((name) => {
    const figure = award[name];
    return figure ? [`${formatLevel(figure, recipients, language)} ${words[name].toLowerCase()}`] : [];
  });
  const stage = award.stage === 'granted' ? '' : ` (${words.stages[award.stage].toLowerCase()})`;
  const by = grantors.length > 0 ? `, ${grantors.join(', ')}` : '';
  return `${award.honour}${by}: ${counts.join(', ')}${stage}`;
}

export function inLanguage(text: Readonly<Record<string, string>>, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

function comparedWith({ basis, versus }: Change, figure: ProseFigure, { words, language, period }: Speech): string {
  const name = (id: string): string => {
    const known = parsePeriod(id);
    return typeof known === 'string' ? id : formatPeriod(known, language);
  };
  if (basis === 'adjacent') return words.versusAdjacent;
  if (basis === 'target') return words.versusTarget;
  const own = figure.period === undefined ? period : parsePeriod(figure.period);
  const before = basis === 'previous' && own && typeof own !== 'string' ? previousPeriod(own)?.id : versus;
  return before === undefined ? '' : words.versusPrevious(name(before));
}
