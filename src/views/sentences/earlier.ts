/** The earlier value that a sentence speaks of, and whose word it is. */
import type { Source } from '../../i18n/sentences.ts';
import { type Comparability, comparabilityOf, type Reason, refusals } from '../../model/comparability.ts';
import { type Comparison, differenceFrom } from '../../model/comparison.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Difference } from '../../model/difference.ts';
import type { Figure } from '../../model/figure.ts';
import type { Observation } from '../../model/observation.ts';
import { filingYear, lengthInDays, type Period } from '../../model/period.ts';
import { agencyName, type ViewContext } from '../context.ts';
import { levelText, periodText } from './parts.ts';

/** A sentence in the making, after its figure. */
export interface Draft {
  /** What follows the figure at once. */
  main?: string;
  /** What is added to it. */
  more: string[];
  /** What must be known about it, where the sentence does not say so already. */
  cautions: Reason[];
}

export interface Earlier {
  /** With the value; of the bulletin that the value is taken from. */
  observation: Observation;
  /** Stated beside the result, found in another bulletin, or worked out from the stated change. */
  way: 'was' | 'own' | 'implied';
  comparability: Comparability;
  difference?: Difference;
}

/** Of the ways to the earlier value the first that may be compared, else the first of all. */
export function earlierOf(comparison: Comparison, dataset: Dataset): Earlier | undefined {
  const { was, computed, implied } = comparison;
  const { earlier, comparability, difference } = computed;
  const possible = implied.filter(({ impossible }) => !impossible).map(({ figure }) => figure);
  const exact = possible.find(({ operator }) => operator === 'eq') ?? possible[0];
  const own: Earlier | undefined = earlier && { observation: earlier, way: 'own', comparability, difference };
  const ways = [
    was && supposed(was, 'was', comparison, dataset),
    earlier?.figure && own,
    exact && supposed(exact, 'implied', comparison, dataset),
    own,
  ].filter((way) => way !== undefined);
  return ways.find((way) => way.comparability.comparable) ?? ways[0];
}

/** What must be known of a result beside the earlier one, even where nobody has reported that. */
export function knownOf(comparison: Comparison, dataset: Dataset): readonly Reason[] {
  const earlier =
    earlierOf(comparison, dataset) ?? supposed(comparison.observation.figure, 'implied', comparison, dataset);
  return earlier.comparability.reasons;
}

export function isRefusal(reason: Reason): boolean {
  return (refusals as readonly Reason[]).includes(reason);
}

/** "434 vụ của năm 2021"; the period alone where the value is not known. */
export function earlierText({ observation }: Earlier, context: ViewContext): string {
  const { figure, period } = observation;
  const named = pastPeriodText(period, context);
  return figure ? context.words.sentences.figureOf(levelText(figure, observation, context), named) : named;
}

/** The earlier value with whose word it is: "434 vụ của năm 2021 (theo bản tin năm trước)". */
export function sourcedText(earlier: Earlier, observation: Observation, context: ViewContext): string {
  const text = earlierText(earlier, context);
  if (!earlier.observation.figure) return text;
  return context.words.sentences.bySource(text, sourceText(earlier.observation, observation, context));
}

export function earlierPeriodText({ computed, earlierPeriod }: Comparison, context: ViewContext): string {
  const period = computed.earlier?.period ?? earlierPeriod;
  return period ? pastPeriodText(period, context) : context.words.sentences.earlierPeriod;
}

/** A stretch that has a name is named by its year alone where nobody has reported on it. */
function pastPeriodText(period: Period, context: ViewContext): string {
  const isNameless = period.form === 'named' && period.name === undefined;
  return isNameless ? context.words.sentences.samePeriodOf(period.id.slice(0, 4)) : periodText(period, context);
}

/** Whose word the earlier value is, seen from the bulletin that is read; all of a year's bulletins are its own. */
export function sourceText(earlier: Observation, observation: Observation, context: ViewContext): string {
  const { sentences } = context.words;
  const bulletin = context.dataset.bulletinsById.get(earlier.bulletin);
  if (bulletin && earlier.bulletin !== observation.bulletin && bulletin.agency !== earlier.agency) {
    return sentences.bulletinOf(agencyName(bulletin.agency, context));
  }
  const ofItsYear = bulletin && filingYear(bulletin.period) === filingYear(earlier.period);
  const source: Source = earlier.bulletin === observation.bulletin ? 'same' : ofItsYear ? 'own' : 'another';
  return sentences.sources[source];
}

/** Every number that is given for the earlier period, where they contradict each other; none is chosen. */
export function disagreementText(comparison: Comparison, context: ViewContext): string | undefined {
  const { observation, computed, disagreements } = comparison;
  const { sentences } = context.words;
  if (disagreements.length === 0) return undefined;
  const text = (figure: Figure): string => levelText(figure, observation, context);
  const said = disagreements.flatMap(({ between, left, right }) => {
    const byChange = sentences.saidByChange(text(left));
    if (between === 'two-implied') return [byChange, sentences.saidByChange(text(right))];
    if (between === 'was-implied') return [sentences.said(sentences.sources.same, text(right)), byChange];
    const own = computed.earlier
      ? [sentences.said(sourceText(computed.earlier, observation, context), text(right))]
      : [];
    return [between === 'was' ? sentences.said(sentences.sources.same, text(left)) : byChange, ...own];
  });
  return sentences.disagree(earlierPeriodText(comparison, context), [...new Set(said)]);
}

/** A value that this bulletin states or implies, as if it had been reported. */
function supposed(
  figure: Figure | undefined,
  way: 'was' | 'implied',
  comparison: Comparison,
  dataset: Dataset,
): Earlier {
  const { observation, earlierPeriod, computed, sinceWas } = comparison;
  const period = computed.earlier?.period ?? earlierPeriod ?? observation.period;
  const earlier: Observation = { ...observation, period, figure, changes: [] };
  const areDated = [period, observation.period].every((each) => lengthInDays(each) !== undefined);
  // Of periods without dates nobody knows that one is longer; the bulletin itself sets them side by side.
  const reasons = comparabilityOf(observation, earlier, dataset).reasons.filter(
    (reason) => areDated || reason !== 'other-length',
  );
  return {
    observation: earlier,
    way,
    comparability: { comparable: !reasons.some(isRefusal), reasons },
    difference: way === 'was' ? sinceWas : differenceFrom(observation, figure, dataset),
  };
}
