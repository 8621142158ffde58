import { toNumber } from '../model/decimal.ts';
import { type Figure, intervalOf } from '../model/figure.ts';
import type { Axis } from './segments.ts';

/** An axis with the numbers that are written beside it. */
export interface TickedAxis extends Axis {
  ticks: readonly number[];
}

/** How much longer than its bounds an axis is on a side where one of them is open. */
const openShare = 0.2;
const mostSteps = 4;

/** From nothing to the whole; further only where a figure lies beyond. */
export function rateAxis(figures: readonly Figure[]): TickedAxis {
  const largest = Math.max(100, ...figures.flatMap(numbersOf));
  return largest === 100 ? { min: 0, max: 100, ticks: [0, 50, 100] } : ticked(0, largest, 1);
}

/** On both sides of zero as far as the figures reach, with room where one is open. */
export function changeAxis(figures: readonly Figure[]): TickedAxis {
  const numbers = figures.flatMap(numbersOf);
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  if (low === high) return { min: -1, max: 1, ticks: [0] };
  const room = (high - low) * openShare;
  const openLows = figures.filter(isOpenLow).flatMap(numbersOf);
  const openHighs = figures.filter(isOpenHigh).flatMap(numbersOf);
  return ticked(
    Math.min(low, ...openLows.map((bound) => bound - room)),
    Math.max(high, ...openHighs.map((bound) => bound + room)),
    1,
  );
}

/** From zero to a round number that no figure exceeds. */
export function countAxis(figures: readonly Figure[]): TickedAxis {
  const largest = Math.max(0, ...figures.flatMap(numbersOf));
  return largest === 0 ? { min: 0, max: 1, ticks: [0] } : ticked(0, largest, 0);
}

/** Round numbers from one at or below `low` to one at or above `high`, in steps no smaller than `smallestStep`. */
function ticked(low: number, high: number, smallestStep: number): TickedAxis {
  const step = Math.max(smallestStep, roundStep((high - low) / mostSteps));
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { min: first * step, max: last * step, ticks };
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

function isOpenLow(figure: Figure): boolean {
  const interval = intervalOf(figure);
  return interval !== null && interval.low === undefined;
}

function isOpenHigh(figure: Figure): boolean {
  const interval = intervalOf(figure);
  return interval !== null && interval.high === undefined;
}
