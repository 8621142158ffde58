import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/figure.ts';
import { type BarShapes, barShapes } from './bar-marks.ts';
import { markOf } from './segments.ts';

const band = { top: 0, bottom: 10 };

/** One unit of the axis is four of the drawing. */
function shapesOf(figure: Figure, axis = { min: 0, max: 100 }): BarShapes {
  return barShapes(markOf(figure, axis), (value) => value * 4, band);
}

const hatchedSpans = (shapes: BarShapes) => shapes.hatched.map(([from, to]) => [from.x, to.x]);
const tips = (shapes: BarShapes) => shapes.arrows.map((arrow) => arrow[1]?.x);
const edges = (shapes: BarShapes) => shapes.edges.map((edge) => edge[0]?.x);

describe('barShapes', () => {
  it('adds nothing to an exact bar', () => {
    const nothing = { hatched: [], sides: [], edges: [], arrows: [], dissolving: [] };
    expect(shapesOf({ operator: 'eq', value: '50' })).toEqual(nothing);
  });
  it('leaves the open end without a line, an arrowhead standing free before it', () => {
    const shapes = shapesOf({ operator: 'gt', value: '50' });
    expect(hatchedSpans(shapes)).toEqual([[200, 388]]);
    expect(tips(shapes)).toEqual([400]);
    expect(edges(shapes)).toEqual([200]);
  });
  it('lets an open stretch run beyond the axis where the bound is near its end', () => {
    const shapes = shapesOf({ operator: 'ge', value: '99.5' });
    expect(tips(shapes)).toEqual([398 + 24]);
    expect(hatchedSpans(shapes)).toEqual([[398, 398 + 12]]);
  });
  it('points to the left below zero', () => {
    const shapes = shapesOf({ operator: 'lt', value: '0' }, { min: -20, max: 20 });
    expect(hatchedSpans(shapes)).toEqual([[-68, 0]]);
    expect(tips(shapes)).toEqual([-80]);
    expect(edges(shapes)).toEqual([]);
  });
  it('closes an upper bound with an edge and gives it no arrowhead', () => {
    const shapes = shapesOf({ operator: 'le', value: '40' });
    expect(hatchedSpans(shapes)).toEqual([[0, 160]]);
    expect(edges(shapes)).toEqual([160]);
    expect(tips(shapes)).toEqual([]);
  });
  it.each([
    [
      '60',
      [
        [0, 231],
        [234, 238],
        [241, 244],
        [247, 249],
      ],
    ],
    [
      '-60',
      [
        [0, -231],
        [-234, -238],
        [-241, -244],
        [-247, -249],
      ],
    ],
    [
      '1',
      [
        [5, 8],
        [11, 13],
      ],
    ],
  ])('lets the end of about %s dissolve', (value, pieces) => {
    const { dissolving } = shapesOf({ operator: 'approx', value });
    expect(dissolving.map(([from, to]) => [from.x, to.x])).toEqual(pieces);
  });
});
