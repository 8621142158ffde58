import { type Units, unitAt } from '../numbers/units.ts';
import { lexicon } from '../words/lexicon.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';
import { clockAt, dateAt, yearAt } from './calendar.ts';
import { codeAt, telephoneAt } from './codes.ts';
import { following, leading } from './distractor-words.ts';
import type { DistractorReason, NumberOutOfAccount } from './out-of-account.ts';

/** Words before a number of places or units that make it part of a name or of a whereabouts. */
const whereabouts = lexicon<'where'>([
  [
    'where',
    [
      ...[
        'công an',
        'của',
        'tại',
        'ở',
        'gồm',
        'trong',
        'thuộc',
        'các',
        'cả',
        'là',
        'với',
        'giữa',
        'trên',
        'khắp',
        'tất cả',
      ],
      ...['địa bàn', 'trên địa bàn', 'toàn bộ', 'từ', 'thành', 'đủ', 'có', 'ubnd', 'huyện', 'cụm'],
    ],
  ],
]);
const totals = lexicon<'total'>([
  ['total', ['tổng số', 'con số', 'trong số', 'số lượng', 'tổng cộng số', 'trên tổng số']],
]);
const numbered = lexicon<'numbered'>([['numbered', ['số']]]);
/** More hours or minutes than this are a length of time. */
const hoursOfDay = 60;

/** What the number at a token is, where it states no figure. */
export function distractorAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const number = tokens[index];
  if (number?.kind !== 'number') return enumerationInWords(tokens, index);
  return (
    clockAt(tokens, index) ??
    codeAt(tokens, index) ??
    dateAt(tokens, index, units) ??
    yearAt(tokens, index, units) ??
    telephoneAt(tokens, index) ??
    followedAt(tokens, index, units) ??
    namedAt(tokens, index, units)
  );
}

function followedAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const number = tokens[index];
  const found = following.at(tokens, index + 1);
  if (!found) return undefined;
  const unit = unitAt(units, tokens, index + 1);
  if (unit && (unit.to > found.to || (unit.to === found.to && isCountable(found.meaning, number)))) return undefined;
  if (found.meaning === 'time' && isCountable(found.meaning, number)) return undefined;
  if (found.meaning === 'area') {
    const isAbout =
      whereabouts.before(tokens, index) !== undefined ||
      isCapitalised(tokens[index - 1]) ||
      isCapitalised(tokens[found.to]) ||
      index === 0;
    return isAbout ? { reason: 'area', to: found.to } : undefined;
  }
  if (found.meaning === 'enumeration' && unit && unit.to === found.to) return undefined;
  return { reason: found.meaning, to: found.to };
}

/** Whether a number may count what its word says, where a publisher counts such things: readers, and hours by the hundred. */
function isCountable(meaning: DistractorReason, number: Token | undefined): boolean {
  const isLong = Number(number?.text.replace(/\D/g, '')) > hoursOfDay && !number?.text.startsWith('0');
  return meaning === 'readers' || (meaning === 'time' && isLong);
}

function namedAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const next = tokens[index + 1];
  const hasUnit = unitAt(units, tokens, index + 1) !== undefined || next?.text === '%' || next?.text === '/';
  if (totals.before(tokens, index)) return undefined;
  if (!hasUnit && isInListOfDays(tokens, index)) return { reason: 'date', to: index + 1 };
  const direct = leading.before(tokens, tokens[index - 1]?.text === ':' ? index - 1 : index);
  if (direct?.meaning === 'document') {
    const isOfYear = next?.text === '/' && tokens[index + 2]?.kind === 'number';
    return { reason: 'document', to: isOfYear ? index + 3 : index + 1 };
  }
  if (numbered.before(tokens, index) && !hasUnit) return { reason: 'name', to: index + 1 };
  if (direct && !hasUnit && direct.meaning !== 'year') return { reason: direct.meaning, to: index + 1 };
  const isMarker = (index === 0 && ['.', ')', '-'].includes(next?.text ?? '')) || isMarkerInBrackets(tokens, index);
  return isMarker ? { reason: 'enumeration', to: index + 2 } : undefined;
}

/** "các ngày 13, 14 và 15-5": a number between the first day and the date that ends the list. */
function isInListOfDays(tokens: readonly Token[], index: number): boolean {
  const isJoint = (at: number): boolean => tokens[at]?.text === ',' || joints.at(tokens, at) !== undefined;
  if (!isJoint(index - 1)) return false;
  let first = index;
  while (isJoint(first - 1) && tokens[first - 2]?.kind === 'number') first -= 2;
  return first < index && leading.before(tokens, first)?.meaning === 'date' && Number(tokens[index]?.text) <= lastDay;
}

const joints = lexicon<'and'>([['and', ['và', 'đến']]]);
const lastDay = 31;

/** "ba giải pháp: (1) huy động …; (2) ưu tiên …". */
function isMarkerInBrackets(tokens: readonly Token[], index: number): boolean {
  const [open, close] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  if (open !== '(' || close !== ')' || tokens[index + 2]?.kind !== 'word') return false;
  return index === 1 || tokens[index - 2]?.kind === 'sign';
}

function enumerationInWords(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const found = following.at(tokens, index);
  return found ? { reason: found.meaning, to: found.to } : undefined;
}
