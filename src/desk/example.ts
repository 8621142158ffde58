/** An article to try the desk with, made of the site's own metrics. Its agency and its numbers are nobody's. */
import type { DeskWords } from '../i18n/desk.ts';
import type { Metric } from '../model/metric.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Numbers that are plainly made up, and what is said of them after the name of the metric. */
const counted: readonly { value: string; change: string }[] = [
  { value: '111', change: ', giảm 22%' },
  { value: '222', change: '' },
  { value: 'hơn 333', change: ', tăng 11%' },
];

export function exampleArticle(vocabulary: Vocabulary, words: DeskWords['example'], year: number): string {
  const agency = exampleAgency(vocabulary);
  const items = [...vocabulary.metrics.values()]
    .filter(({ nature, measure }) => nature === 'flow' && isCounted(measure, vocabulary))
    .slice(0, counted.length)
    .map((metric, index) =>
      words.item(counted[index]?.value ?? '', phraseOf(metric, vocabulary), counted[index]?.change ?? ''),
    );
  return [
    words.title(agency, year),
    '',
    words.lead(agency, `10/01/${year + 1}`),
    '',
    words.counted(items),
    '',
    words.award,
    '',
    words.puzzle,
    '',
  ].join('\n');
}

/** A name of the kind that the site's agencies have, with "Mẫu" for its place. */
function exampleAgency({ site }: Vocabulary): string {
  const [type] = site.agencyTypes.values();
  return `${type?.['vi'] ?? Object.values(type ?? {})[0] ?? ''} Mẫu`.trim();
}

function isCounted(measure: string, { site }: Vocabulary): boolean {
  return site.measures.get(measure)?.whole === true;
}

/** A number goes before its unit: "vụ trộm cắp", and "cuốn sách" where an alias does not begin with one. */
function phraseOf({ aliases = [], label, measure }: Metric, { site }: Vocabulary): string {
  const counted = site.measures.get(measure);
  const units = [...Object.keys(counted?.units ?? {}), counted?.label['vi'] ?? ''].filter((unit) => unit !== '');
  const beginsWithUnit = (phrase: string): boolean => units.some((unit) => phrase.startsWith(`${unit} `));
  const name = (label['vi'] ?? Object.values(label)[0] ?? '').toLowerCase();
  const known = [...aliases, name].find(beginsWithUnit);
  return known ?? `${units.at(-1) ?? ''} ${name}`.trim();
}
