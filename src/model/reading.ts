/** What all parts of a bulletin need while they are read: the author's YAML, the vocabulary, and a place for complaints. */
import type { Agency } from './agency.ts';
import type { WrittenPeriod } from './frontmatter.ts';
import { isPercent, type Measure } from './measure.ts';
import { nearest } from './nearest.ts';
import type { NotationFault, Written } from './notation.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Place, Problem, ProblemDetail } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface Reading {
  yaml: YamlSource;
  vocabulary: Vocabulary;
  /** Grows while the bulletin is read. */
  problems: Problem[];
}

export function complain(
  reading: Reading,
  path: Path,
  detail: ProblemDetail,
  place: Place = reading.yaml.placeOf(path),
): void {
  reading.problems.push({ severity: 'error', place, detail });
}

export function warn(reading: Reading, path: Path, detail: ProblemDetail): void {
  reading.problems.push({ severity: 'warning', place: reading.yaml.placeOf(path), detail });
}

/** The scalar at a path as its author wrote it. */
export function writtenAt(reading: Reading, text: string, path: Path): Written {
  return { text, quoted: reading.yaml.isQuoted(path) };
}

/** Complains where the notation refused what was written. */
export function accepted<Read extends object>(
  reading: Reading,
  read: Read | NotationFault,
  about: { found: string; path: Path; label: string; measure: Measure },
): read is Read {
  if (!('fault' in read)) return true;
  const { found, path, label, measure } = about;
  const { fault, write } = read;
  const [language = 'vi'] = reading.vocabulary.site.languages;
  const unit = isPercent(measure) ? '%' : (measure.label[language] ?? '');
  complain(reading, path, { code: 'figure', fault, found, write, metric: label, measure: unit });
  return false;
}

export function readAgency(reading: Reading, id: string, path: Path): Agency | undefined {
  const { agencies } = reading.vocabulary;
  const agency = agencies.get(id);
  if (!agency)
    complain(reading, path, { code: 'unknown-agency', found: id, nearest: nearest(id, [...agencies.keys()]) });
  return agency;
}

/** What an author may call a period: the year, and words that an address can carry. */
const ownName = /^\d{4}(-[a-z0-9]+)+$/;

/** @param place where to complain, if not at the value: a target's period is a key */
export function readPeriod(
  reading: Reading,
  written: WrittenPeriod,
  path: Path,
  agency: Agency | undefined,
  place?: Place,
): Period | undefined {
  const { id, from, to, name } = typeof written === 'string' ? { id: written } : written;
  const regular = parsePeriod(id, agency?.yearStarts);
  const isOwnName = typeof written !== 'string' && regular === 'period-unknown' && ownName.test(id);
  if (typeof regular === 'string' && !isOwnName) {
    const code = regular === 'period-unknown' ? 'not-a-period' : regular;
    complain(reading, path, { code, found: id }, place);
    return undefined;
  }
  const period: Period =
    typeof regular === 'string'
      ? { id, form: 'named', start: from, end: to, name }
      : { ...regular, start: from ?? regular.start, end: to ?? regular.end, name };
  if (period.start && period.end && period.start > period.end) {
    complain(reading, path, { code: 'period-inverted', found: `${period.start}..${period.end}` }, place);
    return undefined;
  }
  return period;
}
