/** The page that is signed before a bulletin is published: every number beside its sentence. HTML without script. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatDate, formatPeriod } from '../model/format.ts';
import { hashText } from '../model/hash.ts';
import { countsOf } from './counts.ts';
import { type Item, marksOf } from './decided.ts';
import { notesSaidOnce } from './note-words.ts';
import type { Outcome } from './outcome.ts';
import { awardInWords, circumstances, inLanguage, nameOf, type Speech, valueInWords } from './plain-words.ts';
import type { Review } from './review.ts';
import { sentenceAround } from './sentence-of.ts';

/** Letters of a checksum that people can compare by eye. */
const shownDigest = 16;

/** @param today `2026-11-24` */
export function proofPage(review: Review, outcome: Outcome, speech: Speech, today: string): string {
  const { words, language, vocabulary } = speech;
  const { proof } = words.desk;
  const { proposed, items, notes, draft } = outcome;
  const counts = countsOf(review, outcome);
  const { text } = review.manuscript;
  const of = (kind: Item['standing']['kind']): Item[] => items.filter(({ standing }) => standing.kind === kind);
  const figures = of('figure');
  const marked = (numbered: readonly Item[], sentence: Span, isNumbered: boolean): ElementContent[] => {
    let at = sentence.start;
    const places = marksOf(numbered).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const parts = places.flatMap(({ start, end, items: here }): ElementContent[] => {
      const before: ElementContent = { type: 'text', value: text.slice(at, start) };
      at = end;
      const numbers = here.map((item) => figures.indexOf(item) + 1);
      return [before, h('mark', text.slice(start, end)), ...(isNumbered ? [h('sup', numbers.join(', '))] : [])];
    });
    return [...parts, { type: 'text', value: text.slice(at, sentence.end) }];
  };
  const alone = (item: Item): ElementContent[] => marked([item], sentenceAround(text, item.start, item.end), false);
  // A sentence stays together with its figures on one sheet of paper: else the figures of the next would have none.
  const groups = bySentence(figures, text).map(({ sentence, items: together }) => {
    const rows = together.map((item, index) => {
      if (item.standing.kind !== 'figure') return h('tr');
      const { figure } = item.standing;
      const apart = circumstances(figure, speech);
      return h('tr', [
        h('td', String(figures.indexOf(item) + 1)),
        h('td', [h('strong', nameOf(figure, speech)), ...(apart === '' ? [] : [h('br'), h('small', apart)])]),
        h('td', valueInWords(figure, speech)),
        ...(index === 0 ? [h('td', { rowSpan: together.length }, marked(together, sentence, true))] : []),
      ]);
    });
    return h('tbody', rows);
  });
  const head: [string, string][] = [
    [words.agency, proposed.agency ? inLanguage(proposed.agency.name, language) : words.notStated],
    [words.period, proposed.period ? formatPeriod(proposed.period, language) : words.notStated],
    [words.published, proposed.published ? formatDate(proposed.published, language) : words.notStated],
  ];
  const body = [
    h('p.kind', proof.title),
    h('h1', proposed.title),
    h(
      'dl.head',
      head.map(([term, value]) => h('div', h('dt', term), h('dd', value))),
    ),
    counts.errors > 0 ? h('p.unfinished', proof.unfinished(counts.errors)) : undefined,
    counts.checked < counts.stated
      ? h('p.unfinished', proof.unchecked(counts.stated - counts.checked, counts.stated))
      : undefined,
    h('p.counts', [
      `${proof.counts(counts.kinds.figure, counts.kinds.award, counts.kinds.dismissed)}. `,
      counts.checked < counts.stated ? '' : proof.allChecked,
    ]),
    groups.length === 0
      ? undefined
      : h('table.figures', headRow([proof.number, proof.figure, proof.value, proof.sentence]), groups),
    ...part(
      proof.awards,
      table(
        [proof.awards, proof.sentence],
        of('award').flatMap((item) =>
          item.standing.kind === 'award' ? [[[awardInWords(item.standing.award, speech)], alone(item)]] : [],
        ),
      ),
    ),
    ...part(
      proof.dismissed,
      table(
        [proof.sentence, proof.dismissedAs],
        of('dismissed').flatMap((item) =>
          item.standing.kind === 'dismissed' ? [[alone(item), [item.standing.reason]]] : [],
        ),
      ),
    ),
    h('section.end', [
      h('h2', proof.warnings),
      notes.length === 0
        ? h('p', proof.noWarnings)
        : h(
            'ul',
            notesSaidOnce(notes, items, speech).map(({ reason, places }) => {
              const quotes = places.filter(({ quote }) => quote !== '').map(({ quote }) => `“${quote}”`);
              return h('li', quotes.length > 0 ? `${quotes.join(', ')}: ${reason}` : reason);
            }),
          ),
      h(
        'table.signatures',
        h(
          'thead',
          h(
            'tr',
            [proof.author, proof.approver].map((who) => h('th', { scope: 'col' }, who)),
          ),
        ),
        h(
          'tbody',
          h(
            'tr',
            [1, 2].map(() => h('td', h('p', `${proof.date}: ……………………`), h('p.line', proof.signature))),
          ),
        ),
      ),
      h('p.made', [
        `${proof.made(formatDate(today, language), inLanguage(vocabulary.site.name, language))}. `,
        proof.digest(hashText(draft.text).slice(0, shownDigest)),
      ]),
    ]),
  ].filter((node) => node !== undefined);
  const title = `${proof.title}: ${proposed.title}`;
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', h('main', body)),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

type Span = { start: number; end: number };

/** Figures that follow one another in one sentence, which is shown once for them all. */
function bySentence(figures: readonly Item[], text: string): { sentence: Span; items: Item[] }[] {
  const groups: { sentence: Span; items: Item[] }[] = [];
  for (const item of figures) {
    const last = groups.at(-1);
    const previous = last?.items.at(-1);
    if (last && previous && item.start >= previous.end && item.end <= last.sentence.end) last.items.push(item);
    else groups.push({ sentence: sentenceAround(text, item.start, item.end), items: [item] });
  }
  return groups;
}

/** The same name as the bulletin's file. */
export function proofName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '.html');
}

type Cell = (ElementContent | string)[];

function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): ElementContent | undefined {
  if (rows.length === 0) return undefined;
  return h(
    'table',
    headRow(headings),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((cell) => h('td', cell)),
        ),
      ),
    ),
  );
}

function headRow(headings: readonly string[]): ElementContent {
  return h(
    'thead',
    h(
      'tr',
      headings.map((heading) => h('th', { scope: 'col' }, heading)),
    ),
  );
}

function part(heading: string, content: ElementContent | undefined): ElementContent[] {
  return content ? [h('h2', heading), content] : [];
}

const style = `
@page { size: A4; margin: 12mm 13mm 14mm; @bottom-right { content: counter(page) "/" counter(pages); font-size: 8pt; } }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #111; font: 9pt/1.25 "Source Sans 3", system-ui, "Segoe UI", sans-serif; }
main { max-width: 184mm; margin: 0 auto; padding: 6mm; }
@media print { main { padding: 0; } }
.kind { margin: 0; font-size: 9pt; letter-spacing: 0.06em; text-transform: uppercase; color: #444; }
h1 { margin: 0.5mm 0 2mm; font-size: 14pt; line-height: 1.2; }
h2 { margin: 3mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
.head { display: flex; flex-wrap: wrap; gap: 0.5mm 8mm; margin: 0 0 1mm; }
.head div { display: flex; gap: 2mm; }
dt { color: #444; }
dt::after { content: ":"; }
dd { margin: 0; font-weight: 600; }
.counts { margin: 0 0 1.5mm; }
.unfinished { padding: 1.5mm 2mm; border: 0.6mm solid #9c2f16; color: #9c2f16; font-weight: 700; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4mm 1.2mm; border: 0.2mm solid #999; text-align: start; vertical-align: top; }
th { background: #eee; font-size: 8.5pt; }
.figures th:nth-child(1) { width: 5%; }
.figures th:nth-child(2) { width: 29%; }
.figures th:nth-child(3) { width: 21%; }
td small, sup { color: #444; }
sup { font-size: 7.5pt; line-height: 0; }
tr, .figures tbody { break-inside: avoid; }
thead { display: table-header-group; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 0.6mm; }
ul { margin: 0; padding-inline-start: 5mm; }
/* Nobody signs a page on which nothing else stands. */
.end { break-before: avoid; break-inside: avoid; }
.signatures { margin-top: 4mm; }
.signatures th, .signatures td { width: 50%; border: 0; background: none; text-align: center; font-size: 10pt; }
.signatures p { margin: 1mm 0; }
.signatures .line { margin-top: 16mm; color: #444; font-style: italic; }
.made { margin: 2mm 0 0; font-size: 8pt; color: #555; }
`;
