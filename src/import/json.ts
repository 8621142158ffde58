/** What was read, for machines. The shape is a contract: other people's scripts read it. */
import type { Decimal } from '../model/decimal.ts';
import type { Change, Figure } from '../model/figure.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Imported } from './import-article.ts';
import { articlePeriods, statedPeriod } from './stated-period.ts';
import { oneLine } from './written-statement.ts';

export function importAsJson(imported: Imported, vocabulary: Vocabulary): string {
  const { reading, proposed } = imported;
  const own = proposed.period?.id ?? null;
  const periods = proposed.period && articlePeriods(reading, proposed.period, proposed.published);
  const figures = reading.figures.map((figure) => ({
    metric: figure.metric,
    label: figure.metric === null ? figure.label : null,
    role: figure.role,
    period: figure.period ?? (periods && statedPeriod(figure, periods)) ?? null,
    scope: figure.scope ?? null,
    ...figureAsJson(figure.figure),
    of: numberOf(figure.figure?.of),
    measure: figure.measure ?? vocabulary.metrics.get(figure.metric ?? '')?.measure ?? null,
    changes: figure.changes.map(changeAsJson),
    quote: oneLine(figure.quote),
    line: imported.placeOf(figure.start).line,
  }));
  const awards = reading.awards.map((award) => ({
    honour: award.honour,
    granted_by: award.grantedBy,
    collectives: numberOf(award.collectives?.value),
    individuals: numberOf(award.individuals?.value),
    combined: numberOf(award.combined?.value),
    stage: award.stage,
    quote: oneLine(award.quote),
  }));
  const content = {
    title: oneLine(proposed.title),
    published: proposed.published,
    agency: proposed.agency?.id ?? null,
    period: own,
    figures,
    awards,
    unexplained: reading.unexplained.map(({ quote, start }) => ({ text: oneLine(quote), ...imported.placeOf(start) })),
    ignored: reading.distractors.map(({ quote, reason }) => ({ text: oneLine(quote), reason })),
    coverage: reading.coverage,
  };
  return JSON.stringify(content, null, 2);
}

function figureAsJson(figure: Figure | undefined) {
  return {
    operator: figure?.operator ?? null,
    value: numberOf(figure?.value),
    value_max: numberOf(figure?.valueMax),
  };
}

function changeAsJson({ figure, unit, basis, versus }: Change) {
  return { ...figureAsJson(figure), unit, basis, versus: versus ?? null };
}

function numberOf(decimal: Decimal | undefined): number | null {
  return decimal === undefined ? null : Number(decimal);
}
