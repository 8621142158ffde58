/** The data files' columns. They are a contract: none is renamed, moved or taken away. */

/** A column: its name, and what a reader of `datapackage.json` is told of it. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  description: string;
}

export const text = (name: string, description: string): Column => ({ name, type: 'string', description });
const number = (name: string, description: string): Column => ({ name, type: 'number', description });

const operatorColumn = text(
  'operator',
  'eq exactly, gt above, ge at least, lt below, le at most, approx about, range from value to value_max',
);

export const observationColumns: readonly Column[] = [
  text('id', 'bulletin#metric.period.role[.agency][.scope]'),
  text('bulletin', 'id of the bulletin that says so'),
  text('agency', 'id of the agency it is about'),
  text('metric', 'id of the metric, empty where the vocabulary has none'),
  text('label', 'what is measured, where there is no metric id'),
  text('role', 'result, target or baseline (an earlier value stated in passing)'),
  text('period', 'id of the period'),
  { name: 'period_start', type: 'date', description: 'first day of the period' },
  { name: 'period_end', type: 'date', description: 'last day of the period' },
  text('scope', 'place or part that the figure is about'),
  operatorColumn,
  number('value', 'in the measure; per cent as 92.3, money in its unit'),
  number('value_max', 'upper end of a range'),
  number('of', 'the whole of which the value is a part'),
  text('measure', 'what it is counted in'),
  text('status', 'provisional, revised or estimated'),
  text('note', 'a remark'),
  text('quote', 'the words it stands in'),
  text('source_url', 'where it was taken from'),
];

export const changeColumns: readonly Column[] = [
  text('observation', 'id of the observation'),
  operatorColumn,
  number('value', 'a decrease is negative'),
  number('value_max', 'upper end of a range'),
  text('unit', 'percent, points or absolute'),
  text('basis', 'previous (the same period a year before), adjacent, target or other'),
  text('versus', 'the period it is measured from, where one is named'),
  text('quote', 'the words it stands in'),
];

export const awardColumns: readonly Column[] = [
  text('id', 'bulletin#award.honour.stage'),
  text('bulletin', 'id of the bulletin'),
  text('agency', 'id of the agency'),
  text('period', 'id of the period'),
  text('honour', 'name of the honour'),
  text('granted_by', 'ids of the grantors, joined by spaces'),
  text('recipient', 'who received it, where one is named'),
  operatorColumn,
  number('collectives', 'how many collectives'),
  number('individuals', 'how many individuals'),
  number('combined', 'both together, where they are not told apart'),
  {
    name: 'occasions',
    type: 'boolean',
    description: 'whether occasions are counted, so that one recipient may count twice',
  },
  text('stage', 'granted, proposed or presented'),
  text('note', 'a remark'),
  text('quote', 'the words it stands in'),
];

export const bulletinColumns: readonly Column[] = [
  text('bulletin', 'id: year/name'),
  text('title', 'its headline'),
  text('agency', 'id of the agency'),
  text('kind', 'results, targets or statistics'),
  text('period', 'id of the period'),
  { name: 'period_start', type: 'date', description: 'first day of the period' },
  { name: 'period_end', type: 'date', description: 'last day of the period' },
  text('published', 'as much of the date as is known'),
  text('status', 'provisional, revised or estimated'),
  text('source_name', 'who published the source'),
  text('source_url', 'its address'),
];

export const correctionColumns: readonly Column[] = [
  text('bulletin', 'id of the bulletin'),
  text('date', 'when it was corrected'),
  text('kind', 'correction or revision'),
  text('observation', 'id of the observation'),
  text('from', 'what stood before'),
  text('to', 'what stands now'),
  text('reason', 'why'),
];
