import { describe, expect, it } from 'vitest';
import type { Figure, Operator } from '../model/figure.ts';
import { changeAxis, countAxis, rateAxis } from './axis.ts';

const figure = (operator: Operator, value: string, valueMax?: string): Figure => ({ operator, value, valueMax });

describe('rateAxis', () => {
  it('runs from nothing to the whole, however small the rates', () => {
    expect(rateAxis([figure('eq', '0.5')])).toEqual({ min: 0, max: 100, ticks: [0, 50, 100] });
  });
  it('runs on where a rate lies beyond', () => {
    expect(rateAxis([figure('eq', '104.5')])).toEqual({ min: 0, max: 104.5, ticks: [0, 50, 100] });
  });
});

describe('changeAxis', () => {
  it.each([
    ['both sides', [figure('eq', '-9.9'), figure('eq', '7.5')], { min: -9.9, max: 7.5, ticks: [-5, 0, 5] }],
    ['one side', [figure('eq', '-9')], { min: -9, max: 0, ticks: [-5, 0] }],
    ['a range', [figure('range', '-10', '-5')], { min: -10, max: 0, ticks: [-10, -5, 0] }],
    ['an open bound', [figure('le', '-10')], { min: -12, max: 0, ticks: [-10, -5, 0] }],
    ['an open bound beyond zero', [figure('le', '10')], { min: -2, max: 10, ticks: [0, 5, 10] }],
    ['a direction beside a size', [figure('gt', '0'), figure('eq', '-10')], { min: -10, max: 2, ticks: [-10, -5, 0] }],
    ['directions alone', [figure('lt', '0'), figure('gt', '0')], { min: -1, max: 1, ticks: [0] }],
    ['less than one per cent', [figure('eq', '0.4')], { min: 0, max: 0.4, ticks: [0] }],
    ['nothing', [], { min: -1, max: 1, ticks: [0] }],
  ])('%s', (_, figures, expected) => {
    expect(changeAxis(figures)).toEqual(expected);
  });
});

describe('countAxis', () => {
  it('runs from zero to the largest end', () => {
    expect(countAxis([figure('eq', '788'), figure('range', '64', '900')])).toEqual({ min: 0, max: 900, ticks: [0] });
  });
  it('has a length even where there is nothing to show', () => {
    expect(countAxis([])).toEqual({ min: 0, max: 1, ticks: [0] });
  });
});
