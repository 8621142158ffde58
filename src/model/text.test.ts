import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlCharacter, decodeText, firstUndecodableLine, fold, slug } from './text.ts';

const utf8 = new TextEncoder();
const byteOrderMark = '\ufeff';

describe('bytes as text', () => {
  test.each([
    ['a byte-order mark goes', `${byteOrderMark}---\n`, '---\n'],
    ['only the first one does', `${byteOrderMark}a${byteOrderMark}`, `a${byteOrderMark}`],
    ['lines from Windows end in a line feed', 'a\r\nb\r\n', 'a\nb\n'],
    ['lines from old Macs do too', 'a\rb\r', 'a\nb\n'],
    ['empty lines stay', 'a\r\n\r\nb', 'a\n\nb'],
    ['decomposed accents are composed', 'Công an huyện'.normalize('NFD'), 'Công an huyện'.normalize('NFC')],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, written, expected) => {
    expect(decodeText(utf8.encode(written))).toBe(expected);
  });

  test.each([
    ['Latin 1', [0x63, 0xe9]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['a letter cut in two', [0x61, 0xc3]],
  ])('%s is no UTF-8', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  });

  test('the first line that is no UTF-8 is found', () => {
    const bytes = Uint8Array.from([...utf8.encode('một\nhai\nb'), 0xe9, ...utf8.encode('\nbốn\n'), 0xe9]);
    expect(firstUndecodableLine(bytes)).toBe(3);
  });

  test('any text comes through with its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\wđàếộ ]*$/)), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const decoded = decodeText(utf8.encode(lines.join(end)));
        expect(decoded).toBe(lines.join('\n').normalize('NFC'));
      }),
    );
  });
});

test.each([
  ['tab and line ends are in order', 'a\tb\nc', undefined],
  ['accents are', 'Đắk Lắk', undefined],
  ['a bell is not', 'a\nbc\u0007', { name: 'U+0007', line: 2, column: 3 }],
  ['nor the sign of a lost letter', 'C\ufffdng an', { name: 'U+FFFD', line: 1, column: 2 }],
])('characters that no page can carry: %s', (_, text, expected) => {
  expect(controlCharacter(text)).toEqual(expected);
});

test.each([
  ['Rừng bị cháy', 'rung-bi-chay'],
  ['Đắk Lắk – Đà Nẵng', 'dak-lak-da-nang'],
  ['  138/BCĐ  ', '138-bcd'],
  ['Rừng bị cháy'.normalize('NFD'), 'rung-bi-chay'],
  ['6.500 m²', '6-500-m'],
  ['…', ''],
])('the slug of “%s” is “%s”', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([
  ['Đông Hưng', 'dong hung'],
  ['ĐỒNG', 'dong'],
  ['đường', 'duong'],
  ['Quỹ', 'quy'],
  ['Ưu Ơn', 'uu on'],
])('people who type without marks find “%s” as “%s”', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('a slug is an address, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});
