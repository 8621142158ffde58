import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemDetail } from '../model/problem.ts';
import { checkArticle } from './check.ts';

const file = 'bulletins/2022/gull-rock.md';

function complaints(...lines: string[]): ProblemDetail[] {
  return checkArticle(lines.join('\n'), file, 1).map(({ detail }) => detail);
}

test.each([
  ['paragraphs, emphasis and lists', 'Text with **weight** and *stress*.\n\n- one\n- two'],
  ['headings below the title', '## Fog\n\n### More fog'],
  ['tables', '| Year | Fog |\n|---|---|\n| 2022 | 5% |'],
  ['footnotes', 'Text.[^1]\n\n[^1]: A note.'],
  ['links to other sites', '[almanac](https://almanac.example/2022?a=1&b=2#c)'],
  ['bare addresses', 'See https://almanac.example or <nobody@almanac.example>.'],
  ['mail and telephone', '[mail](mailto:nobody@almanac.example), [call](tel:+84-000)'],
  ['links within the site', '[fog](/metrics/fog/), [below](#fog), [next](next-bulletin)'],
  ['links by reference', '[almanac][a]\n\n[a]: https://almanac.example'],
  ['code that looks like HTML', '`<script>` and\n\n    <script>indented</script>'],
  ['signs that are no tags', 'Fog < 5% and > 3%, \\<b>, a<5'],
  ['entities', 'Fog &amp; foam &lt;b&gt;'],
])('an article may have %s', (_, article) => {
  expect(complaints(article)).toEqual([]);
});

describe('HTML is refused', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<div onclick="alert(1)">Text</div>'],
    ['<!-- a remark -->'],
    ['<iframe src="https://almanac.example"></iframe>'],
    ['<svg onload=alert(1)>'],
    ['<?php echo 1 ?>'],
    ['<![CDATA[ x ]]>'],
    ['<!DOCTYPE html>'],
  ])('%s', (html) => {
    expect(complaints(html)).toEqual([{ code: 'html-in-markdown', found: html }]);
  });

  test('inside a sentence, a list, a table or a quotation too, piece by piece', () => {
    expect(complaints('Text with <b>weight</b>.')).toEqual([
      { code: 'html-in-markdown', found: '<b>' },
      { code: 'html-in-markdown', found: '</b>' },
    ]);
    expect(complaints('- <hr>')).toHaveLength(1);
    expect(complaints('> <hr>')).toHaveLength(1);
    expect(complaints('| a |\n|---|\n| <br> |')).toHaveLength(1);
    expect(complaints('Text.[^1]\n\n[^1]: <br>')).toHaveLength(1);
  });

  test('with its first line alone', () => {
    expect(complaints('<div>\nText\n</div>')).toEqual([{ code: 'html-in-markdown', found: '<div>' }]);
  });
});

describe('links that run code are refused', () => {
  test.each([
    ['[x](javascript:alert(1))'],
    ['[x](JavaScript:alert(1))'],
    ['[x](javascript&#58;alert(1))'],
    ['[x](javascript&colon;alert(1))'],
    ['[x](&#106;avascript:alert(1))'],
    ['[x](&#x6A;avascript:alert(1))'],
    ['[x](java&#10;script:alert(1))'],
    ['[x](java&Tab;script:alert(1))'],
    ['[x](<java\tscript:alert(1)>)'],
    ['[x](< javascript:alert(1)>)'],
    ['[x](vbscript:msgbox(1))'],
    ['[x](data:text/html,x)'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['[x](blob:https://almanac.example/1)'],
    ['[x](file:///etc/passwd)'],
    ['[x](ftp://almanac.example)'],
    ['[x](c:\\secret.txt)'],
    ['<javascript:alert(1)>'],
    ['[x][a]\n\n[a]: javascript:alert(1)'],
    ['[a]: data:text/html,x'],
    ['- [x](javascript:alert(1) "title")'],
    ['Text.[^1]\n\n[^1]: [x](javascript:alert(1))'],
  ])('%s', (article) => {
    expect(complaints(article).map(({ code }) => code)).toEqual(['unsafe-link']);
  });

  test('a scheme split over two lines is no link at all', () => {
    expect(complaints('[x](java\nscript:alert(1))')).toEqual([]);
  });

  test('however the letters are written', () => {
    const letter = fc.constantFrom(
      (sign: string) => sign,
      (sign: string) => sign.toUpperCase(),
      (sign: string) => `&#${sign.charCodeAt(0)};`,
      (sign: string) => `&#x${sign.charCodeAt(0).toString(16)};`,
      (sign: string) => `${sign}&#9;`,
      (sign: string) => `&#13;${sign}`,
    );
    const scheme = fc.constantFrom('javascript:', 'vbscript:', 'data:');
    fc.assert(
      fc.property(scheme, fc.array(letter, { minLength: 11, maxLength: 11 }), (plain, ways) => {
        const disguised = [...plain].map((sign, index) => ways[index]?.(sign) ?? sign).join('');
        expect(complaints(`[x](${disguised}alert)`)).toMatchObject([{ code: 'unsafe-link' }]);
      }),
    );
  });
});

describe('links out of the content folder are refused', () => {
  test.each([
    ['../../../secret'],
    ['a/../../secret'],
    ['..'],
    ['..\\secret'],
    ['%2e%2e/secret'],
    ['..%2Fsecret'],
    ['..%5Csecret'],
    ['%'],
  ])('%s', (url) => {
    expect(complaints(`[x](${url})`)).toEqual([{ code: 'outside-content', found: url }]);
  });

  test.each([
    ['https://almanac.example/a/../b'],
    ['a..b'],
    ['...'],
    ['/a/b..c'],
    ['../2021/gull-rock.md'],
    ['../../2021/gull-rock/'],
  ])('but not %s', (url) => {
    expect(complaints(`[x](${url})`)).toEqual([]);
  });
});

describe('pictures are refused for now', () => {
  test.each<[string, ProblemDetail]>([
    ['![Fog](fog.jpg)', { code: 'image-in-article', found: 'fog.jpg' }],
    ['![Fog](https://almanac.example/fog.jpg)', { code: 'image-in-article', found: 'https://almanac.example/fog.jpg' }],
    ['[![Fog](fog.jpg)](/fog/)', { code: 'image-in-article', found: 'fog.jpg' }],
    ['![Fog](../fog.jpg)', { code: 'outside-content', found: '../fog.jpg' }],
    ['![Fog](file:///fog.jpg)', { code: 'outside-content', found: 'file:///fog.jpg' }],
  ])('%s', (article, expected) => {
    expect(complaints(article)).toEqual([expected]);
  });

  test('pictures by reference too', () => {
    expect(complaints('![Fog][f]\n\n[f]: fog.jpg').map(({ code }) => code)).toEqual(['image-in-article']);
  });
});

test.each([['# Fog'], ['Fog\n==='], ['> # Fog']])('a heading as high as the title is refused: %s', (article) => {
  expect(complaints(article).map(({ code }) => code)).toEqual(['heading-too-high']);
});

test.each([
  ['lists in lists', `${'- '.repeat(200)}x`],
  ['quotations in quotations', `${'> '.repeat(200)}x`],
  ['brackets in brackets', '['.repeat(5000)],
  ['stars upon stars', '*'.repeat(5000)],
])('what nests without end is refused at its line, and not read: %s', (_, line) => {
  const [problem, ...others] = checkArticle(`Fine.\n\n${line}`, file, 12);
  expect(problem?.detail).toEqual({ code: 'nested-too-deep' });
  expect(problem?.place.line).toBe(14);
  expect(others).toEqual([]);
});

test('complaints stand at their lines of the file, in order, all at once', () => {
  const problems = checkArticle('Fine.\n\n# Fog\n\n  text <b>\n\n[x](data:x)', file, 12);
  expect(
    problems.map(({ severity, place, detail }) => [severity, place.line, place.column, place.excerpt, detail.code]),
  ).toEqual([
    ['error', 14, 1, '# Fog', 'heading-too-high'],
    ['error', 16, 8, 'text <b>', 'html-in-markdown'],
    ['error', 18, 1, '[x](data:x)', 'unsafe-link'],
  ]);
});
