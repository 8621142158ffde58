/** Invented bulletins in short, read as their authors' own would be. */
import type { DesignWords } from '../../i18n/design.ts';
import { type Bulletin, readBulletin } from '../../model/bulletin.ts';
import { formatPeriod } from '../../model/format.ts';
import { filingYear, parsePeriod } from '../../model/period.ts';
import type { Language } from '../../model/site.ts';
import { slug } from '../../model/text.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { readYaml } from '../../model/yaml-source.ts';

export interface Draft {
  agency: string;
  period: string;
  /** What follows the title, the language, the agency and the period. */
  lines: readonly string[];
}

/** @param head agency and period */
export function draft(head: string, ...lines: string[]): Draft {
  const [agency = '', period = ''] = head.split(' ');
  return { agency, period, lines };
}

/** @throws Error where the lines are faulty, which the tests would show */
export function bulletinOf(
  { agency, period, lines }: Draft,
  words: DesignWords['almanac'],
  language: Language,
  vocabulary: Vocabulary,
): Bulletin {
  const known = parsePeriod(period);
  if (typeof known === 'string') throw new Error(`${period}: ${known}`);
  const path = `bulletins/${filingYear(known)}/${slug(`${agency} ${period}`)}.md`;
  const title = words.title(formatPeriod(known, language));
  const text = [
    `title: ${JSON.stringify(title)}`,
    `lang: ${language}`,
    `agency: ${agency}`,
    `period: ${period}`,
    ...lines,
  ].join('\n');
  const { bulletin, problems } = readBulletin(
    { path, yaml: readYaml(text, path), bodyLine: 1, digest: '' },
    vocabulary,
  );
  if (!bulletin) throw new Error(`${path}: ${JSON.stringify(problems.map(({ detail }) => detail))}`);
  return bulletin;
}
