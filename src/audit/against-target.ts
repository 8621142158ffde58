/** "Vượt 275% chỉ tiêu" for what is 275% of the target, and exceeds it by 175%. */
import { answerTo, type Dataset } from '../model/dataset.ts';
import {
  add,
  compare,
  type Decimal,
  divide,
  isNegative,
  isWhole,
  multiply,
  places,
  round,
  subtract,
} from '../model/decimal.ts';
import type { Change } from '../model/figure.ts';
import { printChange } from '../model/notation.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding } from './audited.ts';

export function againstTarget({ bulletin }: Audited, dataset: Dataset): Problem[] {
  const results = (dataset.observationsByBulletin.get(bulletin.id) ?? []).filter(({ role }) => role === 'result');
  return results.flatMap((result) =>
    result.changes
      .filter(({ basis, unit, figure }) => basis === 'target' && unit === 'percent' && compare(figure.value, '0') > 0)
      .flatMap((change) => problemOf(change, result, dataset)),
  );
}

function problemOf(change: Change, result: Observation, dataset: Dataset): Problem[] {
  const share = change.figure.value;
  const value = result.figure?.operator === 'eq' ? result.figure.value : undefined;
  const set = answerTo(dataset, { ...result, role: 'target' })?.figure;
  const target = set?.operator === 'eq' && compare(set.value, '0') > 0 ? set.value : undefined;
  const about = { metric: result.metric ?? result.label ?? '', found: printChange(change), value };
  if (value !== undefined && target !== undefined) {
    const exact = subtract(divide(multiply(value, '100'), target), '100');
    if (rounds(exact, share)) return [];
    const detail = { ...about, target, share: percent(add(exact, '100')), exceeds: signed(exact) };
    return [finding('warning', result.place, { code: 'exceeds-target', ...detail })];
  }
  if (compare(share, '100') <= 0) return [];
  const implied = value === undefined ? undefined : divide(multiply(value, '100'), share);
  const detail = {
    ...about,
    target: implied === undefined ? undefined : short(implied),
    share: percent(share),
    exceeds: signed(subtract(share, '100')),
  };
  return [finding('warning', result.place, { code: 'exceeds-target', ...detail })];
}

function rounds(exact: Decimal, stated: Decimal): boolean {
  return compare(round(exact, places(stated)), stated) === 0;
}

function signed(number: Decimal): string {
  return `${isNegative(number) ? '' : '+'}${percent(number)}`;
}

function percent(number: Decimal): string {
  return `${short(number)}%`;
}

function short(number: Decimal): string {
  return (isWhole(number) ? round(number, 0) : round(number, Math.min(places(number), 2))).replace('.', ',');
}
