import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary, vocabularyFiles } from '../../content.ts';
import { readProse } from '../read.ts';
import { tokenise } from '../words/tokens.ts';
import { expectedOfJson } from './corpus.ts';
import { scoreReading } from './score.ts';
import { precision, recall, type Scored, totals } from './score-text.ts';

const folder = 'fixtures/corpus';
const { vocabulary } = readVocabulary(
  vocabularyFiles.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join('content', path))) })),
);

describe('articles that people have read', () => {
  it('leave no number out of account', () => {
    if (!vocabulary) throw new Error('no vocabulary');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const { figures, awards, distractors, unexplained } = readProse(text, vocabulary);
      const places = [...figures, ...figures.flatMap(({ elsewhere }) => elsewhere ?? []), ...awards, ...distractors];
      const left = tokenise(text).filter(
        ({ kind, start, end }) =>
          kind === 'number' && ![...places, ...unexplained].some((place) => place.start <= start && end <= place.end),
      );
      expect(left.map(({ text: number }) => `${name}: ${number}`)).toEqual([]);
    }
  });

  it('are read at least as well as before', () => {
    if (!vocabulary) throw new Error('no vocabulary');
    const scored = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name): Scored => {
        const id = name.slice(0, -'.txt'.length);
        const expected = expectedOfJson(readFileSync(join(folder, `${id}.json`), 'utf8'));
        return { id, score: scoreReading(readProse(readFileSync(join(folder, name), 'utf8'), vocabulary), expected) };
      });
    const { named, unnamed } = totals(scored);
    expect(recall(named)).toBeGreaterThanOrEqual(99);
    expect(precision(named)).toBeGreaterThanOrEqual(99);
    expect(recall(unnamed)).toBeGreaterThanOrEqual(98);
    expect(precision(unnamed)).toBeGreaterThanOrEqual(97);
  });
});
