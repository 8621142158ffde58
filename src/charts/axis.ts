import { toNumber } from '../model/decimal.ts';
import { type Figure, intervalOf } from '../model/figure.ts';
import type { Axis } from './segments.ts';

/** An axis with the numbers that are written beside it. */
export interface TickedAxis extends Axis {
  ticks: readonly number[];
}

/** How far an axis goes on beyond zero and beyond an open bound, as a share of its length. */
const openShare = 0.2;
const mostSteps = 4;

/** From nothing to the whole; further only where a figure lies beyond. */
export function rateAxis(figures: readonly Figure[]): TickedAxis {
  return ticked(0, Math.max(100, ...figures.flatMap(numbersOf)));
}

/** On both sides of zero as far as the figures reach, with room where one is open. */
export function changeAxis(figures: readonly Figure[]): TickedAxis {
  const numbers = figures.flatMap(numbersOf);
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  if (low === high) return { min: -1, max: 1, ticks: [0] };
  const room = (high - low) * openShare;
  const openLows = figures.filter((figure) => isOpen(figure, 'low')).flatMap(numbersOf);
  const openHighs = figures.filter((figure) => isOpen(figure, 'high')).flatMap(numbersOf);
  return ticked(
    Math.min(low, ...openLows.map((bound) => Math.min(0, bound) - room)),
    Math.max(high, ...openHighs.map((bound) => Math.max(0, bound) + room)),
  );
}

/** From zero to the largest figure. Only zero is written beside it: the figures say the rest themselves. */
export function countAxis(figures: readonly Figure[]): TickedAxis {
  return { min: 0, max: Math.max(0, ...figures.flatMap(numbersOf)) || 1, ticks: [0] };
}

/** With ticks at round whole numbers, zero among them. */
function ticked(min: number, max: number): TickedAxis {
  const step = Math.max(1, roundStep((max - min) / mostSteps));
  const first = Math.ceil(min / step);
  const last = Math.floor(max / step);
  // Adding zero turns -0 into 0.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
  return { min, max, ticks };
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below `length`. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= length) ?? 10;
  return factor * power;
}

function numbersOf(figure: Figure): number[] {
  return [figure.value, figure.valueMax].filter((end) => end !== undefined).map(toNumber);
}

/** The ends that a figure names, as exact figures: an axis must reach them, and needs no room beyond. */
export function endsOf(figure: Figure): Figure[] {
  return [figure.value, figure.valueMax].filter((end) => end !== undefined).map((value) => ({ operator: 'eq', value }));
}

/** Whether a figure names no end on that side. */
function isOpen(figure: Figure, side: 'low' | 'high'): boolean {
  const interval = intervalOf(figure);
  return interval !== null && interval[side] === undefined;
}
