import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import { hollowBar } from './hollow-bars.ts';
import { markOf } from './segments.ts';
import type { Line } from './shapes.ts';

const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });

/** One unit of the axis is four of the drawing. */
function shapesOf(given: Figure, implied = false) {
  const mark = markOf(given, { min: 0, max: 100 });
  return hollowBar(mark, (value) => value * 4, { top: 0, bottom: 10 }, implied);
}

/** `200,0 0,0` … */
const told = (lines: readonly Line[]): string[] => lines.map((line) => line.map(({ x, y }) => `${x},${y}`).join(' '));

describe('hollowBar', () => {
  it('goes round an exact value', () => {
    expect(told(shapesOf(figure('eq', '50')).outline)).toEqual(['200,0 0,0 0,10 200,10 200,0']);
  });
  it.each(['gt', 'ge'] as const)('leaves the end of a bound open: %s', (operator) => {
    const { outline, sides, edges, arrows } = shapesOf(figure(operator, '50'));
    expect(told(outline)).toEqual(['200,0 0,0 0,10 200,10']);
    expect(told(sides)).toEqual(['200,0 388,0', '200,10 388,10']);
    expect(told(edges)).toEqual(['200,-2 200,12']);
    expect(arrows.map((arrow) => arrow[1]?.x)).toEqual([400]);
  });
  it('outlines nothing of an upper bound, which may be nothing at all', () => {
    const { outline, edges } = shapesOf(figure('lt', '50'));
    expect(outline).toEqual([]);
    expect(told(edges)).toEqual(['200,-2 200,12']);
  });
  it('closes a range at both its ends', () => {
    expect(told(shapesOf(figure('range', '50', '60')).edges)).toEqual(['200,-2 200,12', '240,-2 240,12']);
  });
  it('lets the end of an approximate value dissolve', () => {
    const { outline } = shapesOf(figure('approx', '60'));
    expect(told(outline).slice(0, 3)).toEqual(['0,0 0,10', '0,0 231,0', '0,10 231,10']);
    expect(outline).toHaveLength(9);
  });
  it('is dashed where the value was only implied', () => {
    expect(shapesOf(figure('eq', '50')).dashed).toBe(false);
    expect(shapesOf(figure('eq', '50'), true).dashed).toBe(true);
  });
});
