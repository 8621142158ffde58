import type { ImportingWords } from '../i18n/importing.ts';
import { recipients } from '../model/award.ts';
import { round } from '../model/decimal.ts';
import { formatChange, formatFigure, formatLevel, formatNumber } from '../model/format.ts';
import type { Measure } from '../model/measure.ts';
import { excerptOf } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseFigure } from '../prose/reading.ts';
import type { Imported } from './import-article.ts';
import { restrictedAround } from './restricted-around.ts';
import { leftOfHead } from './said-in-head.ts';

/** A measure for what is counted in none of the site's. */
const unmeasured: Measure = { id: '', whole: false, label: {}, units: {} };

/** What was read, as a table for people, and every number that was not. */
export function formatImport(
  imported: Imported,
  vocabulary: Vocabulary,
  words: ImportingWords,
  language: Language,
): string {
  const { reading, manuscript, draft, photos, lostImages } = imported;
  const coverage = `${formatNumber(round(String(reading.coverage * 100), 0), language)}%`;
  const figures = reading.figures.map((figure) => [
    String(imported.placeOf(figure.start).line),
    nameOf(figure, words),
    levelOf(figure, vocabulary, language),
    figure.changes.map((change) => formatChange(change, measureOf(figure, vocabulary), language)).join('; '),
    `“${excerptOf(figure.quote)}”`,
  ]);
  const awards = reading.awards.map((award) => {
    const counts = [award.collectives, award.individuals, award.combined].flatMap((figure) =>
      figure ? [formatLevel(figure, recipients, language)] : [],
    );
    return [
      String(imported.placeOf(award.start).line),
      `${words.awards}: ${award.honour}`,
      counts.join(' + '),
      '',
      `“${excerptOf(award.quote)}”`,
    ];
  });
  const unexplained = reading.unexplained.map((number) => {
    const { line, column } = imported.placeOf(number.start);
    return `  ${words.at(line, column)}: ${number.quote}  “${around(manuscript.text, number.start)}”`;
  });
  const dropped = (manuscript.dropped ?? []).map((line) => `  “${excerptOf(line)}”`);
  const left = leftOfHead(manuscript.head, vocabulary);
  const withoutText = photos.filter(({ alt }) => alt === '').length;
  const table = [...figures, ...awards];
  return [
    ...restrictedAround(manuscript, vocabulary).map(words.restrictedAround),
    words.summary(reading.figures.length, reading.awards.length, coverage),
    manuscript.placesIn === 'draft' ? words.linesOfDraft : '',
    table.length === 0
      ? ''
      : `\n${columns([[words.line, words.metric, words.value, words.changes, words.quote], ...table])}\n`,
    unexplained.length === 0
      ? words.noneUnexplained
      : [words.unexplained(unexplained.length), ...unexplained].join('\n'),
    reading.distractors.length === 0 ? '' : words.ignored(reading.distractors.length),
    dropped.length === 0 ? '' : [words.dropped(dropped.length), ...dropped].join('\n'),
    left.length === 0 ? '' : words.headLeft(left),
    draft.unwritten.length === 0 ? '' : words.left(draft.unwritten.length),
    photos.length === 0 ? '' : words.pictures(photos.map(({ file }) => file)),
    withoutText === 0 ? '' : words.picturesWithoutText(withoutText),
    lostImages === 0 ? '' : words.picturesLeft(lostImages),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function nameOf(figure: ProseFigure, words: ImportingWords): string {
  const name = figure.metric ?? `${excerptOf(figure.label)} [${words.notInVocabulary}]`;
  const role = { result: '', target: words.target, baseline: words.earlier }[figure.role];
  const notes = [role, figure.period ?? '', figure.scope ?? ''].filter(Boolean).join(', ');
  return notes === '' ? name : `${name} (${notes})`;
}

function levelOf(figure: ProseFigure, vocabulary: Vocabulary, language: Language): string {
  return figure.figure ? formatFigure(figure.figure, measureOf(figure, vocabulary), language) : '';
}

function measureOf(figure: ProseFigure, { site, metrics }: Vocabulary): Measure {
  return site.measures.get(metrics.get(figure.metric ?? '')?.measure ?? figure.measure ?? '') ?? unmeasured;
}

/** Some words to the left and right of a number, on its line. */
function around(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return excerptOf(text.slice(start, end === -1 ? undefined : end), at - start + 1);
}

/** Cells in columns as wide as their widest cell; the last one may be of any width. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
