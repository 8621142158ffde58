/** What a row of a table counts: the metric that its name means, and the measure of its numbers. */
import type { Measure } from '../../model/measure.ts';
import type { Metric } from '../../model/metric.ts';
import { fold } from '../../model/text.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ProseReading } from '../../prose/reading.ts';

export interface RowSubject {
  metric?: Metric;
  measure: Measure;
  label: string;
  /** The word for what is counted, where numbers need it to be read: "triệu đồng". */
  unit?: string;
}

export interface NamedRow {
  /** As the row says it. */
  label: string;
  /** Name of the row that it is a part of. */
  parent?: string;
  /** What the table says of its unit. */
  unit?: string;
  /** What its column counts of it, where that says it: "đối tượng". */
  column?: string;
  /** Whether its numbers are per cent. */
  isPercent: boolean;
}

type Reader = (text: string) => Pick<ProseReading, 'figures'>;

/** The number that stands for all those of a row while its name is read. */
const anyNumber = '95';

/** Undefined where the vocabulary knows neither the name nor what is counted. */
export function rowSubject(row: NamedRow, vocabulary: Vocabulary, read: Reader): RowSubject | undefined {
  const { label, unit = row.column ?? unitInLabel(row, vocabulary) } = row;
  const measured = unit === undefined ? undefined : measureOf(unit, vocabulary);
  const named = row.parent === undefined ? metricNamed(label, vocabulary) : undefined;
  const byName = named && (!measured || measured.id === named.measure) ? named : undefined;
  const metric =
    byName ?? (unit === undefined || !measured ? undefined : metricRead(row, unit, measured, vocabulary, read));
  const measure = metric ? vocabulary.site.measures.get(metric.measure) : measured;
  if (!measure) return undefined;
  const own = row.column === undefined ? plainName(label) : `${plainName(label)} (số ${row.column})`;
  const full = row.parent === undefined ? own : `${plainName(row.parent)}: ${own}`;
  return { metric, measure, label: metric?.label['vi'] ?? full, ...(unit === undefined ? {} : { unit }) };
}

/** "1. Số vụ cháy (vụ)" without its number and what stands in parentheses. */
export function plainName(label: string): string {
  return label
    .replace(/^\s*(?:[-–+•*]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zđ])[.)]\s)\s*/u, '')
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[\s:;.,]+$/u, '')
    .trim();
}

/** The unit that the name itself says: in parentheses, after "số", or per cent of a rate. */
function unitInLabel({ label, isPercent }: NamedRow, vocabulary: Vocabulary): string | undefined {
  const [, inside] = /\(([^)]+)\)\s*$/u.exec(label) ?? [];
  if (inside !== undefined && measureOf(inside, vocabulary)) return inside;
  const words = fold(plainName(label));
  if (isPercent || /^(?:ty|ti) le(?!\p{L})/u.test(words)) return '%';
  const counted = words.replace(/^(?:tong )?so /u, '');
  return unitWords(vocabulary)
    .filter((unit) => counted === fold(unit) || counted.startsWith(`${fold(unit)} `))
    .sort((left, right) => right.length - left.length)[0];
}

/** All words for what is counted. */
export function unitWords({ site }: Vocabulary): string[] {
  return [...site.measures.values()].flatMap(({ units }) => Object.keys(units));
}

function measureOf(unit: string, { site }: Vocabulary): Measure | undefined {
  const wanted = fold(unit.trim());
  const counted = wanted.replace(/^(?:nghin|ngan|trieu|ty|ti) /u, '');
  return [...site.measures.values()].find(({ label, units }) =>
    [...Object.keys(units), label['vi'] ?? ''].some((word) => [wanted, counted].includes(fold(word)) && word !== ''),
  );
}

/** The metric of exactly this name, with or without the word for what is counted. */
function metricNamed(label: string, vocabulary: Vocabulary): Metric | undefined {
  const units = unitWords(vocabulary).map(fold);
  const bare = (name: string): string => {
    const words = fold(plainName(name)).replace(/^(?:tong )?so /u, '');
    const unit = units.find((word) => words.startsWith(`${word} `));
    return unit === undefined ? words : words.slice(unit.length + 1);
  };
  const wanted = bare(label);
  const namesOf = ({ label: own, aliases }: Metric): string[] => [own['vi'] ?? '', ...(aliases ?? [])];
  const found = [...vocabulary.metrics.values()].filter((metric) =>
    namesOf(metric).some((name) => bare(name) === wanted),
  );
  return wanted !== '' && found.length === 1 ? found[0] : undefined;
}

/** The metric that the grammar finds when the row is put as a sentence. */
function metricRead(
  { label, parent }: NamedRow,
  unit: string,
  { id }: Measure,
  vocabulary: Vocabulary,
  read: Reader,
): Metric | undefined {
  const own = plainName(label);
  const name = parent === undefined ? own : `${plainName(parent)}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
  const { figures } = read(`${name} là ${anyNumber}${unit === '%' ? '' : ' '}${unit}.`);
  const [only] = figures;
  const metric =
    figures.length === 1 && only?.figure?.value === anyNumber ? vocabulary.metrics.get(only.metric ?? '') : undefined;
  return metric?.measure === id ? metric : undefined;
}
