import { expect, test } from 'vitest';
import { bulletin, dataset } from './fictional.ts';
import { figureProblems } from './figure-problems.ts';
import type { ProblemDetail } from './problem.ts';

function warnings(...bulletins: ReturnType<typeof bulletin>[]): ProblemDetail[] {
  const problems = figureProblems(dataset(...bulletins));
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  return problems.map(({ detail }) => detail);
}

function year(period: string, groundings: string): ReturnType<typeof bulletin> {
  return bulletin('gull-rock', period, `metrics: { groundings: ${groundings} }`);
}

test('figures that add up are let pass in silence', () => {
  expect(warnings(year('2022', '{ value: 788, was: 876, change: [-88, -10%] }'), year('2021', '876'))).toEqual([]);
});

test('a percentage that no count gives is named in the author’s own notation', () => {
  expect(warnings(year('2022', '{ value: 64, change: "-22,6%" }'))).toEqual([
    { code: 'implied-impossible', found: '-22,6%', value: '64' },
  ]);
});

test('more ships than there can have been are named too', () => {
  expect(warnings(year('2022', '{ value: 50, change: +88 }'))).toEqual([
    { code: 'implied-impossible', found: '+88', value: '50' },
  ]);
});

test('another number in last year’s bulletin is named with that bulletin', () => {
  const own = year('2021', '870');
  const disagreement = { code: 'earlier-disagrees', metric: 'groundings', here: '876', there: '870', other: own.id };
  expect(warnings(year('2022', '{ value: 788, change: -88 }'), own)).toEqual([disagreement]);
  expect(warnings(year('2022', '{ value: 788, was: 876 }'), own)).toEqual([disagreement]);
  expect(warnings(year('2022', '{ value: 788, was: 876, change: -88 }'), own)).toEqual([disagreement]);
});

test('a rate and its change have been rounded, and so has what they lead to', () => {
  const rate = (period: string, signals: string) =>
    bulletin('gull-rock', period, `metrics: { signals-answered: ${signals} }`);
  const earlier = rate('2021', '"> 90%"');
  expect(warnings(rate('2022', '{ value: "91,5%", change: "+1,5" }'), earlier)).toEqual([]);
  expect(warnings(rate('2022', '{ value: "91,5%", change: "+1,8" }'), earlier)).toMatchObject([
    { code: 'earlier-disagrees', here: '89,7%' },
  ]);
});

test('an earlier figure that the change contradicts is named beside what it implies', () => {
  expect(warnings(year('2022', '{ value: 788, was: 870, change: -88 }'))).toEqual([
    { code: 'was-disagrees', metric: 'groundings', found: '870', implied: '876' },
  ]);
});

test('a rate’s change in per cent of itself is named beside its points', () => {
  const rate = (signals: string) =>
    warnings(bulletin('gull-rock', '2022', `metrics: { signals-answered: ${signals} }`));
  expect(rate('{ value: 84.7%, was: 75.6%, change: +12 }')).toEqual([
    {
      code: 'relative-as-points',
      metric: 'signals-answered',
      found: '+12',
      earlier: '75,6%',
      value: '84,7%',
      write: '+9,1',
    },
  ]);
  expect(rate('{ value: 84.7%, was: 75.6%, change: +9.1 }')).toEqual([]);
  expect(rate('{ value: 84.7%, was: 75.6%, change: +13 }')).toMatchObject([{ code: 'was-disagrees' }]);
});

test('the warning stands at the author’s line', () => {
  const [problem] = figureProblems(dataset(year('2022', '{ value: 64, change: "-22,6%" }')));
  expect(problem?.place).toMatchObject({ file: 'bulletins/2022/gull-rock-2022.md', line: 5 });
});

test('targets are wishes, and not checked', () => {
  expect(
    warnings(bulletin('gull-rock', '2022', 'targets: { 2023: { groundings: { value: 64, change: "-22,6%" } } }')),
  ).toEqual([]);
});
