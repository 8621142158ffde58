import type { Metric } from '../../model/metric.ts';
import { phraseKeys } from '../words/syllable.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';

/**
 * What is done or happens to what a metric counts, as its names say it. Where a vocabulary tells by the verb alone what
 * is meant ("vụ án khởi tố"), that verb in a sentence is not said of a metric which it names by other verbs.
 */
export interface Deeds {
  /** Verbs in the names of each metric, by its id. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs in the names of metrics that are called by nothing but what is done, by measure. */
  telling: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of metrics that no name calls without saying what is done. */
  always: ReadonlySet<string>;
  /** Ids of metrics beside which another of their group and measure is told apart by a verb. */
  divided: ReadonlySet<string>;
}

const helping = new Set(
  [
    'bị',
    'đã',
    'đang',
    'có',
    'còn',
    'gồm',
    'liên quan',
    'đạt',
    'chiếm',
    'tăng',
    'giảm',
    'làm',
    'quản lý',
    'tổ chức',
  ].map((verb) => phraseKeys(verb).join(' ')),
);

/** The verbs among some tokens that say what is done, as text; the longest where they overlap. */
export function verbsIn(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const verb = verbs.at(tokens, at);
    const text =
      verb &&
      tokens
        .slice(at, verb.to)
        .map(({ key }) => key)
        .join(' ');
    if (text !== undefined && !helping.has(text) && !isInName(tokens, at)) found.push(text);
    at = verb?.to ?? at + 1;
  }
  return found;
}

/** "Cảnh sát điều tra": a verb right behind a name of two syllables says what a body is there for, not what it did. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  const isTense = tenses.has(second?.key ?? '');
  return at > 2 && isCapitalised(first) && second?.kind === 'word' && !isCapitalised(second) && !isTense;
}

const tenses = new Set(phraseKeys('đã đang cũng sẽ vẫn đều còn'));

/** The deeds of a vocabulary, from each metric with the tokens of each of its names behind the word for what is counted. */
export function deedsOf(named: ReadonlyMap<Metric, readonly (readonly Token[])[]>): Deeds {
  const deeds = new Map<string, Set<string>>();
  const telling = new Map<string, Set<string>>();
  const always = new Set<string>();
  for (const [{ id, measure, nature, partOf }, names] of named) {
    const own = new Set(names.flatMap((name) => verbsIn(name)));
    deeds.set(id, own);
    if (nature !== 'rate' && names.every((name) => verbsIn(name).length > 0)) always.add(id);
    if (partOf !== undefined || !names.every(isDeed)) continue;
    const single = names.map((name) => verbsIn(name)).flatMap((said) => (said.length === 1 ? said : []));
    telling.set(measure, new Set([...(telling.get(measure) ?? []), ...single]));
  }
  const metrics = [...named.keys()];
  const divided = metrics.filter(({ id, group, measure }) =>
    metrics.some(
      (other) =>
        other.id !== id &&
        other.measure === measure &&
        (other.partOf === id ||
          (other.group === group && isNarrower(deeds.get(other.id), deeds.get(id), telling.get(measure)))),
    ),
  );
  return { named: deeds, telling, always, divided: new Set(divided.map(({ id }) => id)) };
}

/** Whether what governs a number says of it what this metric does not count. */
export function isOtherDeed(
  { named, telling, always, divided }: Deeds,
  { id, measure }: Metric,
  governing: readonly string[],
  said: readonly string[],
): boolean {
  const own = named.get(id);
  if (always.has(id) && said.length > 0 && !said.some((verb) => own?.has(verb))) return true;
  const isOfDeed = divided.has(id) || (own !== undefined && own.size > 0);
  return isOfDeed && isToldApart({ named, telling }, { id, measure }, governing);
}

/** What is done besides, to those whom a report has counted already or to others. */
const besides = new Set(
  [
    ...['đưa', 'lập hồ sơ', 'hỗ trợ', 'tuyên truyền', 'tham gia', 'huy động', 'ký', 'đề nghị', 'đăng ký', 'giúp'],
    ...['hướng dẫn', 'kiểm tra', 'bàn giao', 'tham mưu', 'củng cố', 'xác minh', 'cung cấp'],
  ].map((verb) => phraseKeys(verb).join(' ')),
);

/** Whether nothing but such deeds governs a number, and the metric is not called by them. */
export function isBesides({ named }: Deeds, { id }: Metric, governing: readonly string[]): boolean {
  const own = named.get(id);
  return governing.length > 0 && governing.every((verb) => besides.has(verb) && !own?.has(verb));
}

/** Whether a name says nothing but what is done. */
export function isDeed(name: readonly Token[]): boolean {
  let at = 0;
  for (let verb = verbs.at(name, at); verb; verb = verbs.at(name, at)) at = verb.to;
  return at === name.length;
}

/** Whether a verb governs a number that tells another metric, and none by which this one is called. */
export function isToldApart(
  { named, telling }: Pick<Deeds, 'named' | 'telling'>,
  { id, measure }: Pick<Metric, 'id' | 'measure'>,
  governing: readonly string[],
): boolean {
  const own = named.get(id);
  return !governing.some((verb) => own?.has(verb)) && governing.some((verb) => telling.get(measure)?.has(verb));
}

function isNarrower(
  other: ReadonlySet<string> | undefined,
  own: ReadonlySet<string> | undefined,
  telling: ReadonlySet<string> | undefined,
): boolean {
  return [...(other ?? [])].some((verb) => telling?.has(verb) && !own?.has(verb));
}
