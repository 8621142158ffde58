import { type Lexicon, lexicon } from '../words/lexicon.ts';
import { phraseKeys } from '../words/syllable.ts';
import { type Token, tokenise } from '../words/tokens.ts';

/** Who may grant an honour, by the names of the vocabulary. */
export interface Grantors {
  names: Lexicon<string>;
  /** Ids of those whose names are a part of a longer list of names, by the id of that list. */
  within: ReadonlyMap<string, readonly string[]>;
}

export function grantorsOf(grantors: ReadonlyMap<string, Readonly<Record<string, string>>>): Grantors {
  const owners = new Map<string, { id: string; name: string }>();
  const within = new Map<string, string[]>();
  const entries = [...grantors].flatMap(([id, { vi: label }]) => (label ? [{ id, label }] : []));
  for (const { id, label } of entries) owners.set(phraseKeys(label).join(' '), { id, name: label });
  for (const { id, label } of entries) {
    for (const name of label.split(',')) {
      const key = phraseKeys(name).join(' ');
      const owner = owners.get(key);
      if (!owner) owners.set(key, { id, name });
      else if (owner.id !== id) within.set(id, [...(within.get(id) ?? []), owner.id]);
    }
  }
  return { names: lexicon([...owners.values()].map(({ id, name }) => [id, [name]] as const)), within };
}

/** All grantors named between two tokens; one that a named list of them comprises is not named apart. */
export function grantorsIn({ names, within }: Grantors, tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; ) {
    const grantor = names.at(tokens, at);
    if (grantor && grantor.to <= to && !found.includes(grantor.meaning)) found.push(grantor.meaning);
    at = grantor?.to ?? at + 1;
  }
  const comprised = found.flatMap((id) => within.get(id) ?? []);
  return found.filter((id) => !comprised.includes(id));
}

/** Orders and medals of the state, which its head alone grants, whoever hands them over. */
const ofState = lexicon<'state'>([['state', ['huân chương', 'huy chương', 'danh hiệu anh hùng']]]);
const delegations = lexicon<'delegated'>([
  ['delegated', ['thừa ủy quyền', 'ủy quyền', 'thừa ủy nhiệm', 'ủy nhiệm', 'thừa lệnh', 'thay mặt']],
]);
const givers = lexicon<'gives'>([
  ['gives', ['trao', 'tặng', 'trao tặng', 'công nhận', 'công bố', 'công bố quyết định']],
]);
const ofWord = lexicon<'of'>([['of', ['của']]]);

/** Where an honour stands, and where it may be said who grants it. */
export interface Granted {
  honour: { from: number; to: number };
  /** Before the honour, where its giver is named, or between it and those who got it. */
  from: number;
  to: number;
}

/**
 * Who grants an honour. Its own words say it first ("của …"); else whoever gives it, and not who hands it over for
 * another: "thừa ủy quyền của Chủ tịch nước, Giám đốc Công an tỉnh trao Huân chương".
 */
export function grantorsOfHonour(
  grantors: Grantors,
  tokens: readonly Token[],
  { honour, from, to }: Granted,
): string[] {
  const own = grantorsIn(grantors, tokens, honour.from, honour.to);
  if (own.length > 0) return own;
  const isOfState = ofState.at(tokens, honour.from) !== undefined;
  const head = headIn(grantors);
  if (isOfState && head !== undefined) return [head];
  const delegated = delegatedBy(grantors, tokens, honour.from);
  const givers = delegated ?? grantorsIn(grantors, tokens, from, to);
  return isOfState || givers.length < 2 || !delegated ? givers : givers.filter((id) => id !== head);
}

function headIn({ names }: Grantors): string | undefined {
  const tokens = tokenise('Chủ tịch nước');
  const found = names.at(tokens, 0);
  return found?.to === tokens.length ? found.meaning : undefined;
}

/** In whose place somebody gives an honour; nobody where it is not said, undefined where nobody gives it for another. */
function delegatedBy(grantors: Grantors, tokens: readonly Token[], honour: number): string[] | undefined {
  const places = [...tokens.keys()].slice(0, honour);
  const delegation = places.map((at) => delegations.at(tokens, at)).findLast((found) => found !== undefined);
  if (!delegation) return undefined;
  if (!ofWord.at(tokens, delegation.to)) return [];
  const giving = places.find((at) => at > delegation.to && givers.at(tokens, at)) ?? honour;
  const presenter = tokens.findLastIndex(({ text }, at) => at > delegation.to && at < giving && text === ',');
  return grantorsIn(grantors, tokens, delegation.to, presenter === -1 ? giving : presenter);
}
