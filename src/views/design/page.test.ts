import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signs } from '../../charts/signs.ts';
import type { Interface } from '../../i18n/interface.ts';
import { cautions, refusals } from '../../model/comparability.ts';
import { dataset } from '../../model/fictional.ts';
import { operators } from '../../model/figure.ts';
import { stages, statuses } from '../../model/frontmatter.ts';
import { languages } from '../../model/site.ts';
import { outcomes } from '../../model/target-outcome.ts';
import { viewContext } from '../context.ts';
import type { Entry } from '../figure-row.ts';
import { designView } from './page.ts';
import { colourPairs, colours, distances, sizes } from './tokens.ts';

const site = dataset();

describe.each(languages)('in %s', (language) => {
  const context = viewContext(site, language);
  const { words } = context;
  const view = designView(context);
  const figureRows = view.figures.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const entries = figureRows.flatMap(({ changes, earlier }): Entry[] => [...changes, ...earlier]);
  const targets = [...view.targets.plain, ...view.promises.all];
  const charts = [...view.charts, ...view.panels];

  test.each<[string, readonly string[], readonly string[]]>([
    ['reason', [...refusals, ...cautions].map((reason) => words.reasons[reason]), entries.flatMap(remarksOf)],
    ['way to a number', ['stated', 'computed', 'implied', 'own'], entries.flatMap(({ provenances }) => provenances)],
    ['judgement of a change', ['better', 'worse', 'neutral'], entries.flatMap(({ judgement }) => judgement ?? [])],
    ['status', statuses.map((status) => words.statuses[status]), figureRows.flatMap(({ qualifiers }) => qualifiers)],
    ['outcome of a target', outcomes, view.targets.plain.map(({ outcome }) => outcome)],
    ['outcome that is explained', outcomes, view.outcomes.map(({ outcome }) => outcome)],
    ['stage of an award', stages, view.awards.sets.map(({ stage }) => stage)],
    ['form of period', Object.values(words.periodForms), view.series.map(({ title }) => title)],
    ['question', Object.keys(words.comparing.questions), view.compared.open.flatMap(questionsOf)],
    ['form of chart', Object.keys(words.design.chartForms), view.charts.map(({ chart }) => chart.form)],
    ['mark of charts', signs, charts.flatMap((chart) => chart.signs)],
  ])('shows every %s', (_, wanted, found) => {
    expect(wanted.filter((one) => !found.includes(one))).toEqual([]);
  });

  test.each(Object.keys(words.disagreements) as (keyof Interface['disagreements'])[])(
    'shows two ways to a number that disagree: %s',
    (kind) => {
      const [before = '', between = '', after = ''] = words.disagreements[kind]('|', '|').split('|');
      const remarks = figureRows.flatMap((row) => row.remarks);
      expect(
        remarks.filter((text) => text.startsWith(before) && text.includes(between) && text.endsWith(after)),
      ).not.toEqual([]);
    },
  );

  test('draws every operator as a bar, as the bar of the period before, as a target and as a point', () => {
    const bars = charts.flatMap(({ chart }) => (chart.form === 'series' ? [] : chart.bars));
    const points = charts.flatMap(({ chart }) => (chart.form === 'series' ? chart.points : []));
    for (const figures of [
      bars.map(({ figure }) => figure),
      bars.map(({ earlier }) => earlier?.figure),
      bars.map(({ target }) => target?.figure),
      points.map(({ figure }) => figure),
    ]) {
      const found = figures.map((figure) => figure?.operator);
      expect(operators.filter((operator) => !found.includes(operator))).toEqual([]);
    }
    expect(points.some(({ figure }) => figure === null)).toBe(true);
  });

  test('gives places alone, shared, as a range, and none; a neutral metric has no places', () => {
    const { rankText } = words.comparing;
    const ranks = view.leagues.flatMap(({ rows }) => rows.map(({ rank }) => rank));
    expect(ranks).toContain(rankText('5', '5', false));
    expect(ranks).toContain(rankText('3', '3', true));
    expect(ranks).toContain(rankText('1', '2', false));
    expect(ranks).toContain(undefined);
    expect(view.leagues.map(({ ranked }) => ranked)).toEqual([true, true, false, false]);
    expect(view.leagues.flatMap(({ rows }) => rows).some(({ computed }) => computed)).toBe(true);
  });

  test('adds members up, with sums that agree, that differ, and that are refused', () => {
    const remarks = view.compared.open.flatMap(({ total }) => total?.remarks ?? []);
    const { totalMatches, totalDiffers, totalRefusals } = words.comparing;
    for (const said of [totalMatches('|'), totalDiffers('|'), totalRefusals['no-sum-of-rates']]) {
      const [before = '', after = ''] = said.split('|');
      expect(remarks.some((text) => text.startsWith(before) && text.endsWith(after))).toBe(true);
    }
  });

  test('has headlines that are judged each way, unchanged, a change alone, without one, and targets', () => {
    const { judged, open, targets: aims } = view.headlines;
    expect(judged.map(({ judgement }) => judgement)).toEqual(['better', 'worse', 'neutral', 'neutral']);
    expect(judged.map(({ direction }) => direction)).toContain('none');
    expect(open.some(({ change }) => change === undefined)).toBe(true);
    expect(aims.every(({ isTarget }) => isTarget)).toBe(true);
  });

  test('has a strip with everything and one with nothing', () => {
    const optional = ({ published, held, author, source, status }: typeof view.strips.all): boolean[] =>
      [published, held, author, source, status].map((field) => field !== undefined);
    expect(optional(view.strips.all)).toEqual([true, true, true, true, true]);
    expect(optional(view.strips.none)).toEqual([false, false, false, false, false]);
  });

  test('has awards with every count, and counts that are not stated', () => {
    const rows = view.awards.sets.flatMap((set) => set.rows);
    for (const field of ['grantedBy', 'collectives', 'individuals', 'combined'] as const) {
      expect(new Set(rows.map((row) => row[field] === null))).toEqual(new Set([true, false]));
    }
    expect(rows.some(({ combined }) => combined?.endsWith(words.occasions))).toBe(true);
  });

  test('lists bulletins that are published, that only had a conference, and without a date', () => {
    const [published, held, undated] = view.bulletins.map(({ date }) => date);
    expect(published).toBeDefined();
    expect(held).toBe(words.heldOn(held?.slice(words.heldOn('').length) ?? ''));
    expect(undated).toBeUndefined();
  });

  test('has a table longer than what is shown at once, and wider than a page', () => {
    const [long] = view.long;
    expect(long?.groups.flatMap(({ rows }) => rows).length).toBeGreaterThan(25);
    expect(long?.periods.length).toBeGreaterThan(6);
  });

  test('defines every metric that it names, and names one metric it does not define', () => {
    const defined = view.definitions.map(({ id }) => id);
    const named = [...figureRows, ...view.names, ...targets].flatMap(({ metricId }) => metricId ?? []);
    expect(named.filter((id) => !defined.includes(id))).toEqual([]);
    expect(view.names.filter(({ metricId }) => metricId === undefined)).toHaveLength(1);
  });

  test('leads nowhere but to pages of the site and to its own first paragraph', () => {
    const { page, ...samples } = view;
    const links = textsAt(samples, /link$|^url$/i);
    expect(links.length).toBeGreaterThan(100);
    expect(new Set(links)).toEqual(new Set([view.place]));
  });

  test('is the same at every build', () => {
    expect(JSON.stringify(designView(context))).toBe(JSON.stringify(view));
  });
});

test('names every custom property of the style sheet', () => {
  const sheet = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const declared = [...new Set([...sheet.matchAll(/^\s*--([a-z0-9-]+):/gm)].map(([, name = '']) => name))];
  const shown: string[] = ['font', 'line-body', 'line-tight', ...colours, ...sizes, ...distances];
  expect(shown.sort()).toEqual(['accent', ...declared].sort());
});

test('has a rule for every size and distance', () => {
  const component = readFileSync(new URL('../../components/DesignSizes.astro', import.meta.url), 'utf8');
  expect([...sizes, ...distances].filter((name) => !component.includes(`var(--${name});`))).toEqual([]);
});

test('sets every colour of text and of marks on a ground', () => {
  const grounds = ['accent', 'paper', 'paper-sunk', 'highlight', 'chart-paper'];
  // Rules and grids only part what is told apart without them.
  const faint = ['rule', 'chart-grid'];
  const used = new Set(colourPairs.map(({ foreground }) => foreground));
  expect(colours.filter((colour) => ![...grounds, ...faint].includes(colour) && !used.has(colour))).toEqual([]);
});

function remarksOf({ remarks }: Entry): string[] {
  return remarks;
}

function questionsOf({ groups }: { groups: readonly { question: string }[] }): string[] {
  return groups.map(({ question }) => question);
}

/** Every text under a key of this form, at any depth. */
function textsAt(value: unknown, form: RegExp): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (form.test(key) ? [inner] : []) : textsAt(inner, form),
  );
}
