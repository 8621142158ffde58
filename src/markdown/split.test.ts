import { describe, expect, test } from 'vitest';
import type { ProblemDetail } from '../model/problem.ts';
import { decodeText } from '../model/text.ts';
import { articleOf, type SplitFile, splitFile } from './split.ts';

const path = 'bulletins/2022/gull-rock.md';

function split(...lines: string[]): SplitFile {
  const found = splitFile(lines.join('\n'), path);
  if ('severity' in found) throw new Error(found.detail.code);
  return found;
}

describe('a bulletin in two', () => {
  test('has its figures above and its article below', () => {
    const { source, body } = split('---', 'title: x', 'fog: 012', '---', '', 'The article.', '');
    expect(source.path).toBe(path);
    expect(source.yaml.data).toEqual({ title: 'x', fog: '012' });
    expect(body).toBe('\nThe article.\n');
  });

  test('knows on which lines of the file both stand', () => {
    const { source, body } = split('---', 'title: x', 'fog: 5%', '---', 'First.', 'Second.');
    expect(source.yaml.placeOf(['fog'])).toEqual({ file: path, line: 3, column: 6, excerpt: 'fog: 5%' });
    expect(source.bodyLine).toBe(5);
    expect(body.split('\n')[0]).toBe('First.');
  });

  test.each([
    ['spaces after the fences', ['---  ', 'title: x', '--- ', 'Article.']],
    ['a rule in the article', ['---', 'title: x', '---', 'Article.', '', '---', 'more']],
    ['no article', ['---', 'title: x', '---']],
  ])('may have %s', (_, lines) => {
    const { source, body } = split(...lines);
    expect(source.yaml.data).toEqual({ title: 'x' });
    expect(source.yaml.placeOf(['title']).line).toBe(2);
    expect(source.bodyLine).toBe(4);
    expect(body).toBe(lines.slice(3).join('\n'));
  });

  test('may come from Windows, with a byte-order mark', () => {
    const bytes = new TextEncoder().encode('\ufeff---\r\ntitle: x\r\n---\r\nArticle.\r\n');
    const { source, body } = split(decodeText(bytes) ?? '');
    expect(source.yaml.data).toEqual({ title: 'x' });
    expect(body).toBe('Article.\n');
  });

  test('keeps the complaints about its YAML', () => {
    const { source } = split('---', 'title: x', 'fog: { value: 5,5% }', '---', '');
    expect(source.yaml.problems.map(({ place, detail }) => [place.line, detail.code])).toEqual([
      [3, 'comma-in-braces'],
    ]);
  });

  test('has another digest after any change, and the same without', () => {
    const digest = (article: string): string => split('---', 'title: x', '---', article).source.digest;
    expect(digest('Article.')).toBe(digest('Article.'));
    expect(digest('Article.')).not.toBe(digest('Article!'));
  });
});

describe('the article alone', () => {
  test.each([
    ['after an empty line', ['---', 'title: x', '---', '', 'The article.', '']],
    ['at once', ['---', 'title: x', '---', 'First.', '', '---', '', 'After a rule.']],
    ['none', ['---', 'title: x', '---']],
    ['behind fences with spaces', ['---  ', 'title: x', '---  ', 'The article.']],
  ])('is the same as when the frontmatter is read too: %s', (_, lines) => {
    expect(articleOf(lines.join('\n'))).toBe(split(...lines).body);
  });
});

describe('what is refused', () => {
  test.each<[string, string[], ProblemDetail, number]>([
    ['an empty file', [''], { code: 'empty-file' }, 1],
    ['a file of blanks', [' ', '', '\t'], { code: 'empty-file' }, 1],
    ['an article without figures', ['The article.'], { code: 'no-frontmatter' }, 1],
    ['fences that come too late', ['', '---', 'title: x', '---'], { code: 'no-frontmatter' }, 1],
    ['fences that are too long', ['----', 'title: x', '----'], { code: 'no-frontmatter' }, 1],
    ['nothing between the fences', ['---', '---', 'The article.'], { code: 'no-frontmatter' }, 1],
    ['remarks alone between the fences', ['---', '# title: x', '---', ''], { code: 'no-frontmatter' }, 1],
    ['a fence that does not close', ['---', 'title: x', '', 'The article.'], { code: 'frontmatter-not-closed' }, 1],
    [
      'a closing fence with a word',
      ['---', 'title: x', '--- metrics', 'fog: 5%', '---'],
      { code: 'frontmatter-not-closed' },
      3,
    ],
    [
      'a closing fence that is too long',
      ['---', 'title: x', '----', 'fog: 5%', '---'],
      { code: 'frontmatter-not-closed' },
      3,
    ],
    ['code', ['---js', 'module.exports = {}', '---'], { code: 'frontmatter-language', found: 'js' }, 1],
    [
      'code under its longer name',
      ['--- javascript', '{}', '---'],
      { code: 'frontmatter-language', found: 'javascript' },
      1,
    ],
    ['JSON', ['---json', '{}', '---'], { code: 'frontmatter-language', found: 'json' }, 1],
    ['even the name of YAML', ['---yaml', 'title: x', '---'], { code: 'frontmatter-language', found: 'yaml' }, 1],
  ])('%s', (_, lines, expected, line) => {
    const found = splitFile(lines.join('\n'), path);
    expect(found).toMatchObject({ severity: 'error', detail: expected, place: { file: path, line } });
  });

  test('code is not run', () => {
    splitFile(['---js', 'globalThis.codeWasRun = true', '---'].join('\n'), path);
    expect('codeWasRun' in globalThis).toBe(false);
  });
});
