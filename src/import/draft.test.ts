import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBulletinFile } from '../content.ts';
import { interfaceIn } from '../i18n/languages.ts';
import { almanac, decimals, figures } from '../model/fictional.ts';
import type { Change, Figure } from '../model/figure.ts';
import { observationsOf } from '../model/observation.ts';
import type { ProseAward, ProseFigure, ProseReading } from '../prose/reading.ts';
import { importArticle } from './import-article.ts';
import type { Manuscript } from './manuscript.ts';

const span = { start: 0, end: 3, line: 1, quote: 'lời của bài' };
const nothing: ProseReading = {
  proposedTitle: { value: 'Đèn biển', certain: true },
  proposedPublished: { value: '2023-01-20', certain: true },
  proposedPeriod: { value: '2022', certain: true },
  proposedAgency: { value: 'gull-rock', certain: true },
  figures: [],
  awards: [],
  distractors: [],
  unexplained: [],
  coverage: 1,
};

function figure(metric: string | null, measure: string | null, more: Partial<ProseFigure>): ProseFigure {
  return { ...span, metric, measure, label: 'gỗ trôi dạt', role: 'result', isWhole: false, changes: [], ...more };
}

function manuscript(text: string): Manuscript {
  const offsets = Array.from(text, (_, index) => index);
  return { text, offsets, original: text, form: 'lines', placesIn: 'file', body: text, images: [] };
}

/** A draft of these figures, and what a check makes of it. */
function drafted(reading: Partial<ProseReading>, text = 'lời của bài') {
  const { draft } = importArticle({
    manuscript: manuscript(text),
    pictures: [],
    chosen: {},
    vocabulary: almanac,
    words: interfaceIn('vi').importing,
    read: () => ({ ...nothing, ...reading }),
  });
  const file = { path: draft.path ?? '', bytes: new TextEncoder().encode(draft.text) };
  const { bulletin, problems } = readBulletinFile(file, almanac);
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ detail }) => detail);
  const observed = bulletin ? observationsOf(bulletin, almanac) : { observations: [], problems: [] };
  return { draft, bulletin, errors: [...errors, ...observed.problems], observations: observed.observations };
}

const eq = (value: string): Figure => ({ operator: 'eq', value });
const change = (value: string, more: Partial<Change> = {}): Change => ({
  figure: eq(value),
  unit: 'absolute',
  basis: 'previous',
  ...more,
});

describe('a draft is read back as what was read', () => {
  const anyChange = fc.record({
    figure: figures(decimals(0, true).filter((number) => number !== '0')),
    unit: fc.constantFrom('percent' as const, 'absolute' as const),
    basis: fc.constantFrom('previous' as const, 'adjacent' as const, 'target' as const),
  });
  test('any figure and changes of a count', () => {
    fc.assert(
      fc.property(figures(decimals(0)), fc.array(anyChange, { maxLength: 2 }), (level, changes) => {
        fc.pre(level.operator !== 'lt' || level.value !== '0');
        const read = drafted({ figures: [figure('groundings', 'ships', { figure: level, changes })] });
        expect(read.errors).toEqual([]);
        if (read.draft.unwritten.length > 0) return;
        expect(read.observations).toMatchObject([{ metric: 'groundings', figure: level, quote: span.quote }]);
        expect(read.observations[0]?.changes).toEqual(changes.map((item) => expect.objectContaining(item)));
      }),
      { numRuns: 60 },
    );
  });

  test('text with every sign of YAML and Markdown breaks nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const read = drafted({
          proposedTitle: { value: `x${text}`, certain: true },
          figures: [
            figure(null, 'oil', { label: `x${text}`, quote: `x${text}`, scope: `x${text}`, figure: eq('4.50') }),
          ],
        });
        expect(read.errors).toEqual([]);
        expect(read.bulletin?.statements).toMatchObject([{ measure: 'oil', figure: eq('4.50') }]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where things stand in a draft', () => {
  test.each<[string, Partial<ProseReading>, string]>([
    [
      'a bound',
      { figures: [figure('signals-answered', 'percent', { figure: { operator: 'gt', value: '90' } })] },
      'signals-answered: { value: "> 90%", quote: "lời của bài" }',
    ],
    [
      'a part of a whole',
      { figures: [figure('ships-guided', 'ships', { figure: { ...eq('81'), of: '83' } })] },
      'ships-guided: { value: 81/83, quote: "lời của bài" }',
    ],
    [
      'two changes',
      {
        figures: [
          figure('groundings', 'ships', {
            figure: eq('391'),
            changes: [change('-43'), change('-9.9', { unit: 'percent' })],
          }),
        ],
      },
      'change: [ -43, "-9,9%" ]',
    ],
    [
      'a change from another year',
      {
        figures: [
          figure('groundings', 'ships', {
            changes: [change('-8', { unit: 'percent', basis: 'other', versus: '2019' })],
          }),
        ],
      },
      'change: { by: -8%, versus: 2019 }',
    ],
    [
      'a change from the year before, which goes without saying',
      { figures: [figure('groundings', 'ships', { figure: eq('391'), changes: [change('-43', { versus: '2021' })] })] },
      'change: -43,',
    ],
    [
      'an earlier value beside its result',
      {
        figures: [
          figure('groundings', 'ships', { figure: eq('391') }),
          figure('groundings', 'ships', { role: 'baseline', figure: eq('434') }),
        ],
      },
      'value: 391, quote: "lời của bài", was: 434',
    ],
    [
      'an earlier value alone',
      { figures: [figure('groundings', 'ships', { role: 'baseline', figure: eq('434'), start: 9 })] },
      'period: 2021',
    ],
    [
      'a target of the year after',
      { figures: [figure('groundings', 'ships', { role: 'target', changes: [change('-5', { unit: 'percent' })] })] },
      'targets:\n  2023:\n    groundings:',
    ],
    [
      'what the vocabulary has no metric for',
      { figures: [figure(null, 'oil', { figure: eq('4.5') })] },
      'other:\n    - { label: "gỗ trôi dạt", unit: oil, value: "4,5"',
    ],
    [
      'the second number of one metric',
      {
        figures: [
          figure('groundings', 'ships', { figure: eq('1') }),
          figure('groundings', 'ships', { figure: eq('2'), start: 5 }),
        ],
      },
      'other:\n    - { label: "gỗ trôi dạt", unit: ships, value: 2',
    ],
    ['what is in no measure', { figures: [figure(null, null, { figure: eq('12') })] }, '# Đã đọc nhưng chưa ghi được'],
    [
      'an award',
      {
        awards: [
          {
            ...span,
            honour: 'Giấy khen',
            grantedBy: ['guild'],
            collectives: eq('3'),
            occasions: false,
            stage: 'presented',
          } satisfies ProseAward,
        ],
      },
      '{ honour: "Giấy khen", granted_by: guild, collectives: 3, stage: presented, quote: "lời của bài" }',
    ],
    [
      'awards whose bounds differ',
      {
        awards: [
          {
            ...span,
            honour: 'Giấy khen',
            grantedBy: [],
            collectives: eq('3'),
            individuals: { operator: 'gt', value: '5' },
            occasions: false,
            stage: 'granted',
          } satisfies ProseAward,
        ],
      },
      '# - lời của bài',
    ],
  ])('%s', (_, reading, expected) => {
    const { draft, errors, bulletin } = drafted(reading);
    expect(errors).toEqual([]);
    expect(bulletin?.withheld).toBe(true);
    expect(draft.path).toBe('bulletins/2022/gull-rock.md');
    expect(draft.text).toContain(expected);
  });
});

test('an agency and a period that nobody knows are asked for in the draft', () => {
  const unknown = { value: null, certain: false };
  const { draft } = drafted({
    proposedAgency: unknown,
    proposedPeriod: unknown,
    figures: [figure('groundings', 'ships', { figure: eq('1') })],
  });
  expect(draft.path).toBeUndefined();
  expect(draft.text).toContain('# Thêm dòng agency');
  expect(draft.text).toContain('groundings: { value: 1');
});
