import { escapeMarkup, type Font } from './svg-context.ts';

/**
 * Width of every drawing in its own units. On the narrowest phones, 328 px wide, a text of 16 is still 11 px high;
 * at 34rem it is as high as the text around it.
 */
export const drawingWidth = 480;

/** Width of one panel of many: two stand side by side on those phones, four or five on a desk. */
export const panelWidth = 240;

export const labelFont: Font = { size: 16, weight: 400 };
export const valueFont: Font = { size: 16, weight: 600 };

/** The page's style sheet says what these are, in light and dark and on paper. */
export const paint = {
  bar: 'var(--chart-bar)',
  hatch: 'var(--chart-hatch)',
  edge: 'var(--chart-edge)',
  earlier: 'var(--chart-earlier)',
  target: 'var(--chart-target)',
  paper: 'var(--chart-paper)',
  axis: 'var(--chart-axis)',
  grid: 'var(--chart-grid)',
  text: 'var(--chart-text)',
  muted: 'var(--chart-muted)',
} as const;

/** The hatching that means "may be": lines, because a paler colour does not say so on paper or to the colour-blind. */
export function hatchPattern(chartId: string): string {
  const lines = `<path d="M0 2.5H5" stroke="${paint.hatch}" stroke-width="1.6"/>`;
  const size = 'width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"';
  return `<defs><pattern id="${escapeMarkup(hatchId(chartId))}" ${size}>${lines}</pattern></defs>`;
}

/** The paint that refers to {@link hatchPattern}. */
export function hatchPaint(chartId: string): string {
  return `url(#${hatchId(chartId)})`;
}

/** A font as a canvas context takes it. */
export function canvasFont({ weight, size }: Font): string {
  return `${weight} ${size}px inherit`;
}

function hatchId(chartId: string): string {
  return `${chartId}-hatch`;
}
