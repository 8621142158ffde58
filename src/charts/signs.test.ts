import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import type { BarChart, ChartBar, ChartPoint, SeriesChart } from './chart.ts';
import { renderSign } from './sign-samples.ts';
import { signs, signsOf } from './signs.ts';

const figure = (operator: Operator, value = '5', valueMax?: string): Figure => ({ operator, value, valueMax });
const head = { id: 'lamps', title: 'Lamps', description: 'Lamps lit.' };
const exact = figure('eq');

function bars(given: Partial<ChartBar>): BarChart {
  return {
    ...head,
    form: 'counts',
    bars: [{ label: 'Lamps', figure: exact, text: '5', spoken: 'Lamps: 5', ...given }],
  };
}

function series(given: Partial<ChartPoint>): SeriesChart {
  const point = { label: '2020', figure: exact, text: '5', implied: false, breaksLine: false, spoken: '2020: 5' };
  return { ...head, form: 'series', percent: false, small: false, points: [{ ...point, ...given }] };
}

describe('signsOf', () => {
  it.each([
    ['an exact bar', bars({}), []],
    ['a bound', bars({ figure: figure('gt') }), ['hatched']],
    ['an approximate bar', bars({ figure: figure('approx') }), ['dissolving']],
    ['a published earlier value', bars({ earlier: { figure: exact, text: '4', implied: false } }), ['earlier']],
    [
      'an implied range',
      bars({ earlier: { figure: figure('range', '4', '5'), text: '4–5', implied: true } }),
      ['implied-earlier', 'hatched'],
    ],
    ['a target', bars({ target: { figure: exact, text: '5' } }), ['target']],
    ['a bound as target', bars({ target: { figure: figure('le'), text: '5' } }), ['target-bound']],
    ['a range as target', bars({ target: { figure: figure('range', '4', '5'), text: '5' } }), ['target-range']],
    ['an exact point', series({}), []],
    ['a gap', series({ figure: null }), []],
    ['a bound on a line', series({ figure: figure('lt') }), ['bounded-point']],
    ['an approximate point', series({ figure: figure('approx') }), ['approximate-point']],
    ['a range on a line', series({ figure: figure('range', '4', '5') }), ['hatched']],
    ['an implied point', series({ implied: true }), ['implied-point']],
    ['a broken line', series({ breaksLine: true }), ['break']],
  ] as const)('%s', (_, chart, expected) => {
    expect(signsOf(chart)).toEqual(expected);
  });
});

describe('renderSign', () => {
  it.each(signs)('draws %s within its sample, silently and without an id', (sign) => {
    const svg = renderSign(sign);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/ id=|url\(|NaN|undefined/);
    const numbers = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(
      ([, path]) => path?.match(/-?[\d.]+/g)?.map(Number) ?? [],
    );
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(40);
  });
  it('draws no two alike', () => {
    expect(new Set(signs.map(renderSign)).size).toBe(signs.length);
  });
});
