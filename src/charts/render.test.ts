import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import type { Chart, ChartPoint } from './chart.ts';
import { renderChart } from './render.ts';

const measureText = (text: string, { size }: { size: number }): number => text.length * size * 0.5;
const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });
const bar = (given: Figure, label = 'Án ma túy') => ({
  label,
  figure: given,
  text: `${given.operator} ${given.value}%`,
});
const point = (given: Figure | null, label = '2023'): ChartPoint => ({
  label,
  figure: given,
  text: given?.value ?? '–',
});
const head = { id: 'rates-2023', title: 'Tỷ lệ', description: 'Các tỷ lệ năm 2023.' };

const everyFigure = [
  figure('eq', '92.3'),
  figure('gt', '90'),
  figure('ge', '85'),
  figure('lt', '40'),
  figure('le', '0.5'),
  figure('approx', '60'),
  figure('range', '45', '60'),
];
const everyForm: Chart[] = [
  { ...head, form: 'rates', bars: everyFigure.map((given) => bar(given)) },
  { ...head, form: 'changes', bars: everyFigure.map((given) => bar(given)) },
  { ...head, form: 'series', percent: true, points: everyFigure.map((given) => point(given)) },
  { ...head, form: 'series', percent: false, points: everyFigure.map((given) => point(given)) },
];
const series = (points: ChartPoint[]): string =>
  renderChart({ ...head, form: 'series', percent: false, points }, measureText);
const rates = (...figures: Figure[]): string =>
  renderChart({ ...head, form: 'rates', bars: figures.map((given) => bar(given)) }, measureText);
/** Strokes in the colour of bars: the joined parts of a line. */
const joins = (svg: string): string[] =>
  svg.match(/<path d="[^"]*" fill="none" stroke="var\(--chart-bar\)"[^>]*>/g) ?? [];
/** Chart.js writes the first point of a line twice. */
const cornersOf = (path: string): number => new Set(path.match(/[\d.]+ [\d.]+(?=[L"])/g)).size;

describe.each(everyForm)('a chart of the form $form', (chart) => {
  const svg = renderChart(chart, measureText);
  it('is the same every time, and small', () => {
    expect(renderChart(chart, measureText)).toBe(svg);
    expect(svg.length).toBeLessThan(6_000);
  });
  it('is named and described, every id its own', () => {
    expect(svg).toContain('role="img" aria-labelledby="rates-2023-title rates-2023-desc"');
    expect(svg).toContain('<title id="rates-2023-title">Tỷ lệ</title>');
    expect(svg).toContain('<desc id="rates-2023-desc">Các tỷ lệ năm 2023.</desc>');
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['rates-2023-title', 'rates-2023-desc', 'rates-2023-hatch']);
  });
  it('refers to no hatching but its own', () => {
    expect(new Set(svg.match(/url\([^)]*\)/g))).toEqual(new Set(['url(#rates-2023-hatch)']));
  });
  it('has no colour, typeface or width of its own', () => {
    expect(svg).not.toMatch(/="(#|rgb)|font-family|<svg[^>]* width=/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('bars', () => {
  it('write every label and value, whole', () => {
    const label = 'Tỷ lệ giải quyết tố giác, tin báo tội phạm và kiến nghị khởi tố trong toàn tỉnh';
    const svg = renderChart({ ...head, form: 'rates', bars: [bar(figure('gt', '90'), label)] }, measureText);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts.join(' ')).toContain(label.slice(0, 20));
    expect(texts.filter((text) => label.includes(text ?? '')).join(' ')).toBe(label);
    expect(texts).toContain('gt 90%');
  });
  it('hatch what is not certain, and only that', () => {
    expect(rates(figure('eq', '90'))).not.toContain('hatch');
    expect(rates(figure('gt', '90'))).toContain('url(#rates-2023-hatch)');
  });
  it('draw nothing solid for an upper bound', () => {
    expect(rates(figure('lt', '40'))).not.toContain('fill="var(--chart-bar)"');
  });
  it('draw an approximate figure with its dissolving end alone', () => {
    expect(rates(figure('approx', '60')).match(/fill="var\(--chart-bar\)"/g)).toHaveLength(1);
  });
  it('can be none', () => {
    expect(rates()).toContain('</svg>');
  });
});

describe('a series', () => {
  it('joins neighbouring exact figures', () => {
    expect(joins(series([point(figure('eq', '1')), point(figure('eq', '2')), point(figure('eq', '3'))]))).toHaveLength(
      1,
    );
  });
  it.each([
    ['an absent figure', null],
    ['a bound', figure('gt', '2')],
    ['an approximate figure', figure('approx', '2')],
    ['a range', figure('range', '2', '3')],
  ])('breaks the line at %s', (_, between) => {
    const exact = [point(figure('eq', '1')), point(figure('eq', '2'))];
    const paths = joins(series([...exact, point(between), ...exact]));
    expect(paths).toHaveLength(2);
    expect(paths.map(cornersOf)).toEqual([2, 2]);
  });
  it('joins nothing across a gap between two lone figures', () => {
    const paths = joins(series([point(figure('eq', '1')), point(null), point(figure('eq', '2'))]));
    expect(paths.some((path) => path.includes('L'))).toBe(false);
  });
  it('keeps the newest label where there is no room for all', () => {
    const years = Array.from({ length: 30 }, (_, index) => point(figure('eq', '1'), String(1995 + index)));
    const svg = series(years);
    expect(svg).toContain('>2024<');
    expect(svg).not.toContain('>2023<');
  });
});

it('escapes what authors write', () => {
  const script = '<script>alert("&")</script>';
  const bars = [{ label: script, figure: figure('gt', '90'), text: script }];
  const svg = renderChart({ form: 'rates', id: 'a"><b', title: script, description: script, bars }, measureText);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<b');
  expect(svg).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
});
