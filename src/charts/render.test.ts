import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import type { Chart, ChartBar, ChartPoint } from './chart.ts';
import { renderChart } from './render.ts';

const measureText = (text: string, { size }: { size: number }): number => text.length * size * 0.5;
const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });
const bar = (given: Figure, label = 'Án ma túy', beside: Partial<ChartBar> = {}): ChartBar => ({
  label,
  figure: given,
  text: `${given.operator} ${given.value}%`,
  spoken: `${label}: ${given.value}`,
  ...beside,
});
const point = (given: Figure | null, label = '2023', more: Partial<ChartPoint> = {}): ChartPoint => ({
  label,
  figure: given,
  text: given?.value ?? '–',
  implied: false,
  breaksLine: false,
  spoken: `${label}: ${given?.value}`,
  ...more,
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
  { ...head, form: 'counts', bars: everyFigure.map((given) => bar(given)) },
  { ...head, form: 'series', percent: true, small: false, points: everyFigure.map((given) => point(given)) },
  { ...head, form: 'series', percent: false, small: false, points: everyFigure.map((given) => point(given)) },
  { ...head, form: 'series', percent: true, small: true, points: everyFigure.map((given) => point(given)) },
];
const series = (points: ChartPoint[], small = false): string =>
  renderChart({ ...head, form: 'series', percent: false, small, points }, measureText);
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
/** The marks that the reader's script is given. */
const pointsOf = (svg: string): [x: number, y: number, text: string][] =>
  JSON.parse(/ data-points="([^"]*)"/.exec(svg)?.[1]?.replaceAll('&quot;', '"') ?? '[]');
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
    const texts = textsOf(svg);
    expect(texts.join(' ')).toContain(label.slice(0, 20));
    expect(texts.filter((text) => label.includes(text)).join(' ')).toBe(label);
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
  it('draw the earlier value in outline, dashed where it was implied', () => {
    const earlier = { figure: figure('eq', '80'), text: '80%' };
    const drawn = (implied: boolean): string =>
      renderChart(
        { ...head, form: 'counts', bars: [bar(figure('eq', '90'), 'Án', { earlier: { ...earlier, implied } })] },
        measureText,
      );
    const outlines = (svg: string): string[] => svg.match(/<path [^>]*stroke="var\(--chart-earlier\)"[^>]*>/g) ?? [];
    expect(outlines(drawn(false))).toHaveLength(1);
    expect(outlines(drawn(false))[0]).toContain('fill="none"');
    expect(outlines(drawn(false))[0]).not.toContain('stroke-dasharray');
    expect(outlines(drawn(true))[0]).toContain('stroke-dasharray');
  });
  it('mark a target in a ring of paper, and reach as far as it does', () => {
    const target = { figure: figure('gt', '120'), text: 'trên 120' };
    const svg = renderChart(
      { ...head, form: 'counts', bars: [bar(figure('eq', '60'), 'Án', { target })] },
      measureText,
    );
    expect(svg).toContain('stroke="var(--chart-paper)"');
    expect(svg).toContain('fill="var(--chart-target)"');
    const [[end = 0] = []] = pointsOf(svg);
    expect(end).toBeLessThan(240);
  });
  it('write nothing but zero beside counts', () => {
    const svg = renderChart({ ...head, form: 'counts', bars: [bar(figure('eq', '788'), 'Án')] }, measureText);
    expect(textsOf(svg)).toEqual(['0', 'Án', 'eq 788%']);
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
  it('is not joined across a break, and marks it with a dashed rule half-way', () => {
    const [first, second, third] = ['1', '2', '3'].map((value) => point(figure('eq', value)));
    const whole = [first, second, third].filter((one) => one !== undefined);
    const broken = whole.map((one, index) => ({ ...one, breaksLine: index === 2 }));
    const rules = (svg: string): string[] => svg.match(/<path [^>]*stroke-dasharray="3 4"[^>]*>/g) ?? [];
    expect(joins(series(whole)).map(cornersOf)).toEqual([3]);
    expect(rules(series(whole))).toEqual([]);
    const svg = series(broken);
    expect(joins(svg).map(cornersOf)).toEqual([2]);
    expect(rules(svg)).toHaveLength(1);
    const [, before, after] = pointsOf(svg).map(([x]) => x);
    const middle = Number(/d="M([\d.]+)/.exec(rules(svg)[0] ?? '')?.[1]);
    expect(middle).toBeCloseTo(((before ?? 0) + (after ?? 0)) / 2, 0);
  });
  it('joins no implied value', () => {
    const exact = point(figure('eq', '1'));
    const svg = series([exact, exact, point(figure('eq', '2'), '2022', { implied: true }), exact, exact]);
    expect(joins(svg).map(cornersOf)).toEqual([2, 2]);
    expect(svg.match(/<path [^>]*stroke="var\(--chart-edge\)"[^>]*>/g)).toHaveLength(1);
  });
  it('keeps the newest label where there is no room for all', () => {
    const years = Array.from({ length: 30 }, (_, index) => point(figure('eq', '1'), String(1995 + index)));
    const svg = series(years);
    expect(svg).toContain('>2024<');
    expect(svg).not.toContain('>2023<');
  });
});

describe('a panel', () => {
  const years = ['2019', '2020', '2021', '2022', '2023'];
  const panel = series(
    years.map((year, index) => point(index === 0 ? null : figure('eq', String(index * 11)), year)),
    true,
  );
  it('is half as wide, its letters as large', () => {
    expect(panel).toMatch(/viewBox="0 0 240 \d+" font-size="16"/);
  });
  it('writes its first and last labels and known values alone', () => {
    expect(textsOf(panel).toSorted()).toEqual(['11', '2019', '2023', '44']);
  });
  it('begins and ends at its borders', () => {
    expect(pointsOf(panel).map(([x]) => x)).toEqual([8, 64, 120, 176, 232]);
  });
});

describe('data-points', () => {
  it('says of every bar where it ends and what it stands for', () => {
    const svg = rates(figure('eq', '100'), figure('range', '45', '50'));
    const points = pointsOf(svg);
    expect(svg).toContain(' data-along="y"');
    expect(points.map(([, , text]) => text)).toEqual(['Án ma túy: 100', 'Án ma túy: 45']);
    const [[whole = 0, first = 0] = [], [half = 0, second = 0] = []] = points;
    expect(Math.abs(half - whole / 2)).toBeLessThanOrEqual(1);
    expect(second).toBeGreaterThan(first);
  });
  it('has a place for every period, gaps included', () => {
    const svg = series([point(figure('eq', '1'), '2021'), point(null, '2022'), point(figure('gt', '2'), '2023')]);
    expect(svg).toContain(' data-along="x"');
    expect(pointsOf(svg).map(([, , text]) => text)).toEqual(['2021: 1', '2022: undefined', '2023: 2']);
  });
  it('is absent where nothing is drawn', () => {
    expect(rates()).not.toContain('data-points');
  });
});

it('escapes what authors write', () => {
  const script = '<script>alert("&")</script>';
  const bars = [{ label: script, figure: figure('gt', '90'), text: script, spoken: script }];
  const svg = renderChart({ form: 'rates', id: 'a"><b', title: script, description: script, bars }, measureText);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<b');
  expect(svg).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
});
