import type { NotationFault } from './notation.ts';

/** Where in which file something was written. Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The author's own line, see {@link excerptOf}. */
  excerpt: string;
}

/** Characters of a line that people can take in at once. */
const longestExcerpt = 160;

/** The author's line, fit to be printed: the part around the column where it is long, and no invisible characters. */
export function excerptOf(line: string, column = 1): string {
  const start = Math.max(0, Math.min(column - 1 - longestExcerpt / 2, line.length - longestExcerpt));
  const part = line.slice(start, start + longestExcerpt).trim();
  const printable = part.replace(/\s/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
  return `${start > 0 ? '…' : ''}${printable}${start + longestExcerpt < line.length ? '…' : ''}`;
}

/**
 * What is wrong, with the words needed to say so; `src/i18n` turns it into sentences. Under `metric` stands the id of a
 * metric or a label of the author's own, under `agency` an id.
 */
export type ProblemDetail =
  | { code: 'not-utf8' }
  | { code: 'unreadable' }
  | { code: 'too-large' }
  | { code: 'control-character'; found: string }
  | { code: 'outside-content'; found: string }
  | { code: 'not-a-bulletin'; found: string }
  | { code: 'empty-file' }
  | { code: 'no-frontmatter' }
  | { code: 'frontmatter-not-closed' }
  | { code: 'frontmatter-language'; found: string }
  | { code: 'yaml'; found: string }
  | { code: 'yaml-quote-not-closed' }
  | { code: 'yaml-quote-inside'; found: string }
  | { code: 'yaml-bracket-not-closed' }
  | { code: 'yaml-indentation' }
  | { code: 'yaml-alias'; found: string }
  | { code: 'yaml-tag'; found: string }
  | { code: 'comma-in-braces'; found: string }
  | { code: 'duplicate-key'; found: string }
  | { code: 'unknown-key'; found: string; nearest?: string }
  | { code: 'missing'; key: string }
  | { code: 'wrong-shape'; found: string; key: string; expected: 'text' | 'list' | 'map' }
  | { code: 'not-in-form'; found: string; key: string; form: string }
  | { code: 'nested-too-deep' }
  | { code: 'not-one-of'; found: string; key: string; allowed: readonly string[]; nearest?: string }
  | { code: 'unknown-agency'; found: string; nearest?: string }
  | { code: 'unknown-metric'; found: string; nearest?: string }
  | { code: 'unknown-measure'; found: string; nearest?: string }
  | { code: 'not-a-date'; found: string; key: string }
  | { code: 'not-a-period'; found: string }
  | { code: 'period-impossible'; found: string }
  | { code: 'period-inverted'; found: string }
  | { code: 'wrong-year-folder'; found: string; expected: string }
  | { code: 'bad-file-name'; found: string; write: string }
  | { code: 'not-a-link'; found: string }
  | { code: 'figure'; fault: NotationFault['fault']; found: string; metric: string; write?: string; measure: string }
  | { code: 'rate-over-hundred'; found: string; metric: string }
  | { code: 'nothing-stated'; metric: string }
  | { code: 'whole-contradicted'; found: string; metric: string; stated: string }
  | { code: 'stated-twice'; metric: string }
  | { code: 'award-without-number'; found: string }
  | { code: 'award-mixed-bounds'; found: string }
  | { code: 'same-bulletin'; other: string; agency: string; period: string; kind: string }
  | { code: 'html-in-markdown'; found: string }
  | { code: 'unsafe-link'; found: string }
  | { code: 'image-in-article'; found: string }
  | { code: 'heading-too-high'; found: string }
  | { code: 'photos-not-shown' }
  | { code: 'withheld'; key: 'draft' | 'embargo' }
  | { code: 'implied-impossible'; found: string; value: string }
  | { code: 'earlier-disagrees'; metric: string; here: string; there: string; other: string }
  | { code: 'changes-disagree'; metric: string; here: string; there: string }
  | { code: 'was-disagrees'; metric: string; found: string; implied: string }
  | AuditDetail;

/** What is found when the head of a bulletin is set beside its article, its dates, its links and other bulletins. */
type AuditDetail =
  | { code: 'figure-not-in-article'; metric: string; found: string }
  | { code: 'article-says-otherwise'; metric: string; found: string; said: string; at: number }
  | {
      code: 'figure-not-in-quote' | 'sign-otherwise' | 'points-as-percent';
      metric: string;
      found: string;
      said: string;
    }
  | {
      code:
        | 'bound-otherwise'
        | 'direction-otherwise'
        | 'measure-otherwise'
        | 'level-is-change'
        | 'change-is-level'
        | 'result-is-target'
        | 'target-is-result';
      metric: string;
      found: string;
      said: string;
    }
  | { code: 'period-otherwise'; metric: string; found: string; said: string; here: string; there: string }
  | { code: 'versus-otherwise'; metric: string; found: string; said: string; here: string; there?: string }
  | { code: 'metric-otherwise'; metric: string; found: string; said: string; called: string }
  | { code: 'bound-inverted'; metric: string; found: string; said?: string; write: string }
  | { code: 'quote-not-in-article' | 'dismissed-not-in-article'; found: string }
  | { code: 'number-unclaimed' | 'award-unclaimed'; found: string }
  | { code: 'separator-misleads'; found: string; digits: string; write: string }
  | {
      code: 'award-recipients-otherwise' | 'award-grantor-otherwise' | 'award-stage-otherwise';
      found: string;
      said: string;
    }
  | {
      code: 'rate-disagrees' | 'rate-cut-off';
      metric: string;
      found: string;
      part: string;
      whole: string;
      computed: string;
    }
  | { code: 'relative-as-points'; metric: string; found: string; earlier: string; value: string; write: string }
  | {
      code: 'exceeds-target';
      metric: string;
      found: string;
      value?: string;
      target?: string;
      share: string;
      exceeds: string;
    }
  | { code: 'headline-rounds' | 'headline-bound'; found: string; said: string }
  | { code: 'published-early'; found: string; end: string }
  | { code: 'agency-ended'; agency: string; end: string; period: string }
  | { code: 'agency-not-yet'; agency: string; start: string; period: string }
  | { code: 'agency-otherwise'; agency: string; calledAgency: string }
  | { code: 'title-period-otherwise'; found: string; there: string }
  | { code: 'second-hand-disagrees'; metric: string; agency: string; here: string; there: string; other: string }
  | { code: 'link-empty' | 'link-dead' | 'link-within' | 'link-malformed'; found: string }
  | { code: 'photo-without-alt' | 'photo-missing'; found: string }
  | { code: 'part-exceeds-whole'; metric: string; found: string; called: string; stated: string }
  | { code: 'direction-not-in-article'; metric: string; found: string }
  | { code: 'page-furniture' | 'restricted-word'; found: string };

export type ProblemCode = ProblemDetail['code'];

/** Errors stop publication; warnings tell the author and let it pass. */
export type Severity = 'error' | 'warning';

export interface Problem {
  severity: Severity;
  place: Place;
  detail: ProblemDetail;
}

/** Sorts by file, line and column, so that the same content always gives the same report. */
export function compareProblems(left: Problem, right: Problem): number {
  const [a, b] = [left.place, right.place];
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || left.detail.code.localeCompare(right.detail.code, 'en');
}
