import type { Sign } from '../charts/signs.ts';

/** Words on and around charts. */
export interface ChartWords {
  rateTitle: (period: string) => string;
  rateTargetTitle: (period: string) => string;
  changeTitle: (period: string, earlier: string) => string;
  changeTargetTitle: (period: string) => string;
  countTitle: (unit: string, period: string) => string;
  seriesTitle: (metric: string) => string;
  /** The description of a drawing for those who do not see it, from what its marks say. */
  bars: (marks: string) => string;
  line: (marks: string) => string;
  /** What belongs to a bar, after its value. */
  earlier: (value: string) => string;
  impliedEarlier: (value: string) => string;
  target: (value: string) => string;
  /** What belongs to a point, after its value. */
  impliedPoint: string;
  breakBefore: (reasons: string) => string;
  /** Under a drawing: why its line is not joined at a period. */
  breakNote: (period: string, reasons: string) => string;
  /** What each kind of mark means. */
  signs: Readonly<Record<Sign, string>>;
  source: (agency: string) => string;
  table: string;
  /** What a chart is called where its marks can be stepped through, and how that is done. */
  steppable: string;
  help: string;
}
