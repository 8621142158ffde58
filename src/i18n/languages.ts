/** What is said, in the language asked for. */
import { excerptOf, type Problem, type ProblemDetail } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { deskProblemsInEnglish } from './desk-problems.en.ts';
import { deskProblemsInVietnamese } from './desk-problems.vi.ts';
import { interfaceInEnglish } from './interface.en.ts';
import type { Interface } from './interface.ts';
import { interfaceInVietnamese } from './interface.vi.ts';
import type { Explanation, ProblemMessages } from './problem-messages.ts';
import { problemsInEnglish } from './problems.en.ts';
import { problemsInVietnamese } from './problems.vi.ts';
import { spokenDay, spokenFigure, spokenPeriod } from './spoken.ts';

const interfaces: Readonly<Record<Language, Interface>> = { vi: interfaceInVietnamese, en: interfaceInEnglish };
const problems: Readonly<Record<Language, ProblemMessages>> = { vi: problemsInVietnamese, en: problemsInEnglish };
const deskProblems: Readonly<Record<Language, Partial<ProblemMessages>>> = {
  vi: deskProblemsInVietnamese,
  en: deskProblemsInEnglish,
};

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
  // Where YAML stumbles, it may be over those very marks.
  const isLiteral = detail.code.startsWith('yaml');
  return said(problems[language], detail, (key, word) => {
    const naming = namingOf(key, language, names);
    if (naming) return named(excerptOf(word), naming(word));
    return isLiteral ? excerptOf(word) : quotable(excerptOf(word));
  });
}

/** The same in the words of the desk, whose author sees no file: names without ids, figures and days without signs. */
export function explainAtDesk({ detail }: Problem, language: Language, names: Names): Explanation {
  const messages: ProblemMessages = { ...problems[language], ...deskProblems[language] };
  return said(messages, detail, (key, word) => {
    const naming = namingOf(key, language, names);
    if (naming) return `“${naming(word) ?? excerptOf(word)}”`;
    return key === 'period'
      ? spokenPeriod(word, language)
      : spokenFigure(spokenDay(excerptOf(word), language), language);
  });
}

function said(
  messages: ProblemMessages,
  detail: ProblemDetail,
  shown: (key: string, word: string) => string,
): Explanation {
  const message = messages[detail.code] as (detail: ProblemDetail) => Explanation;
  const words = Object.entries(detail).map(([key, word]) => [
    key,
    typeof word === 'string' && key !== 'code' && key !== 'fault' ? shown(key, word) : word,
  ]);
  return message(Object.fromEntries(words) as ProblemDetail);
}

/** How what stands under a key is named, where it is an id. */
function namingOf(
  key: string,
  language: Language,
  names: Names | undefined,
): ((id: string) => string | undefined) | undefined {
  if (key === 'metric' || key === 'called') return (id) => names?.metrics.get(id)?.label[language];
  return key === 'agency' || key === 'calledAgency' ? (id) => names?.agencies.get(id)?.name[language] : undefined;
}

/** Messages set an author's words in quotation marks; those within are single ones. */
function quotable(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** With the id beside it, by which the author finds its line. */
function named(id: string, name: string | undefined): string {
  return name === undefined || name === id ? `“${id}”` : `“${name}” (${id})`;
}
