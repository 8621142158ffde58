import type { Token } from '../words/tokens.ts';
import { isDateSign } from './calendar.ts';
import { leading } from './distractor-words.ts';
import type { NumberOutOfAccount } from './out-of-account.ts';

/** "168/2024/NĐ-CP", "57-NQ/TW", "600x400": a number grown together with letters that are no unit. */
export function codeAt(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const [sign, zone] = [tokens[index - 1], tokens[index - 2]];
  const isOffset = sign?.text === '+' && sign.glued && tokens[index]?.glued === true && zone?.kind === 'word';
  if (isOffset) return { reason: 'code', to: index + 1 };
  // "Covid-19", "AK-47": the number of a name.
  const isPartOfName = sign?.key === '-' && sign.glued && tokens[index]?.glued === true && zone?.kind === 'word';
  if (isPartOfName) return { reason: 'name', to: index + 1 };
  let to = index + 1;
  let letters = false;
  for (let token = tokens[to]; token?.glued; token = tokens[to]) {
    const joins = token.text === '/' || token.key === '-';
    if (joins ? !tokens[to + 1]?.glued : token.kind === 'sign') break;
    if (token.kind === 'word') {
      if (!/^\p{Lu}[\p{Lu}\d]*$/u.test(token.text) && !/^x\d+$/.test(token.text)) break;
      letters = true;
    }
    to += 1;
  }
  if (!letters) return undefined;
  return { reason: tokens[index + 1]?.kind === 'word' ? 'code' : 'document', to };
}

/** "Gọi 113", "0900 111 222": a number to call. */
export function telephoneAt(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const digits = tokens[index]?.text.replace(/\D/g, '') ?? '';
  const led =
    leading.before(tokens, index)?.meaning === 'telephone' ||
    leading.before(tokens, index - 1)?.meaning === 'telephone';
  if (!led && !(digits.startsWith('0') && digits.length >= 9)) return undefined;
  let to = index + 1;
  while (tokens[to]?.kind === 'number' || (isDateSign(tokens[to]) && tokens[to + 1]?.kind === 'number')) to += 1;
  return { reason: 'telephone', to };
}
