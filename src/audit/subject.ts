/** Whose report of which period it is: the head beside what the title and the first sentence plainly say. */
import type { Period } from '../model/period.ts';
import type { Problem } from '../model/problem.ts';
import { proposeAgency } from '../prose/article/agency-names.ts';
import { periodsOf } from '../prose/article/periods.ts';
import { tokenise } from '../prose/words/tokens.ts';
import { type Audited, finding, sentenceAt } from './audited.ts';

export function subject(audited: Audited): Problem[] {
  return audited.reading ? [...otherAgency(audited), ...otherPeriod(audited)] : [];
}

function otherAgency({ bulletin, vocabulary, text, articleStart }: Audited): Problem[] {
  const { agencies } = vocabulary;
  const { title, statements, places } = bulletin;
  const own = agencies.get(bulletin.agency);
  const first = sentenceAt(text, articleStart).words;
  const opening = [tokenise(first), tokenise(text.slice(articleStart, articleStart + longestOpening))];
  const isNamed = own && proposeAgency(tokenise(title), opening, [own]).value !== null;
  const called = proposeAgency(tokenise(title), [tokenise(first)], agencies.values());
  if (!own || isNamed || called.value === null || !called.certain) return [];
  // What others have reported is cited, with their names.
  const isCited = statements.some(({ agency }) => agency === called.value);
  const isKin = own.parent === called.value || agencies.get(called.value)?.parent === own.id;
  if (isCited || isKin) return [];
  return [finding('warning', places.agency, { code: 'agency-otherwise', agency: own.id, calledAgency: called.value })];
}

/** Characters of an article in which it says who reports. */
const longestOpening = 1500;

function otherPeriod({ bulletin, text, articleStart }: Audited): Problem[] {
  const { period, title, places, statements } = bulletin;
  const inTitle = periodsIn(title);
  const named =
    inTitle.length > 0 ? inTitle : periodsIn(sentenceAt(text, articleStart).words).filter((id) => isNear(id, period));
  const years = new Set([...yearsOf(period), ...statements.flatMap((statement) => yearsOf(statement.period))]);
  const ofYear = named.filter((id) => years.has(id.slice(0, 4)));
  const [there] = named;
  const isWhole = period.form === 'year';
  const isOther = isWhole
    ? ofYear.every((id) => id !== period.id && id.length > 4 && id.startsWith(period.id))
    : ofYear.length === 0;
  if (there === undefined || !isOther) return [];
  return [
    finding('warning', places.period, { code: 'title-period-otherwise', found: period.id, there: ofYear[0] ?? there }),
  ];
}

/** Periods that some words name with their year, and not merely compare with. */
function periodsIn(words: string): string[] {
  const tokens = tokenise(words.replace(/(?<!\p{L})so (?:với|cùng)[^,;.]*/giu, ''));
  return periodsOf(tokens, undefined).flatMap(({ id, dated }) => (dated ? [id] : []));
}

function yearsOf({ id, start, end }: Period): string[] {
  return [id, start, end].flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)]));
}

/** Further back lie resolutions and campaigns. */
function isNear(id: string, period: Period): boolean {
  return Math.abs(Number(id.slice(0, 4)) - Number(period.id.slice(0, 4))) <= 2;
}
