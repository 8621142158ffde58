import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { almanac, bulletin, dataset } from '../model/fictional.ts';
import type { Observation } from '../model/observation.ts';
import { anchorOf } from '../views/address.ts';
import { renderArticle } from './article.ts';
import { markFigures } from './figure-marks.ts';
import { figuresToMark, type SaidRows, saidRows } from './observation-marks.ts';

const articleWords = { footnotes: 'Notes', backToText: 'Back to the text' };

function observations(...lines: string[]): readonly Observation[] {
  return dataset(bulletin('gull-rock', '2022', ...lines)).observations;
}

function rendered(article: string, said: readonly Observation[]): { html: string; rows: SaidRows } {
  const context = { vocabulary: almanac, language: 'en' as const, anchorOf };
  let rows: SaidRows = new Map();
  const html = renderArticle(article, articleWords, (tree) => {
    const marked = markFigures(tree, figuresToMark(said, context), almanac.site.measures.values());
    rows = saidRows(said, marked, context);
  });
  return { html, rows };
}

/** The article's own words: what a reader sees. */
function visible(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

const wrecks = (text: string): string =>
  `<data value="12" id="said.wrecks.2022.result" class="figure"><a href="#card.wrecks.2022.result">${text}</a>` +
  '<a href="#wrecks.2022.result" class="note" aria-label="1"></a></data>';

describe('the number of a figure and its sentence are marked', () => {
  test.each([
    [
      'in a paragraph',
      'The sea was calm. It took 12 ships. Nobody saw it.',
      `<p>The sea was calm. <span class="sentence">It took ${wrecks('12')} ships. </span>Nobody saw it.</p>`,
    ],
    [
      'in emphasis, within the sentence around it',
      'It took **12** ships. *More* later.',
      `<p><span class="sentence">It took <strong>${wrecks('12')}</strong> ships. </span><em>More</em> later.</p>`,
    ],
    [
      'in a list',
      '- wrecks: 12 ships\n- no fog',
      `<ul>\n<li><span class="sentence">wrecks: ${wrecks('12')} ships</span></li>\n<li>no fog</li>\n</ul>`,
    ],
    [
      'in a cell, which is its own sentence',
      '| | 2022 |\n|-|-|\n| Wrecks | 12 |',
      `<tr>\n<td>Wrecks</td>\n<td>${wrecks('12')}</td>\n</tr>`,
    ],
    [
      'in a footnote, before the way back',
      'So.[^1]\n\n[^1]: It took 12 ships.',
      `<p><span class="sentence">It took ${wrecks('12')} ships. </span>`,
    ],
    [
      'after a shortened word',
      'At St. Elmo it took 12 ships. So.',
      `<p><span class="sentence">At St. Elmo it took ${wrecks('12')} ships. </span>So.</p>`,
    ],
  ])('%s', (_, article, expected) => {
    expect(rendered(article, observations('metrics: { wrecks: 12 }')).html).toContain(expected);
  });

  test('beside a footnote’s own number', () => {
    const { html } = rendered('It took 12[^1] ships.\n\n[^1]: A note.', observations('metrics: { wrecks: 12 }'));
    expect(html).toContain(`It took ${wrecks('12')}<sup>`);
  });

  test.each([
    ['in a link', '[12 ships](https://almanac.example)'],
    ['in the address of one', '<https://almanac.example/12>'],
    ['in code', '`12 ships`'],
    ['in a longer number, whatever stands between', '**1**12 ships, 12**5** ships'],
    ['in a footnote that nothing leads to', 'So.\n\n[^1]: It took 12 ships.'],
    ['struck out', '~~12 ships~~'],
  ])('but not %s', (_, article) => {
    expect(rendered(article, observations('metrics: { wrecks: 12 }')).html).not.toContain('<data');
  });
});

test('a row knows where its figure and the earlier one are said', () => {
  const { html, rows } = rendered(
    'It took 12 ships, 2 fewer than the 14 of 2021; 81 of 83 ships passed. Fog fell by 5%.',
    observations(
      'metrics:',
      '  wrecks: { value: 12, was: 14, change: -2 }',
      '  ships-guided: 81/83',
      '  tolls: { change: "-5%" }',
    ),
  );
  expect(Object.fromEntries(rows)).toEqual({
    'wrecks.2022.result': { figure: 'said.wrecks.2022.result', earlier: 'said.wrecks.2021.baseline', note: 1 },
    'ships-guided.2022.result': { figure: 'said.ships-guided.2022.result', note: 2 },
    'ships-passing.2022.result': { figure: 'said.ships-passing.2022.result', note: 3 },
    'tolls.2022.result': { figure: 'said.tolls.2022.result', note: 4 },
  });
  expect(html).toContain(
    '<data value="14" id="said.wrecks.2021.baseline" class="figure"><a href="#card.wrecks.2022.result">',
  );
  expect(html).toContain('<data value="-5" ');
});

test('whatever the article, marking leaves its text as it was, and marks each figure once', () => {
  const said = observations(
    'metrics:',
    '  wrecks: { value: 12, was: 14, change: [-2, "-14.3%"] }',
    '  ships-guided: 81/83',
    '  fog: 5–10%',
    '  oil-burnt: { value: 1.5 tấn, quote: "1,5 tấn" }',
    '  tolls: about 1.8 million coins',
  );
  const pieces = fc.constantFrom(
    ...['12', '14', '81/83', '5–10%', '1,5 tấn', '1.8 million', ' ships', ' coins', '. ', ', ', 'The', ' TP. ', '\n\n'],
    ...[
      '\n- ',
      '\n| a | b |\n|-|-|\n| ',
      ' | ',
      '**',
      '*',
      '`',
      '[',
      '](x)',
      '[^1]',
      '\n\n[^1]: ',
      '&amp;',
      '<b>',
      '> ',
      '~~',
      '  \n',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
      const article = list.join('');
      const { html } = rendered(article, said);
      expect(visible(html)).toBe(visible(renderArticle(article, articleWords)));
      const ids = [...html.matchAll(/<data [^>]*id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100 },
  );
});
