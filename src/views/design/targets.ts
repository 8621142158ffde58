/** Samples of targets: written in every way, with every outcome. */
import { formatPeriod } from '../../model/format.ts';
import { bulletinView } from '../bulletin.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { allTargets, type PromiseRow, promiseRows } from '../promises.ts';
import { type TargetRow, targetRow } from '../target-row.ts';
import { formAgency, formYears } from './forms.ts';
import { bulletinNamed } from './sample.ts';

export interface PromiseSamples {
  all: PromiseRow[];
  /** Those of one metric alone. */
  ofOne: { metric: string; rows: PromiseRow[] };
}

/** With results of their own period, one on which nothing is said, and one for a period without results. */
export function targetSamples(context: ViewContext): { caption: string; rows: (TargetRow & { period: string })[] } {
  const { dataset, language } = context;
  const bulletin = bulletinNamed(`${formYears.rates}/${formAgency}-${formYears.rates}`, context);
  const targets = dataset.observationsByBulletin.get(bulletin.id)?.filter(({ role }) => role === 'target') ?? [];
  return {
    caption: bulletinView(bulletin, context).targets[0]?.caption ?? '',
    rows: targets.map((target) => ({ ...targetRow(target, context), period: formatPeriod(target.period, language) })),
  };
}

export function promiseSamples(context: ViewContext): PromiseSamples {
  const targets = allTargets(context);
  const metric = context.dataset.vocabulary.metrics.get('groundings');
  return {
    all: promiseRows(targets, context),
    ofOne: {
      metric: inLanguage(metric?.label ?? {}, context),
      rows: promiseRows(
        targets.filter((target) => target.metric === metric?.id),
        context,
      ),
    },
  };
}
