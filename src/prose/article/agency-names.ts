/** Which agency an article is about: names as they are written in full, shortened, or in two parts. */
import type { Agency } from '../../model/agency.ts';
import type { Proposal } from '../reading.ts';
import type { Token } from '../words/tokens.ts';
import { nameKeys, partsOf, respeltKeys, type UnitMention, unitMentions, unitNames } from './unit-mentions.ts';

type Words = readonly Token[];

/**
 * Proposes the agency that the title names, else the one that the first sentences name: in one piece, or its place and
 * its kind apart ("Đảo Xanh: … Thư viện huyện tổng kết"). Where another unit is named first, no agency is certain, and
 * none is proposed where the title names it.
 * @param opening the first sentences, without the title
 */
export function proposeAgency(
  title: Words,
  opening: readonly Words[],
  agencies: Iterable<Agency>,
): Proposal<string | null> {
  const all = [...agencies];
  const names = unitNames(all);
  const inTitle = unitMentions(title, names);
  const inOpening = opening.map((sentence) => unitMentions(sentence, names));
  const mentions = inOpening.flat();
  const [titleLead, lead] = [leadOf(inTitle), leadOf(mentions)];
  if (titleLead && titleLead.agencies.length === 0 && titleLead.isPlain) return { value: null, certain: false };
  const named = titleLead?.agencies[0];
  if (named) {
    const isOpposed = !titleLead.isSubject && lead?.agencies.length === 0;
    return { value: named.id, certain: isUnmistakable(titleLead) && inTitle.length === 1 && !isOpposed };
  }
  const apart = namedApart(title, [title, ...opening], all);
  const value = apart ?? mentions.find((mention) => mention.agencies.length > 0)?.agencies[0]?.id ?? null;
  const firstSentence = inOpening.find((found) => lead !== undefined && found.includes(lead)) ?? [];
  const isFirst = lead !== undefined && mentions.slice(0, mentions.indexOf(lead)).every(isListed);
  const isAlone = apart !== undefined || mentions.every((other) => !isListed(other) || isSame(other, lead));
  const isOpposed = firstSentence.some((other) => !isListed(other) && other.isSubject);
  const isNamed = lead?.agencies[0]?.id === value && lead !== undefined && isUnmistakable(lead);
  return { value, certain: isNamed && isFirst && isAlone && !isOpposed && inTitle.length === 0 };
}

/** The unit that is spoken of: the first that is, else the first that is named. */
function leadOf(mentions: readonly UnitMention[]): UnitMention | undefined {
  return mentions.find(({ isSubject }) => isSubject) ?? mentions[0];
}

function isUnmistakable({ agencies, isPlain }: UnitMention): boolean {
  return agencies.length === 1 && isPlain;
}

function isListed({ agencies }: UnitMention): boolean {
  return agencies.length > 0;
}

function isSame({ agencies }: UnitMention, other: UnitMention | undefined): boolean {
  return agencies.some(({ id }) => other?.agencies[0]?.id === id);
}

/** The agency whose place the title names, and its kind the first sentences; of two the first, or the longer. */
function namedApart(title: Words, opening: readonly Words[], agencies: readonly Agency[]): string | undefined {
  const [titleKeys, openingKeys] = [respeltKeys(title), opening.map(respeltKeys)];
  const found = agencies.flatMap((agency) => {
    const { kind, place } = partsOf(nameKeys(agency));
    const isApart = place.length > 0 && openingKeys.some((keys) => indexOfRun(keys, kind) >= 0);
    const at = isApart ? indexOfRun(titleKeys, place) : -1;
    return at < 0 ? [] : [{ id: agency.id, at, length: place.length }];
  });
  return found.sort((left, right) => left.at - right.at || right.length - left.length)[0]?.id;
}

function indexOfRun(keys: readonly string[], run: readonly string[]): number {
  return keys.findIndex((_, start) => run.every((key, offset) => keys[start + offset] === key));
}
