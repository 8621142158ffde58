import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import { type Mark, markOf } from './segments.ts';

const rates = { min: 0, max: 100 };
const changes = { min: -20, max: 10 };

const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });

/** `solid 0..90 | hatched 90..100 | edge 90 | open high`, without what is absent. */
function told(mark: Mark): string {
  return [
    mark.solid ? `solid ${mark.solid.from}..${mark.solid.to}` : '',
    mark.approximate ? 'approximate' : '',
    mark.hatched ? `hatched ${mark.hatched.low}..${mark.hatched.high}` : '',
    ...mark.edges.map((edge) => `edge ${edge}`),
    ...mark.open.map((side) => `open ${side}`),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

describe('a figure on an axis that begins at zero', () => {
  it.each([
    [figure('eq', '92.3'), 'solid 0..92.3'],
    [figure('eq', '0'), 'solid 0..0'],
    [figure('gt', '90'), 'solid 0..90 | hatched 90..100 | edge 90 | open high'],
    [figure('ge', '90'), 'solid 0..90 | hatched 90..100 | edge 90 | open high'],
    [figure('ge', '100'), 'solid 0..100 | hatched 100..100 | edge 100 | open high'],
    [figure('lt', '0.5'), 'hatched 0..0.5 | edge 0.5'],
    [figure('le', '0.5'), 'hatched 0..0.5 | edge 0.5'],
    [figure('approx', '60'), 'solid 0..60 | approximate'],
    [figure('range', '5', '10'), 'solid 0..5 | hatched 5..10 | edge 5 | edge 10'],
  ])('%j is %s', (given, expected) => {
    expect(told(markOf(given, rates))).toBe(expected);
  });
});

describe('a figure on both sides of zero', () => {
  it.each([
    [figure('eq', '-9.9'), 'solid 0..-9.9'],
    [figure('le', '-5'), 'solid 0..-5 | hatched -20..-5 | edge -5 | open low'],
    [figure('lt', '-5'), 'solid 0..-5 | hatched -20..-5 | edge -5 | open low'],
    [figure('ge', '-5'), 'hatched -5..10 | edge -5 | open high'],
    [figure('ge', '4'), 'solid 0..4 | hatched 4..10 | edge 4 | open high'],
    [figure('le', '4'), 'hatched -20..4 | edge 4 | open low'],
    [figure('lt', '0'), 'hatched -20..0 | open low'],
    [figure('gt', '0'), 'hatched 0..10 | open high'],
    [figure('approx', '-6'), 'solid 0..-6 | approximate'],
    [figure('range', '-10', '-5'), 'solid 0..-5 | hatched -10..-5 | edge -10 | edge -5'],
    [figure('range', '-3', '2'), 'hatched -3..2 | edge -3 | edge 2'],
  ])('%j is %s', (given, expected) => {
    expect(told(markOf(given, changes))).toBe(expected);
  });
});
