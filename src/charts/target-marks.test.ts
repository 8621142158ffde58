import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import { targetShapes } from './target-marks.ts';

const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });
const shapesOf = (given: Figure) => targetShapes(given, (value) => value * 4, { top: 20, bottom: 35 });
const xs = (lines: readonly (readonly { x: number }[])[]) => lines.map((line) => line.map(({ x }) => x));

describe('targetShapes', () => {
  it('stands across its bar, its head above it', () => {
    const { poles, heads } = shapesOf(figure('eq', '50'));
    expect(poles).toEqual([
      [
        { x: 200, y: 13.5 },
        { x: 200, y: 37 },
      ],
    ]);
    expect(Math.max(...heads.flat().map(({ y }) => y))).toBeLessThan(20);
  });
  it.each([
    ['eq', [200, 205.5, 200, 194.5]],
    ['approx', [200, 205.5, 200, 194.5]],
    ['gt', [200, 210, 200]],
    ['ge', [200, 210, 200]],
    ['lt', [200, 190, 200]],
    ['le', [200, 190, 200]],
  ] as const)('%s has its corners at %j', (operator, corners) => {
    expect(xs(shapesOf(figure(operator, '50')).heads)).toEqual([corners]);
  });
  it('empties the diamond of a number that is only roughly known', () => {
    expect(shapesOf(figure('approx', '50')).approximate).toBe(true);
    expect(shapesOf(figure('eq', '50')).approximate).toBe(false);
  });
  it('joins the two ends of a range', () => {
    const { poles, heads } = shapesOf(figure('range', '50', '60'));
    expect(xs(poles)).toEqual([[200, 200, 240, 240]]);
    expect(heads).toEqual([]);
  });
});
