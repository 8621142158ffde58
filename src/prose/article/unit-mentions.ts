/** Where units are named in a sentence: agencies of the vocabulary, and others of the same kinds. */
import type { Agency } from '../../model/agency.ts';
import { lexicon } from '../words/lexicon.ts';
import { phraseKeys } from '../words/syllable.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';

/** Words that go before the name of a place and say of which level it is; in a name they may be left out. */
const levelWords = new Set(['tỉnh', 'tp', 'huyện', 'quận', 'tx', 'xã', 'phường', 'tt'].flatMap(phraseKeys));
/** Levels whose places may be numbered: "quận 4". */
const numberedLevels = new Set(['quận', 'phường'].flatMap(phraseKeys));

/** One spelling for each: what is written in full becomes what it is shortened to, or the other way round. */
const spellings: readonly (readonly [written: string, as: string])[] = [
  ['thành phố', 'tp'],
  ['thị xã', 'tx'],
  ['thị trấn', 'tt'],
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['tòa án nhân dân', 'tand'],
  ['viện kiểm sát nhân dân', 'vksnd'],
  ['viện ksnd', 'vksnd'],
  ['ban chỉ đạo', 'bcđ'],
  ['phòng cháy chữa cháy', 'pccc'],
  ['cứu nạn cứu hộ', 'cnch'],
  ['hcm', 'hồ chí minh'],
  ['tphcm', 'tp hồ chí minh'],
];

const rules = spellings.map(([written, as]) => ({ written: phraseKeys(written), as: phraseKeys(as) }));

/** What authorities and their parts are, beside the kinds that the vocabulary has itself. */
const commonKinds = [
  ...['công an', 'ubnd', 'hđnd', 'tand', 'vksnd', 'bcđ', 'sở', 'cục', 'chi cục', 'tổng cục', 'phòng', 'đội', 'trạm'],
  ...['cụm thi đua số', 'khối thi đua số', 'cụm thi đua', 'khối thi đua', 'trung đoàn', 'tiểu đoàn'],
  ...['trại giam số', 'trại giam', 'học viện', 'đồn', 'đoàn thanh niên'],
].map(phraseKeys);

/** The people and their force are no unit: "Công an Nhân dân". */
const noPlaces = ['nhân dân', 'việt nam'].map(phraseKeys);

/** Whoever holds a post is not the unit, nor is the place where something happens. */
const aside = lexicon<'aside'>([
  [
    'aside',
    [
      ...['giám đốc', 'bộ trưởng', 'thứ trưởng', 'cục trưởng', 'trưởng', 'phó', 'phó trưởng', 'viện trưởng'],
      ...['chánh án', 'chủ tịch', 'bí thư', 'phó bí thư', 'lãnh đạo', 'chánh văn phòng', 'tại', 'ở', 'của'],
    ],
  ],
]);

/** Whoever is named after these has somebody beside it, or above it. */
const joined = lexicon<'joined'>([['joined', ['và', 'cùng', 'với', 'thuộc']]]);

/** A unit as a sentence names it. */
export interface UnitMention {
  /** Agencies of the vocabulary that the words may name; none where they name another unit. */
  agencies: readonly Agency[];
  /** Whether the words leave no doubt that they name these and no other unit. */
  isPlain: boolean;
  /** Whether the unit itself may be spoken of, and not who leads it or where something happens. */
  isSubject: boolean;
}

/** The agencies that may be named, as they are looked for. */
export interface UnitNames {
  agencies: readonly { agency: Agency; keys: readonly string[] }[];
  kinds: readonly (readonly string[])[];
  byId: ReadonlyMap<string, Agency>;
}

export function unitNames(agencies: Iterable<Agency>): UnitNames {
  const all = [...agencies];
  const kinds = all.flatMap((agency) => kindOf(agency.name['vi'] ?? ''));
  return {
    agencies: all.map((agency) => ({ agency, keys: nameKeys(agency) })).filter(({ keys }) => keys.length > 0),
    kinds: [...kinds, ...commonKinds].sort((left, right) => right.length - left.length),
    byId: new Map(all.map((agency) => [agency.id, agency])),
  };
}

/** A name's syllables in the one spelling in which they are compared. */
export function nameKeys(agency: Agency): string[] {
  return respelt(phraseKeys(agency.name['vi'] ?? '').map(plainPart)).map(({ key }) => key);
}

/** "Thư viện huyện" and "Đảo Xanh"; without a word for the level there is no place. */
export function partsOf(name: readonly string[]): { kind: readonly string[]; place: readonly string[] } {
  const level = name.findIndex((key) => levelWords.has(key));
  return level < 0 ? { kind: name, place: [] } : { kind: name.slice(0, level + 1), place: name.slice(level + 1) };
}

/** All syllables and numbers, in the one spelling in which names are compared. */
export function respeltKeys(tokens: readonly Token[]): string[] {
  return respelt(partsIn(tokens)).map(({ key }) => key);
}

/** The units that a sentence names, in their order; one that another belongs to counts as part of its name. */
export function unitMentions(tokens: readonly Token[], names: UnitNames): UnitMention[] {
  const parts = respelt(partsIn(tokens));
  const isAllCapitals = parts.every(({ isName }) => isName);
  const found: Placed[] = [];
  for (let at = 0; at < parts.length; ) {
    const placed = agencyAt(parts, at, names, isAllCapitals) ?? otherUnitAt(parts, at, names, isAllCapitals);
    const isAside = aside.before(tokens, parts[at]?.token ?? 0) !== undefined;
    const isJoined = joined.before(tokens, parts[at]?.token ?? 0) !== undefined;
    if (placed) found.push({ ...placed, isPlain: placed.isPlain && !isJoined, isSubject: !isAside });
    at = placed?.to ?? at + 1;
  }
  return withoutOwners(found, parts, names);
}

/** A syllable or a number of a sentence. */
interface Part {
  key: string;
  /** Whether it may belong to a name: written with a capital, or a number. */
  isName: boolean;
  isNumber: boolean;
  /** The sign between it and the one before; a point after an abbreviation is none. */
  sign: string;
  /** Index of its token. */
  token: number;
}

interface Placed extends UnitMention {
  from: number;
  to: number;
}

function partsIn(tokens: readonly Token[]): Part[] {
  let sign = '';
  return tokens.flatMap((token, index): Part[] => {
    if (token.kind === 'sign') {
      sign += token.text === '.' ? '' : token.key;
      return [];
    }
    const isNumber = token.kind === 'number';
    const part = { key: token.key, isName: isNumber || isCapitalised(token), isNumber, sign, token: index };
    sign = '';
    return [part];
  });
}

function plainPart(key: string): Part {
  return { key, isName: false, isNumber: false, sign: '', token: 0 };
}

function respelt(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    const rule = rules.find(({ written }) => written.every((key, offset) => parts[at + offset]?.key === key));
    const first = parts[at];
    if (first)
      out.push(
        ...(rule?.as ?? [first.key]).map((key, offset) => ({ ...first, key, ...(offset > 0 ? { sign: '' } : {}) })),
      );
    at += rule?.written.length ?? 1;
  }
  return out;
}

/** What a unit is: the words before the one for its level, or before its own name. */
function kindOf(name: string): string[][] {
  const syllables = name.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const own = syllables.findIndex((syllable, at) => at > 0 && /^[\p{Lu}\d]/u.test(syllable));
  const keys = respelt(phraseKeys(name).map(plainPart)).map(({ key }) => key);
  const level = keys.findIndex((key) => levelWords.has(key));
  if (level > 0) return [keys.slice(0, level).filter((key) => !/^\d/.test(key))];
  return own > 0 ? [respelt(phraseKeys(syllables.slice(0, own).join(' ')).map(plainPart)).map(({ key }) => key)] : [];
}

/** The agencies whose name begins here, the longest names alone; the word for the level may be missing, but not be another. */
function agencyAt(
  parts: readonly Part[],
  at: number,
  { agencies, kinds, byId }: UnitNames,
  isAllCapitals: boolean,
): Omit<Placed, 'isSubject'> | undefined {
  const fitting = agencies.flatMap(({ agency, keys }) => {
    const level = keys.findIndex((key) => levelWords.has(key));
    const forms = level > 0 ? [keys, keys.filter((_, index) => index !== level)] : [keys];
    const form = forms.find((run) => run.every((key, offset) => parts[at + offset]?.key === key));
    return form ? [{ agency, to: at + form.length }] : [];
  });
  if (fitting.length === 0) return undefined;
  const to = Math.max(...fitting.map((fit) => fit.to));
  const named = fitting.filter((fit) => fit.to === to).map(({ agency }) => agency);
  const next = parts[to];
  const goesOn =
    next?.isName === true && !next.isNumber && next.sign === '' && !isAllCapitals && !isKind(parts, to, kinds);
  const isElsewhere = named.every((agency) => liesElsewhere(parts, to, agency, byId));
  return { agencies: isElsewhere ? [] : named, isPlain: !goesOn, from: at, to };
}

function isKind(parts: readonly Part[], at: number, kinds: UnitNames['kinds']): boolean {
  return kinds.some((kind) => kind.every((key, offset) => parts[at + offset]?.key === key));
}

/** "Công an xã Cao Sơn, huyện Mẫu", where the one of the vocabulary lies in another district. */
function liesElsewhere(parts: readonly Part[], at: number, agency: Agency, byId: UnitNames['byId']): boolean {
  const level = parts[at];
  if (!level || !levelWords.has(level.key) || !parts[at + 1]?.isName) return false;
  const places = superiorsOf(agency, byId)
    .map((superior) => partsOf(nameKeys(superior)))
    .filter(({ kind }) => kind.at(-1) === level.key);
  return (
    places.length > 0 && !places.some(({ place }) => place.every((key, offset) => parts[at + 1 + offset]?.key === key))
  );
}

function superiorsOf(agency: Agency, byId: UnitNames['byId']): Agency[] {
  const found: Agency[] = [];
  for (let next = byId.get(agency.parent ?? ''); next && !found.includes(next); next = byId.get(next.parent ?? ''))
    found.push(next);
  return found;
}

/** "Công an phường Mẫu", "Công an quận 4", "Cục Cảnh sát hình sự": a kind and a name that no agency has. */
function otherUnitAt(
  parts: readonly Part[],
  at: number,
  { kinds }: UnitNames,
  isAllCapitals: boolean,
): Omit<Placed, 'isSubject'> | undefined {
  const kind = kinds.find((run) =>
    run.every((key, offset) => parts[at + offset]?.key === key && (offset === 0 || parts[at + offset]?.sign === '')),
  );
  if (!kind || (kind.length === 1 && !parts[at]?.isName)) return undefined;
  const after = kind.at(-1) === committeeKey ? levelAfter(parts, at + kind.length) : at + kind.length;
  const level = parts[after]?.sign === '' && levelWords.has(parts[after]?.key ?? '') ? parts[after] : undefined;
  const name = level ? after + 1 : after;
  const first = parts[name];
  const isNumbered = kind.at(-1) === numberKey || (level !== undefined && numberedLevels.has(level.key));
  if (!first?.isName || first.sign !== '' || (first.isNumber && !isNumbered)) return undefined;
  if (isAllCapitals && !level) return undefined;
  if (noPlaces.some((run) => run.every((key, offset) => parts[name + offset]?.key === key))) return undefined;
  let to = name + 1;
  while (parts[to]?.isName && !parts[to]?.isNumber && parts[to]?.sign === '' && !isKind(parts, to, kinds)) to += 1;
  return { agencies: [], isPlain: !isAllCapitals, from: at, to };
}

const numberKey = phraseKeys('số')[0];
const committeeKey = phraseKeys('bcđ')[0];

/** "Ban Chỉ đạo phòng, chống tội phạm và tệ nạn xã hội huyện Mẫu": between a committee and its place stands what it is for. */
function levelAfter(parts: readonly Part[], from: number): number {
  const ahead = parts.slice(from, from + longestPurpose);
  const step = ahead.findIndex(({ key }, offset) => levelWords.has(key) && parts[from + offset + 1]?.isName);
  return step < 0 ? from : from + step;
}

const longestPurpose = 30;

/** "Cụm thi đua số 8 - Bộ Công an": the second says whose the first is, and may show that it is not the one of the vocabulary. */
function withoutOwners(found: readonly Placed[], parts: readonly Part[], { byId }: UnitNames): UnitMention[] {
  const kept: Placed[] = [];
  for (const mention of found) {
    const before = kept.at(-1);
    const sign = parts[mention.from]?.sign ?? '';
    const between = before
      ? parts
          .slice(before.to, mention.from)
          .map(({ key }) => key)
          .join(' ')
      : undefined;
    const isOwner = between !== undefined && ownerWords.has(between) && ['', '-', '('].includes(sign);
    if (!before || !isOwner) {
      kept.push(mention);
      continue;
    }
    const owners = mention.agencies.map(({ id }) => id);
    const own = before.agencies.filter((agency) => superiorsOf(agency, byId).some(({ id }) => owners.includes(id)));
    kept[kept.length - 1] = { ...before, agencies: own, to: mention.to };
  }
  return kept;
}

const ownerWords = new Set(['', ...['của', 'thuộc'].map((word) => phraseKeys(word).join(' '))]);
