/** The page of components: each in every state, on invented lighthouses. */
import { type Outcome, outcomes } from '../../model/target-outcome.ts';
import { pagePath } from '../address.ts';
import { type AwardSet, type BulletinView, bulletinView } from '../bulletin.ts';
import { type BulletinLine, bulletinLine } from '../bulletin-line.ts';
import type { ChartView } from '../charts.ts';
import type { ComparedMetric } from '../compared.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { type DataLine, dataView } from '../data.ts';
import { type Definition, definitionsOf } from '../definition.ts';
import { type Headline, headlines } from '../headline.ts';
import type { LeagueView } from '../league.ts';
import type { MetricTable } from '../metric.ts';
import { type Page, page } from '../page.ts';
import type { SeriesTable } from '../series-table.ts';
import type { TargetRow } from '../target-row.ts';
import { almanacContext } from './almanac.ts';
import { chartSamples, panelSamples } from './charts.ts';
import { comparedSamples, leagueSamples, metricTables, seriesOf } from './comparisons.ts';
import { type FigureSample, figureSamples } from './figures.ts';
import { asSample, bulletinNamed } from './sample.ts';
import { type PromiseSamples, promiseSamples, targetSamples } from './targets.ts';

/** The id of the paragraph that says that all is invented: every link of a sample leads there. */
export const inventedId = 'invented';

export interface DesignView {
  page: Page;
  /** Where links and files of samples lead. */
  place: string;
  /** Of every invented metric. */
  definitions: Definition[];
  names: { metric: string; metricId?: string; state: string }[];
  missing: string[];
  outcomes: { outcome: Outcome; means: string }[];
  headlines: Record<'judged' | 'open' | 'targets', Headline[]>;
  strips: Record<'all' | 'none', BulletinView>;
  figures: FigureSample[];
  targets: { caption: string; plain: TargetRow[]; withOrigin: TargetRow[] };
  promises: PromiseSamples;
  awards: { caption: string; sets: AwardSet[] };
  series: SeriesTable[];
  metric: MetricTable[];
  leagues: LeagueView[];
  compared: Record<'folded' | 'open', ComparedMetric[]>;
  bulletins: BulletinLine[];
  files: DataLine[];
  charts: ChartView[];
  panels: ChartView[];
  /** Longer than what is shown at once, and wider than a page. */
  long: SeriesTable[];
}

export const designPage = 'about/design/';

export function designView(siteContext: ViewContext): DesignView {
  const { words } = siteContext;
  const place = `#${inventedId}`;
  const sample = <View>(view: View, name: string): View => asSample(view, place, name);
  const context = almanacContext(siteContext);
  const { dataset } = context;
  const gull = bulletinNamed('1903/gull-1903', context);
  const cat = bulletinView(bulletinNamed('1903/cat-1903', context), context);
  const targets = targetSamples(context);
  const promises = promiseSamples(context);
  const compared = comparedSamples(place, context);
  return {
    page: page(
      designPage,
      {
        title: words.design.title,
        description: words.design.lead,
        crumbs: [
          { label: words.about, link: pagePath(siteContext.dataset.vocabulary.site, siteContext.language, 'about/') },
        ],
      },
      siteContext,
    ),
    place,
    // Their ids are the metrics', by which names open them.
    definitions: asSample(definitionsOf(dataset.vocabulary.metrics.keys(), context), place),
    names: nameSamples(context),
    missing: missingReasons(context),
    outcomes: outcomes.map((outcome) => ({ outcome, means: words.aboutPage.outcomeMeanings[outcome] })),
    headlines: sample(
      {
        judged: headlines(gull, context),
        open: headlines(bulletinNamed('1903/beard-1903', context), context),
        targets: headlines(bulletinNamed('1904/beard-1904', context), context),
      },
      'headlines',
    ),
    strips: sample({ all: cat, none: bulletinView(bulletinNamed('1903/whale-1903', context), context) }, 'strips'),
    figures: figureSamples(context).map((figures) => sample(figures, figures.name)),
    targets: {
      caption: targets.caption,
      plain: sample(targets.rows, 'targets'),
      withOrigin: sample(targets.rows, 'origin'),
    },
    promises: { all: sample(promises.all, 'promises'), ofOne: sample(promises.ofOne, 'of-one') },
    awards: sample({ caption: cat.awardsCaption, sets: cat.awards }, 'awards'),
    series: sample(seriesOf('gull', context), 'series'),
    metric: sample(metricTables(context), 'metric'),
    leagues: sample(leagueSamples(context), 'leagues'),
    compared: { folded: sample(compared.slice(0, 1), 'folded'), open: sample(compared, 'open') },
    bulletins: sample(
      ['1903/gull-1903', '1903/three-lamps-1903', '1903/whale-1903'].map((id) =>
        bulletinLine(bulletinNamed(id, context), context),
      ),
      'bulletins',
    ),
    files: sample(dataView(context).files, 'files'),
    charts: sample(chartSamples(context), 'charts'),
    panels: sample(panelSamples(context), 'panels'),
    long: sample(seriesOf('thirty', context), 'long'),
  };
}

/** One metric for each thing that a definition may say, and a label that has none. */
function nameSamples(context: ViewContext): DesignView['names'] {
  const { names, almanac } = context.words.design;
  const { metrics } = context.dataset.vocabulary;
  const known = [
    ['groundings', names.plain],
    ['wrecks', names.changed],
    ['ships-guided', names.part],
    ['guided-rate', names.ratio],
  ] as const;
  return [
    ...known.map(([id, state]) => ({ metric: inLanguage(metrics.get(id)?.label ?? {}, context), metricId: id, state })),
    { metric: almanac.label, state: names.label },
  ];
}

/** What may stand beside the dash of a number that is not there, each once. */
function missingReasons({ words }: ViewContext): string[] {
  const { comparing } = words;
  return [
    ...new Set([
      words.notStated,
      words.onlyTheChange,
      words.levelNotStated,
      words.noChangeStated,
      words.noEarlierPeriod,
      words.reasons['not-reported'],
      comparing.noChange,
      comparing.notComputed,
      comparing.notRanked,
      comparing.noTotal,
    ]),
  ];
}
