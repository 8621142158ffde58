/** What is said, in the language asked for. */
import { excerptOf, type Problem, type ProblemDetail } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { interfaceInEnglish } from './interface.en.ts';
import type { Interface } from './interface.ts';
import { interfaceInVietnamese } from './interface.vi.ts';
import type { Explanation, ProblemMessages } from './problem-messages.ts';
import { problemsInEnglish } from './problems.en.ts';
import { problemsInVietnamese } from './problems.vi.ts';

const interfaces: Readonly<Record<Language, Interface>> = { vi: interfaceInVietnamese, en: interfaceInEnglish };
const problems: Readonly<Record<Language, ProblemMessages>> = { vi: problemsInVietnamese, en: problemsInEnglish };

export function interfaceIn(language: Language): Interface {
  return interfaces[language];
}

/** What gives the ids in problems the names that people know. */
export type Names = Pick<Vocabulary, 'metrics' | 'agencies'>;

/**
 * What is wrong and what to write instead.
 * @param names absent where the vocabulary cannot be read: ids stand alone
 */
export function explain({ detail }: Problem, language: Language, names?: Names): Explanation {
  const message = problems[language][detail.code] as (detail: ProblemDetail) => Explanation;
  const nameOf: Readonly<Record<string, (id: string) => string | undefined>> = {
    metric: (id) => names?.metrics.get(id)?.label[language],
    called: (id) => names?.metrics.get(id)?.label[language],
    agency: (id) => names?.agencies.get(id)?.name[language],
    calledAgency: (id) => names?.agencies.get(id)?.name[language],
  };
  // Where YAML stumbles, it may be over those very marks.
  const isLiteral = detail.code.startsWith('yaml');
  const words = Object.entries(detail).map(([key, word]) => {
    if (typeof word !== 'string') return [key, word];
    const naming = nameOf[key];
    return [
      key,
      naming ? named(excerptOf(word), naming(word)) : isLiteral ? excerptOf(word) : quotable(excerptOf(word)),
    ];
  });
  return message(Object.fromEntries(words) as ProblemDetail);
}

/** Messages set an author's words in quotation marks; those within are single ones. */
function quotable(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** With the id beside it, by which the author finds its line. */
function named(id: string, name: string | undefined): string {
  return name === undefined || name === id ? `“${id}”` : `“${name}” (${id})`;
}
