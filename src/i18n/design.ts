import type { Chart } from '../charts/chart.ts';
import type { Direction } from '../model/figure.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Colour } from '../views/design/tokens.ts';

/** The parts of the page of components, in their order. */
export type DesignPart =
  | 'colours'
  | 'type'
  | 'space'
  | 'names'
  | 'marks'
  | 'headlines'
  | 'strips'
  | 'figures'
  | 'targets'
  | 'promises'
  | 'awards'
  | 'series'
  | 'metric'
  | 'leagues'
  | 'compared'
  | 'bulletins'
  | 'files'
  | 'charts'
  | 'frames';

/** The page on which every component stands in every state. */
export interface DesignWords {
  title: string;
  lead: string;
  /** On the page that explains how to read: where this one is. */
  linkText: string;
  /** Where every link of a sample leads. */
  invented: { title: string; text: string };
  contents: string;
  parts: Readonly<Record<DesignPart, { title: string; text: string }>>;

  property: string;
  role: string;
  colourRoles: Readonly<Record<Colour, string>>;
  pairs: string;
  /** Between a colour and its ground. */
  on: string;
  contrast: string;
  atLeast: (ratio: string) => string;
  /** A measured contrast follows. */
  measured: string;
  size: string;
  /** Set in every size: with all the marks that Vietnamese letters bear. */
  specimen: string;

  names: { plain: string; changed: string; part: string; ratio: string; label: string };
  directions: Readonly<Record<Direction, string>>;
  judgements: Readonly<Record<Judgement, string>>;
  directionsTitle: string;
  missingTitle: string;
  outcomesTitle: string;
  headlines: { judged: string; open: string; targets: string; compact: string };
  strips: { all: string; none: string };
  figures: { ways: string; levels: string; changes: string; reasons: string; sorted: string };
  targets: { outcomes: string; origin: string };
  promises: { all: string; oneMetric: string };
  compared: { folded: string; open: string };
  chartForms: Readonly<Record<Chart['form'], string>>;
  panels: string;
  /** A bar whose earlier value follows from a stated change. */
  impliedBar: string;
  unreported: string;
  nothingYet: string;

  /** What the author of the invented bulletins wrote. */
  almanac: {
    title: (period: string) => string;
    author: string;
    source: string;
    note: string;
    scope: string;
    label: string;
    storms: string;
    honours: { plain: string; counted: string; named: string };
    recipient: string;
    lamp: (number: number) => string;
  };
}
