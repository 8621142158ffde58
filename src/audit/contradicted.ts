/** Where the words of the article contradict a figure whose number they hold: its bound, its direction, its meaning. */
import { compare } from '../model/decimal.ts';
import { type Change, mirrored } from '../model/figure.ts';
import { printChange } from '../model/notation.ts';
import type { Problem } from '../model/problem.ts';
import { type ArticleNumber, mayBe } from '../prose/places/article-numbers.ts';
import { writtenAs } from '../prose/places/number-sieve.ts';
import { type Audited, finding, sentenceAt } from './audited.ts';
import { type Clash, clashesOf, isPlain, isReadAsOther, isReadAsOwn } from './clashes.ts';
import type { StatedFigure } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

/** Contradicted at every place of the number, or at the only one that is read as this metric's. */
export function contradicted(
  stated: StatedFigure,
  own: readonly ArticleNumber[],
  audited: Audited,
): Problem | undefined {
  const { size, change, name: metric, written: found, place } = stated;
  const isWholeRange = size.operator === 'range' && isRange(stated, audited);
  const held = own.map((number) => ({
    number,
    clashes: clashesOf(stated, number, audited).filter(({ about }) => about !== 'bound' || !isWholeRange),
  }));
  const fits = held.filter(({ clashes }) => !clashes.some(({ about }) => about === 'direction'));
  if (change && isOnWrongSide(change) && fits.every(({ number: { operator } }) => operator === undefined)) {
    const write = printed(change, { operator: mirrored(size).operator });
    return finding('warning', place, { code: 'bound-inverted', metric, found, write });
  }
  const agreeing = held.filter(({ clashes }) => clashes.length === 0);
  const ofMetric = held.filter(({ number }) => isReadAsOwn(stated, number, audited));
  const [surest] = [...(ofMetric.length > 0 ? ofMetric : held)].sort(
    (left, right) => left.clashes.length - right.clashes.length,
  );
  const [clash] = surest?.clashes ?? [];
  if (!surest || !clash) return undefined;
  const isOthers = agreeing.every(({ number }) => isReadAsOther(stated, number, audited));
  if (agreeing.length > 0 && !(isOthers && ofMetric.length > 0 && isPlain(clash))) return undefined;
  const isSure = held.every(({ clashes }) => clashes.some(isPlain));
  return clashProblem(clash, surest.number, stated, isSure, audited);
}

/** @param isSure whether nothing else can have been meant */
function clashProblem(
  clash: Clash,
  number: ArticleNumber,
  stated: StatedFigure,
  isSure: boolean,
  audited: Audited,
): Problem {
  const { name: metric, written: found, size, place, change, statement } = stated;
  const said = wordsAround(number, audited);
  const severity = isSure ? 'error' : 'warning';
  switch (clash.about) {
    case 'direction':
      return finding(severity, place, { code: 'direction-otherwise', metric, found, said });
    case 'bound': {
      const { operator } = number;
      if (change && operator !== undefined && mirrored({ ...size, operator }).operator === size.operator) {
        return finding(severity, place, {
          code: 'bound-inverted',
          metric,
          found,
          said,
          write: printed(change, number),
        });
      }
      const isPlainNumber = operator === 'eq' && hasBound(sentenceAt(audited.text, number.start).words);
      return finding(isPlainNumber ? 'warning' : severity, place, { code: 'bound-otherwise', metric, found, said });
    }
    case 'level':
      return finding(severity, place, { code: 'level-is-change', metric, found, said });
    case 'change':
      return finding(severity, place, { code: 'change-is-level', metric, found, said });
    case 'role': {
      const code = statement?.role === 'target' ? 'target-is-result' : 'result-is-target';
      return finding('warning', place, { code, metric, found, said });
    }
    case 'period': {
      const { here, there } = clash;
      return finding('warning', place, { code: 'period-otherwise', metric, found, said, here, there });
    }
    case 'versus': {
      const { here, there } = clash;
      return finding('warning', place, { code: 'versus-otherwise', metric, found, said, here, there });
    }
    case 'metric':
      return finding('warning', place, { code: 'metric-otherwise', metric, found, said, called: clash.called });
  }
}

/** "từ 400 đến 450": both ends stand side by side, whatever counts there. */
function isRange({ size, measure }: StatedFigure, { numbersBy }: Audited): boolean {
  const most = 40;
  const [lows, highs] = [size.value, size.valueMax ?? size.value].map((value) =>
    numbersBy.having(writtenAs(value, measure)).filter((number) => mayBe(number, value, measure)),
  );
  return (lows ?? []).some(({ end }) => highs?.some(({ start }) => start >= end && start - end < most));
}

/** "≥ −5%" allows every rise, and "≤ +5%" every fall: hardly ever what was meant. */
function isOnWrongSide({ figure: { operator, value } }: Change): boolean {
  const going = compare(value, '0');
  return going < 0 ? operator === 'ge' || operator === 'gt' : going > 0 && (operator === 'le' || operator === 'lt');
}

/** Any word of a bound, perhaps a little away from its number. */
const hasBound = (words: string): boolean => /[<>≥≤~≈]/u.test(words);

function printed(change: Change, { operator = 'eq' }: Pick<ArticleNumber, 'operator'>): string {
  const { figure } = change;
  const size = figure.value.startsWith('-') ? mirrored(figure) : figure;
  const meant = { ...size, operator };
  return printChange({ ...change, figure: figure.value.startsWith('-') ? mirrored(meant) : meant });
}
