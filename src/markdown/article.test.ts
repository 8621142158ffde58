import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstParagraph, renderArticle } from './article.ts';

function html(article: string): string {
  return renderArticle(article, { footnotes: 'Notes', backToText: 'Back to the text' });
}

/** What Markdown itself makes, and nothing an author could smuggle in. */
const tagsOfMarkdown = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Every tag with its attributes' names, but without their values, in which anything may stand. */
function emptiedTags(rendered: string): string[] {
  const tags = rendered.match(/<[/a-z!?](?:"[^"]*"|[^">])*>/gi) ?? [];
  return tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
}

function tagsIn(rendered: string): string[] {
  return emptiedTags(rendered).map((tag) => /^<\/?([^\s/>]*)/.exec(tag)?.[1]?.toLowerCase() ?? tag);
}

describe('an article', () => {
  test.each([
    ['Text with **weight** and *stress*.', '<p>Text with <strong>weight</strong> and <em>stress</em>.</p>'],
    ['## Fog', '<h2>Fog</h2>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['[a](https://almanac.example)', '<p><a href="https://almanac.example">a</a></p>'],
    ['Fog < 5% & foam', '<p>Fog &#x3C; 5% &#x26; foam</p>'],
    ['', ''],
  ])('%j becomes %s', (article, expected) => {
    expect(html(article)).toBe(expected);
  });

  test('has tables and footnotes, in the words of its language', () => {
    const rendered = html('| a |\n|---|\n| b |\n\nText.[^1]\n\n[^1]: A note.');
    expect(tagsIn(rendered)).toEqual(expect.arrayContaining(['table', 'td', 'sup', 'section']));
    expect(rendered).toContain('>Notes</h2>');
    expect(rendered).toContain('aria-label="Back to the text"');
  });

  test('has footnotes whose ids cannot clash with the page’s own', () => {
    const ids = [...html('Text.[^main]\n\n[^main]: A note.').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => id === 'main')).toEqual([]);
    expect(ids).toContain('note-fn-main');
  });
});

describe('columns', () => {
  test('are aligned by class, since the attribute has gone from HTML', () => {
    const table = html('| a | b |\n|:-|-:|\n| 1 | 2 |');
    expect(table).toContain('<td class="align-left">1</td>');
    expect(table).toContain('<th class="align-right">b</th>');
    expect(table).not.toContain(' align=');
  });
});

test.each([
  ['[x](javascript:alert(1))'],
  ['[x](java&Tab;script:alert(1))'],
  ['[x](&#106;avascript:alert(1))'],
  ['[x](data:text/html,x)'],
  ['<javascript:alert(1)>'],
  ['[x][a]\n\n[a]: vbscript:msgbox(1)'],
])('a link that could run code leads nowhere: %s', (article) => {
  expect(html(article)).not.toContain('href');
});

describe('HTML of an author', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['Text <script>alert(1)</script>'],
    ['<b onclick="alert(1)">x</b>'],
    ['<!-- x -->'],
    ['<svg/onload=alert(1)>'],
    ['[x](<javascript:alert(1)"onclick="alert(1)>)'],
    ['![x" onerror="alert(1)](x.jpg)'],
    ['`<script>`'],
    ['[<img src=x onerror=alert(1)>](/)'],
    ['<scr<script>ipt>alert(1)</script>'],
    ['| <style> |\n|---|\n| </style><script> |'],
  ])('is never passed through: %s', (article) => {
    const rendered = html(article);
    expect(tagsIn(rendered).filter((name) => !tagsOfMarkdown.has(name))).toEqual([]);
    expect(emptiedTags(rendered).filter((tag) => /[\s/]on/i.test(tag))).toEqual([]);
  });

  test('is never passed through, whatever the article', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<b ',
      ' onclick="x"',
      '<iframe src="x">',
      '[',
      '](',
      ')',
      '![',
      '`',
      '```\n',
      '*',
      '_',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '| ',
      '|---|\n',
      '&lt;',
      '&#60;',
      '\\<',
      '"',
      "'",
      ' ',
      'x',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '[^1]',
      '[^1]: ',
      '# ',
      '~~',
      '<style>',
      '<svg>',
      '</p>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
        const rendered = html(list.join(''));
        expect(tagsIn(rendered).filter((name) => !tagsOfMarkdown.has(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['the first paragraph', 'One.\n\nTwo.', 'One.'],
  ['what stands below a heading', '## Fog\n\nOne.', 'One.'],
  ['text without its marks', 'A **b** *c* [d](https://almanac.example) `e`', 'A b c d e'],
  ['text without its footnotes', 'One.[^1]\n\n[^1]: A note.', 'One.'],
  ['text on one line', 'One  \ntwo', 'One two'],
  ['nothing', '## Fog', ''],
])('a summary is %s', (_, article, expected) => {
  expect(firstParagraph(article)).toBe(expected);
});
