/** Everything that can be known to be wrong with bulletins before a page is drawn. Pure: runs in Node and in browsers. */
import { audit } from './audit/audit.ts';
import type { ReadBulletin } from './content.ts';
import type { Bulletin } from './model/bulletin.ts';
import { buildDataset, type Dataset } from './model/dataset.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import type { Vocabulary } from './model/vocabulary.ts';

export interface Examination {
  dataset: Dataset;
  /** In the order of files and lines. */
  problems: Problem[];
}

/**
 * Examines bulletins by themselves, each beside its own article, and beside each other.
 * @param published bulletins that they stand beside, examined already
 */
export function examine(
  vocabulary: Vocabulary,
  read: readonly ReadBulletin[],
  published: readonly Bulletin[] = [],
): Examination {
  const bulletins = read.map(({ bulletin }) => bulletin).filter((bulletin) => bulletin !== null);
  const { dataset, problems: datasetProblems } = buildDataset(vocabulary, [...published, ...bulletins]);
  const problems = [...read.flatMap((result) => result.problems), ...datasetProblems, ...audit(read, dataset)];
  return { dataset, problems: problems.sort(compareProblems) };
}
