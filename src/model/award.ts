/** Honours: what, by whom, to how many. */
import type { Figure } from './figure.ts';
import type { Frontmatter, Stage } from './frontmatter.ts';
import type { Measure } from './measure.ts';
import { nearest } from './nearest.ts';
import { parseFigure } from './notation.ts';
import type { Place } from './problem.ts';
import { accepted, complain, type Reading, writtenAt } from './reading.ts';
import { slug } from './text.ts';
import type { Path } from './yaml-source.ts';

export interface Award {
  /** `award.<honour>.<stage>`, and a number where it occurs again. */
  id: string;
  honour: string;
  /** Ids of grantors. */
  grantedBy: string[];
  recipient?: string;
  collectives?: Figure;
  individuals?: Figure;
  /** Collectives and individuals together. */
  combined?: Figure;
  /** Occasions are counted, so that one recipient may count twice. */
  occasions: boolean;
  stage: Stage;
  note?: string;
  quote?: string;
  place: Place;
}

type WrittenAward = NonNullable<Frontmatter['awards']>[number];

/** In what recipients are counted: a measure of its own, so that no unit may follow. */
export const recipients: Measure = { id: 'recipients', whole: true, label: {}, units: {} };

export function readAwards(reading: Reading, written: readonly WrittenAward[]): Award[] {
  const seen = new Map<string, number>();
  return written.map((item, index) => {
    const award = readAward(reading, item, ['awards', index]);
    const times = (seen.get(award.id) ?? 0) + 1;
    seen.set(award.id, times);
    return times === 1 ? award : { ...award, id: `${award.id}.${times}` };
  });
}

function readAward(reading: Reading, item: WrittenAward, path: Path): Award {
  const { honour, stage = 'granted' } = item;
  const count = (key: 'collectives' | 'individuals' | 'combined'): Figure | undefined => {
    const found = item[key];
    if (found === undefined) return undefined;
    const at = [...path, key];
    const read = parseFigure(writtenAt(reading, found, at), { measure: recipients });
    return accepted(reading, read, { found, path: at, label: honour, measure: recipients }) ? read : undefined;
  };
  const counts = {
    collectives: count('collectives'),
    individuals: count('individuals'),
    combined: count('combined'),
  };
  if (honour.trim() === '') complain(reading, [...path, 'honour'], { code: 'missing', key: 'honour' });
  const isCounted = [item.collectives, item.individuals, item.combined].some((text) => text !== undefined);
  if (!isCounted) complain(reading, path, { code: 'award-without-number', found: honour });
  const bounds = new Set(Object.values(counts).flatMap((figure) => (figure ? [figure.operator] : [])));
  if (bounds.size > 1) complain(reading, path, { code: 'award-mixed-bounds', found: honour });
  return {
    id: `award.${slug(honour)}.${stage}`,
    honour,
    grantedBy: readGrantors(reading, item.granted_by, [...path, 'granted_by']),
    recipient: item.recipient,
    ...counts,
    occasions: item.occasions ?? false,
    stage,
    note: item.note,
    quote: item.quote,
    place: reading.yaml.placeOf(path),
  };
}

function readGrantors(reading: Reading, written: string | string[] | undefined, path: Path): string[] {
  const grantedBy = written === undefined ? [] : [written].flat();
  const allowed = [...reading.vocabulary.site.grantors.keys()];
  for (const found of grantedBy) {
    if (allowed.includes(found)) continue;
    complain(reading, path, {
      code: 'not-one-of',
      found,
      key: 'granted_by',
      allowed,
      nearest: nearest(found, allowed),
    });
  }
  return grantedBy;
}
