/** `node scripts/prose-report.ts [FOLDER] [--seeds DIR]`: how well figures are read out of articles that people have read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { runCommand } from '../src/command.ts';
import { readVocabulary, vocabularyFiles } from '../src/content.ts';
import { contentFolder } from '../src/content-folder.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';
import { readProse } from '../src/prose/read.ts';
import { expectedOfJson, expectedOfRows, type Row } from '../src/prose/score/corpus.ts';
import { type Expected, scoreReading } from '../src/prose/score/score.ts';
import { formatScores, formatTotals, type Scored } from '../src/prose/score/score-text.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { seeds: { type: 'string' } }, allowPositionals: true });
  const folder = values.seeds ?? positionals[0] ?? 'fixtures/corpus';
  const vocabulary = vocabularyOf(contentFolder());
  const expected = values.seeds === undefined ? jsonBeside(folder) : rowsIn(folder);
  const scored = articlesOf(folder).map((name): Scored => {
    const reading = readProse(readFileSync(join(folder, name), 'utf8'), vocabulary);
    return { id: name.slice(0, -'.txt'.length), score: scoreReading(reading, expected(name)) };
  });
  console.log(formatScores(scored));
  if (values.seeds === undefined) {
    const half = (rest: number): Scored[] => scored.filter(({ id }) => Number(id) % 2 === rest);
    console.log(['', ...formatTotals('odd', half(1)), ...formatTotals('even', half(0))].join('\n'));
  }
  return 0;
});

function vocabularyOf(folder: string): Vocabulary {
  const files = vocabularyFiles.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
  const { vocabulary } = readVocabulary(files);
  if (!vocabulary) throw new Error(`${folder}: npm run check`);
  return vocabulary;
}

function articlesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function jsonBeside(folder: string): (name: string) => Expected {
  return (name) => expectedOfJson(readFileSync(join(folder, name.replace(/\.txt$/, '.json')), 'utf8'));
}

function rowsIn(folder: string): (name: string) => Expected {
  const [figures = [], awards = []] = ['figures.csv', 'awards.csv'].map(
    (name) => Papa.parse<Row>(readFileSync(join(folder, name), 'utf8'), { header: true, skipEmptyLines: true }).data,
  );
  return (name) => expectedOfRows(name.slice(0, 3), figures, awards);
}
