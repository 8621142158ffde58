/** The showcase fires everything that a comparison can say, and no page of either site says more than it may. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../src/check.ts';
import type { Interface } from '../src/i18n/interface.ts';
import { interfaceIn } from '../src/i18n/languages.ts';
import { cautions, refusals } from '../src/model/comparability.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { bases, changeUnits, operators } from '../src/model/figure.ts';
import { roles } from '../src/model/observation.ts';
import type { Language } from '../src/model/site.ts';
import { outcomes } from '../src/model/target-outcome.ts';
import { totalRefusals } from '../src/model/total.ts';
import { all, attribute, type Element, textOf } from './html.ts';
import { type BuiltSite, builtSites, type SitePage, showcaseSite, sitePages } from './sites.ts';

const sites = builtSites();

async function datasetOf(site: BuiltSite): Promise<Dataset> {
  const { dataset } = await checkFolder(site.content);
  if (!dataset) throw new Error(`${site.content} cannot be read`);
  return dataset;
}

describe('the showcase', () => {
  const site = showcaseSite();
  const pages = sitePages(site);
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await datasetOf(site);
  });

  describe.each(site.languages)('in %s', (language) => {
    const words = interfaceIn(language as Language);
    const inLanguage = pages.filter((page) => page.language === language && !page.path.includes('/about/'));
    const said = textsOf(inLanguage);
    // Some stand at the head of a longer text: "Granted: in the period", "Correction, 15 February 2024".
    const heads = new Set([...said].map((text) => text.split(/[:,] /)[0]));
    const means = (texts: readonly string[]): string[] => texts.filter((text) => !said.has(text) && !heads.has(text));

    it.each([
      ['refusal', refusals.map((reason) => words.reasons[reason])],
      ['caution', cautions.map((reason) => words.reasons[reason])],
      ['outcome of a target', outcomes.map((outcome) => words.outcomes[outcome])],
      ['reason against a sum', totalRefusals.map((refusal) => words.comparing.totalRefusals[refusal])],
      ['question', Object.values(words.comparing.questions)],
      ['way to a number', [words.stated, words.computed, words.implied, words.ownBulletin]],
      ['status', Object.values(words.statuses)],
      ['stage of an award', Object.values(words.stages)],
      ['kind of correction', Object.values(words.correctionKinds)],
    ])('says every %s', (_, texts) => expect(means(texts)).toEqual([]));

    it.each(Object.keys(words.disagreements) as (keyof Interface['disagreements'])[])(
      'says that two ways to a number disagree: %s',
      (kind) => {
        const pattern = new RegExp(
          `^${words.disagreements[kind]('(.+)', '(.+)').replaceAll('.', '\\.').replaceAll('(\\.+)', '(.+)')}$`,
        );
        expect([...said].some((text) => pattern.test(text))).toBe(true);
      },
    );

    it('gives places alone, shared, as a range, and none', () => {
      const ranks = inLanguage.flatMap(({ document }) => all(document, 'td.rank').map(textOf));
      const { rankText, notRanked } = words.comparing;
      expect(ranks).toContain(rankText('1', '1', false));
      expect(ranks).toContain(rankText('1', '1', true));
      expect(ranks).toContain(rankText('1', '2', false));
      expect(ranks.filter((text) => text.includes(notRanked))).not.toEqual([]);
    });
  });

  it('has every operator in every role, and in changes of every unit and basis', () => {
    const of = (role: string): string[] =>
      dataset.observations.flatMap((observation) =>
        observation.role === role ? (observation.figure?.operator ?? []) : [],
      );
    const changes = dataset.observations.flatMap((observation) => observation.changes);
    expect(missing(operators, of('result'))).toEqual([]);
    expect(missing(operators, of('target'))).toEqual([]);
    expect(
      missing(
        operators,
        changes.map(({ figure }) => figure.operator),
      ),
    ).toEqual([]);
    expect(
      missing(
        changeUnits,
        changes.map(({ unit }) => unit),
      ),
    ).toEqual([]);
    expect(
      missing(
        bases,
        changes.map(({ basis }) => basis),
      ),
    ).toEqual([]);
    expect(
      missing(
        roles,
        dataset.observations.map(({ role }) => role),
      ),
    ).toEqual([]);
  });

  it('has six branches at a time, four years, halves, a merger, a new definition and a year that starts in July', () => {
    const branches = [...dataset.vocabulary.agencies.values()].filter(({ level }) => level === 'branch');
    const on = (day: string): number =>
      branches.filter(({ type, from = '', to = '9999' }) => type === 'library' && from <= day && day <= to).length;
    expect(on('2022-07-01')).toBeGreaterThanOrEqual(6);
    expect(branches.some(({ successors }) => successors.length > 0)).toBe(true);
    expect(branches.some(({ yearStarts }) => yearStarts === '07-01')).toBe(true);
    expect([...dataset.vocabulary.metrics.values()].some(({ definitions }) => definitions.length > 1)).toBe(true);
    const periods = dataset.bulletins.map(({ period }) => period.id);
    expect(missing(['2021', '2022', '2023', '2024', '2023-H1', '2023-H2'], periods)).toEqual([]);
    expect(dataset.bulletins.some(({ corrections }) => corrections.length > 0)).toBe(true);
  });
});

describe.each(sites)('$name', (site) => {
  const pages = sitePages(site);
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await datasetOf(site);
  });

  it('shows no comparison without its difference or the reason why there is none', () => {
    const silent = pages.flatMap(({ path, document, language }) => {
      const { difference } = interfaceIn(language as Language).comparing;
      return all(document, 'td')
        .filter((cell) => attribute(cell, 'data-label') === difference)
        .filter((cell) => all(cell, '.missing').length > 0 && all(cell, '.remark').length === 0)
        .filter((cell) => all(cell.parent as Element, '.number .missing').length === 0)
        .map((cell) => `${path}: ${textOf(cell.parent as Element)}`);
    });
    expect(silent).toEqual([]);
  });

  it('ranks rates and changes alone, and no neutral metric', () => {
    const leagues = pages.flatMap(({ document }) =>
      all(document, 'table[id]').filter((table) => /\.(rate|change)$/.test(attribute(table, 'id') ?? '')),
    );
    expect(leagues.length).toBeGreaterThan(0);
    for (const league of leagues) {
      const id = attribute(league, 'id') ?? '';
      const [, metricId = '', order] = /\.([a-z0-9-]+)\.(rate|change)$/.exec(id) ?? [];
      const metric = dataset.vocabulary.metrics.get(metricId);
      if (!metric) throw new Error(`no metric for ${id}`);
      if (order === 'rate') expect(metric.nature === 'rate' || metric.partOf !== undefined, id).toBe(true);
      const judged = metric.better !== 'neutral' && (order === 'rate' || metric.partOf === undefined);
      if (!judged) expect(all(league, 'td.rank'), id).toEqual([]);
      else expect(all(league, 'td.rank').filter((cell) => all(cell, '.missing').length === 0).length, id).not.toBe(1);
      for (const row of all(league, 'tbody tr')) {
        const [rank] = all(row, 'td.rank');
        if (rank && all(rank, '.missing').length > 0)
          expect(all(row, '.remark, .missing').length, id).toBeGreaterThan(1);
      }
    }
  });

  it('gives every agency, metric and year that is linked a page, and every definition its box', () => {
    for (const { path, document } of pages) {
      const boxes = new Set(all(document, '[popover]').map((box) => attribute(box, 'id')));
      const asked = all(document, '[popovertarget]').map((button) => attribute(button, 'popovertarget'));
      expect(
        asked.filter((id) => !boxes.has(id)),
        path,
      ).toEqual([]);
    }
  });
});

function missing(wanted: readonly string[], found: readonly string[]): string[] {
  return wanted.filter((item) => !found.includes(item));
}

/** Every text that stands in an element of its own. */
function textsOf(pages: readonly SitePage[]): Set<string> {
  const leaves = pages.flatMap(({ document }) =>
    all(document, 'main span, main th, main td, main h3, main li').map(textOf),
  );
  return new Set(leaves.flatMap((text) => [text, text.replace(/^[✓✗?–…] ?/, '')]));
}
