/** Samples of the table of figures: every way to a number, every way of writing one, every reason against comparing. */
import { cautions, type Reason, refusals } from '../../model/comparability.ts';
import type { Figure } from '../../model/figure.ts';
import { formatChange, formatLevel, missing, unitLabel } from '../../model/format.ts';
import { bulletinView } from '../bulletin.ts';
import { inLanguage, measureOf, type ViewContext } from '../context.ts';
import type { Entry, FigureRow } from '../figure-row.ts';
import type { MetricGroup } from '../metric-groups.ts';
import { formAgency, formYears } from './forms.ts';
import { bulletinNamed } from './sample.ts';

export interface FigureSample {
  /** Which states it shows; part of its ids. */
  name: 'ways' | 'levels' | 'changes' | 'reasons' | 'sorted';
  groups: MetricGroup<FigureRow>[];
  caption: string;
  period: string;
  earlierPeriod?: string;
}

export function figureSamples(context: ViewContext): FigureSample[] {
  return [
    ofBulletin('ways', '1903/gull-1903', context),
    ofBulletin('levels', `${formYears.rates}/${formAgency}-${formYears.rates}`, context),
    ofBulletin('changes', `${formYears.changes}/${formAgency}-${formYears.changes}`, context),
    ofBulletin('sorted', `${formYears.changes}/${formAgency}-${formYears.changes}`, context),
    reasonSample(context),
  ];
}

function ofBulletin(name: FigureSample['name'], id: string, context: ViewContext): FigureSample {
  const view = bulletinView(bulletinNamed(id, context), context);
  return {
    name,
    groups: view.figures,
    caption: view.figuresCaption,
    period: view.period.label,
    earlierPeriod: view.earlierPeriod,
  };
}

function reasonSample(context: ViewContext): FigureSample {
  const { words } = context;
  const rows = [...refusals, ...cautions].map((reason) => reasonRow(reason, context));
  return {
    ...ofBulletin('reasons', '1903/gull-1903', context),
    groups: [{ id: 'reasons', label: words.aboutPage.comparisons.reason, rows }],
  };
}

/** Fewer ships run aground than the year before, and what must be said of that. */
function reasonRow(reason: Reason, context: ViewContext): FigureRow {
  const { words, language, dataset } = context;
  const metric = dataset.vocabulary.metrics.get('groundings');
  const measure = measureOf({ measure: metric?.measure ?? '' }, context);
  const [level, before] = figuresUnder(reason).map((figure) => formatLevel(figure, measure, language, 'words'));
  const isRefused = (refusals as readonly Reason[]).includes(reason);
  const isUnknown = reason === 'not-reported' || reason === 'level-not-stated';
  const fall = { figure: { operator: 'eq', value: '-25' }, unit: 'percent' } as const;
  const change: Entry = isRefused
    ? { text: missing, provenances: [], remarks: [words.reasons[reason]] }
    : {
        text: formatChange(fall, measure, language),
        provenances: ['computed'],
        direction: 'down',
        judgement: 'better',
        remarks: [words.reasons[reason]],
      };
  return {
    id: reason,
    metric: inLanguage(metric?.label ?? {}, context),
    metricId: metric?.id,
    unit: unitLabel(measure, language),
    qualifiers: [],
    value: { text: level ?? '' },
    changes: [change],
    earlier: isUnknown ? [] : [{ text: before ?? '', provenances: ['own'], remarks: [] }],
    noEarlier: words.reasons[reason],
    remarks: [],
  };
}

/** A figure and the one before it, of the kind that the reason speaks of. */
function figuresUnder(reason: Reason): readonly [Figure, Figure] {
  if (reason === 'small-base')
    return [
      { operator: 'eq', value: '6' },
      { operator: 'eq', value: '8' },
    ];
  const operator = reason === 'bound' ? 'gt' : reason === 'approximate' ? 'approx' : 'eq';
  return [
    { operator: 'eq', value: '12' },
    { operator, value: '16' },
  ];
}
