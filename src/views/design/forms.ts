/** Bulletins made by going through every way in which a number, a target or an award may be stated. */
import type { DesignWords } from '../../i18n/design.ts';
import type { Interface } from '../../i18n/interface.ts';
import { operators } from '../../model/figure.ts';
import { stages } from '../../model/frontmatter.ts';
import type { Measure } from '../../model/measure.ts';
import { printChange, printFigure } from '../../model/notation.ts';
import type { Draft } from './draft.ts';
import {
  type ByOperator,
  changes,
  counts,
  earlierCounts,
  earlierRates,
  rates,
  targetChanges,
  targetCounts,
  targetRates,
} from './operators.ts';

/** The invented agency whose bulletins these are, and the year of each. */
export const formAgency = 'lantern';
export const formYears = { rates: '1881', changes: '1884', counts: '1887', series: '1893' } as const;

const percent: Measure = { id: 'percent', whole: false, label: {}, units: {} };
const ships: Measure = { id: 'ships', whole: true, label: {}, units: {} };

export function everyFigure(words: Interface): Draft[] {
  return [ratesBulletin(words), changesBulletin(words), countsBulletin(words), ...seriesBulletins()];
}

/** Honours of every stage, counted in every way. */
export function everyAward({ honours, recipient, note }: DesignWords['almanac']): string[] {
  const entries = stages.flatMap((stage) => [
    entry({ honour: honours.plain, granted_by: ['moon', 'guild'], collectives: '2', individuals: '58', stage }),
    entry({ honour: honours.counted, granted_by: 'guild', combined: '~ 650', occasions: 'true', stage }),
    entry({ honour: honours.named, individuals: '1', recipient, note, stage }),
  ]);
  return ['awards:', ...entries];
}

function ratesBulletin(words: Interface): Draft {
  const { impliedBar, unreported, nothingYet } = words.design;
  const targets = stated(words, 'percent', (operator) => ({ value: printFigure(targetRates[operator], percent) }));
  const year = formYears.rates;
  return {
    agency: formAgency,
    period: year,
    lines: [
      'metrics:',
      '  signals-answered: 81/83',
      '  other:',
      ...stated(words, 'percent', (operator) => ({
        value: printFigure(rates[operator], percent),
        was: printFigure(earlierRates[operator], percent),
      })),
      entry({ label: impliedBar, unit: 'percent', value: '80%', change: '+5' }),
      'targets:',
      `  ${year}:`,
      '    other:',
      ...targets,
      entry({ label: unreported, unit: 'percent', value: '> 50%' }),
      '  1905:',
      `    other: [{ label: ${JSON.stringify(nothingYet)}, unit: percent, value: "> 50%" }]`,
    ],
  };
}

function changesBulletin(words: Interface): Draft {
  const changed = (figures: ByOperator): string[] =>
    stated(words, 'ships', (operator) => ({ change: printChange({ figure: figures[operator], unit: 'percent' }) }));
  const year = formYears.changes;
  return {
    agency: formAgency,
    period: year,
    lines: [
      'metrics:',
      '  other:',
      ...changed(changes),
      'targets:',
      `  ${year}:`,
      '    other:',
      ...changed(targetChanges),
    ],
  };
}

function countsBulletin(words: Interface): Draft {
  const year = formYears.counts;
  return {
    agency: formAgency,
    period: year,
    lines: [
      'metrics:',
      '  other:',
      ...stated(words, 'ships', (operator) => ({
        value: printFigure(counts[operator], ships),
        was: printFigure(earlierCounts[operator], ships),
      })),
      entry({ label: words.design.impliedBar, unit: 'ships', value: '48', change: '-12' }),
      'targets:',
      `  ${year}:`,
      '    other:',
      ...stated(words, 'ships', (operator) => ({ value: printFigure(targetCounts[operator], ships) })),
    ],
  };
}

/**
 * A line with every kind of point: exact ones, a year of which nothing is known, one that only the next implies, one
 * for each operator, and on the way the year in which the definition of wrecks changes. Three plain ones beside it.
 */
function seriesBulletins(): Draft[] {
  const first = Number(formYears.series);
  const wrecks = [
    '52',
    '58',
    undefined,
    undefined,
    '{ value: 44, change: -6 }',
    ...operators.map((operator) => JSON.stringify(printFigure(counts[operator], ships))),
  ];
  return wrecks.flatMap((value, index) => {
    if (value === undefined) return [];
    const others = `fog: ${20 + ((index * 5) % 17)}%, oil-burnt: ${900 - 30 * index}, lamp-hours: ${4000 + ((index * 37) % 90)}`;
    return [
      {
        agency: formAgency,
        period: String(first + index),
        lines: [`metrics: { wrecks: ${value}, ${others} }`],
      },
    ];
  });
}

/** One thing said for each operator, under the words that explain it. */
function stated(
  words: Interface,
  unit: string,
  said: (operator: (typeof operators)[number]) => Readonly<Record<string, string>>,
): string[] {
  return operators.map((operator) =>
    entry({ label: words.aboutPage.boundMeanings[operator], unit, ...said(operator) }),
  );
}

/** A list's item; JSON is YAML whose every text is quoted. */
function entry(fields: Readonly<Record<string, string | readonly string[]>>): string {
  return `    - ${JSON.stringify(fields)}`;
}
