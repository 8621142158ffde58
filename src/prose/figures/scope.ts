import { lexicon } from '../words/lexicon.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';

const setsApart = lexicon<'apart'>([
  ['apart', ['riêng', 'riêng tại', 'riêng ở', 'riêng địa bàn', 'riêng trên địa bàn', 'riêng tỉnh', 'riêng huyện']],
]);

/** The place that "riêng" sets apart before a number: "riêng Đảo Hải Âu xảy ra 3 vụ". */
export function scopeOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at += 1) {
    const start = setsApart.at(tokens, at)?.to;
    if (start === undefined) continue;
    let end = start;
    while (end < to && isCapitalised(tokens[end])) end += 1;
    const name = tokens.slice(start, end).map(({ text }) => text.normalize('NFC'));
    return name.length === 0 ? undefined : name.join(' ');
  }
  return undefined;
}
