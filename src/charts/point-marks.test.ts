import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import { pointShapes } from './point-marks.ts';

const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });
const place = (value: number): number => 200 - value;
const shapesOf = (given: Figure) => pointShapes(given, 50, place);

describe('pointShapes', () => {
  it('adds nothing to an exact figure', () => {
    expect(shapesOf(figure('eq', '100'))).toMatchObject({ rings: [], arrows: [], hatched: [], edges: [] });
  });
  it.each([
    ['gt', 78],
    ['ge', 78],
    ['lt', 122],
    ['le', 122],
  ] as const)('%s is a ring with an arrow whose tip lies at %d', (operator, tip) => {
    const { rings, arrows } = shapesOf(figure(operator, '100'));
    expect(rings).toEqual([{ x: 50, y: 100, dashed: false }]);
    expect(arrows[0]?.[1]).toEqual({ x: 50, y: tip });
  });
  it('draws no arrow through the zero line', () => {
    expect(shapesOf(figure('lt', '15')).arrows[0]?.[1]).toEqual({ x: 50, y: 200 });
    expect(shapesOf(figure('lt', '2')).arrows).toEqual([]);
  });
  it('draws about as a dashed ring', () => {
    const { rings, arrows } = shapesOf(figure('approx', '100'));
    expect(rings).toEqual([{ x: 50, y: 100, dashed: true }]);
    expect(arrows).toEqual([]);
  });
  it('draws a range as a hatched bar between two edges', () => {
    const { hatched, edges, rings } = shapesOf(figure('range', '60', '80'));
    expect(hatched.map(([from, to]) => [from.y, to.y])).toEqual([[120, 140]]);
    expect(edges.map((edge) => edge[0]?.y)).toEqual([120, 140]);
    expect(rings).toEqual([]);
  });
});
