/** Members of a cluster added up, where they may be. */
import type { Dataset } from './dataset.ts';
import { sumOf } from './difference.ts';
import type { Figure } from './figure.ts';
import type { Neighbour } from './neighbours.ts';
import type { Observation } from './observation.ts';
import { sameLength } from './period.ts';

/**
 * Why numbers are not added up: rates and ranks never are; `not-reported` and `level-not-stated`: one is missing;
 * the others, because they count different things.
 */
export const totalRefusals = [
  'no-sum-of-rates',
  'not-reported',
  'level-not-stated',
  'other-level',
  'other-type',
  'other-length',
  'bound',
] as const;
export type TotalRefusal = (typeof totalRefusals)[number];

export type Total =
  | { figure: Figure; refusals: readonly [] }
  | { figure?: undefined; refusals: readonly TotalRefusal[] };

/** The sum of what the members of a cluster have reported. Nothing is added up across levels, types or periods. */
export function totalOf(observation: Observation, members: readonly Neighbour[], dataset: Dataset): Total {
  const { metrics, agencies } = dataset.vocabulary;
  const { nature } = metrics.get(observation.metric ?? '') ?? {};
  const found = members.flatMap((member) => member.observation ?? []);
  const figures = found.flatMap(({ figure }) => (figure ? [{ ...figure, of: undefined }] : []));
  const distinct = (key: 'level' | 'type'): number =>
    new Set(members.map(({ agency }) => agencies.get(agency)?.[key])).size;
  const sum = sumOf(figures);
  const holds: Record<TotalRefusal, boolean> = {
    'no-sum-of-rates': nature === 'rate' || nature === 'rank',
    'not-reported': found.length < members.length,
    'level-not-stated': figures.length < found.length,
    'other-level': distinct('level') > 1,
    'other-type': distinct('type') > 1,
    'other-length': nature !== 'stock' && found.some(({ period }) => !sameLength(period, observation.period)),
    bound: figures.length > 0 && sum === null,
  };
  const refusals = totalRefusals.filter((refusal) => holds[refusal]);
  return refusals.length === 0 && sum ? { figure: sum, refusals: [] } : { refusals };
}
