/** Which agency an article is about: names as they are written in full, shortened, or in two parts. */
import type { Agency } from '../model/agency.ts';
import type { Proposal } from './reading.ts';
import { phraseKeys } from './syllable.ts';

/** Words that go before the name of a place and say of which level it is; in a name they may be left out. */
const levelWords = new Set(['tỉnh', 'tp', 'huyện', 'quận', 'tx', 'xã', 'phường', 'tt'].flatMap(phraseKeys));

/** One spelling for each: what is written in full becomes what it is shortened to, or the other way round. */
const spellings: readonly (readonly [written: string, as: string])[] = [
  ['thành phố', 'tp'],
  ['thị xã', 'tx'],
  ['thị trấn', 'tt'],
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['tòa án nhân dân', 'tand'],
  ['viện kiểm sát nhân dân', 'vksnd'],
  ['ban chỉ đạo', 'bcđ'],
  ['phòng cháy chữa cháy', 'pccc'],
  ['cứu nạn cứu hộ', 'cnch'],
  ['hcm', 'hồ chí minh'],
  ['tphcm', 'tp hồ chí minh'],
];

const rules = spellings.map(([written, as]) => ({ written: phraseKeys(written), as: phraseKeys(as) }));

/**
 * Proposes the agency that the title names, else the one that the first sentences name: in one piece, or its place and
 * its kind apart ("Đảo Xanh: … Thư viện huyện tổng kết").
 * @param title keys of the title's syllables
 * @param opening keys of the title's and of the first sentences'
 */
export function proposeAgency(
  title: readonly string[],
  opening: readonly string[],
  agencies: Iterable<Agency>,
): Proposal<string | null> {
  const [inTitle, inOpening] = [respelt(title), respelt(opening)];
  const mentions = [...agencies].flatMap((agency): Mention[] => {
    const name = respelt(phraseKeys(agency.name['vi'] ?? ''));
    const whole = [placeOfName(inTitle, name), placeOfName(inOpening, name)];
    const { kind, place } = partsOf(name);
    const isApart = place.length > 0 && indexOfRun(inOpening, kind) >= 0;
    const apart = isApart ? indexOfRun(inTitle, place) : -1;
    const inRank = [whole[0] ?? -1, apart, whole[1] ?? -1];
    const rank = inRank.findIndex((at) => at >= 0);
    if (rank < 0) return [];
    return [{ id: agency.id, rank, at: inRank[rank] ?? 0, length: name.length, isWhole: (whole[1] ?? -1) >= 0 }];
  });
  const [best, next] = mentions.sort(
    (left, right) => left.rank - right.rank || left.at - right.at || right.length - left.length,
  );
  if (!best) return { value: null, certain: false };
  const isInside = next?.at === best.at && next.length < best.length;
  const isRivalled = next?.rank === best.rank && !isInside;
  return { value: best.id, certain: best.isWhole && !isRivalled };
}

interface Mention {
  id: string;
  /** 0 in the title, 1 in two parts of which the title has the place, 2 in the first sentences. */
  rank: number;
  at: number;
  length: number;
  /** Whether the name stands somewhere in one piece. */
  isWhole: boolean;
}

/** "Thư viện huyện" and "Đảo Xanh"; without a word for the level there is no place. */
function partsOf(name: readonly string[]): { kind: readonly string[]; place: readonly string[] } {
  const level = name.findIndex((key) => levelWords.has(key));
  return level < 0 ? { kind: name, place: [] } : { kind: name.slice(0, level + 1), place: name.slice(level + 1) };
}

/** Where a name begins; its word for the level may be missing, but not be another. */
function placeOfName(keys: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return -1;
  const level = name.findIndex((key) => levelWords.has(key));
  const whole = indexOfRun(keys, name);
  if (whole >= 0 || level <= 0) return whole;
  return indexOfRun(
    keys,
    name.filter((_, at) => at !== level),
  );
}

function respelt(keys: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < keys.length; ) {
    const rule = rules.find(({ written }) => written.every((key, offset) => keys[at + offset] === key));
    out.push(...(rule?.as ?? [keys[at] ?? '']));
    at += rule?.written.length ?? 1;
  }
  return out;
}

function indexOfRun(keys: readonly string[], run: readonly string[]): number {
  return keys.findIndex((_, start) => run.every((key, offset) => keys[start + offset] === key));
}
