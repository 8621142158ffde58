import { describe, expect, test } from 'vitest';
import { bulletin, dataset, observed } from './fictional.ts';
import type { Operator } from './figure.ts';
import type { Better } from './metric.ts';
import { judge, type Outcome, outcomeOf } from './target-outcome.ts';

/** The outcome of a target for 2022, set in 2021, after the bulletins that follow. */
function outcome(target: string, ...results: ReturnType<typeof bulletin>[]): Outcome {
  const built = dataset(bulletin('gull-rock', '2021', `targets: { 2022: { ${target} } }`), ...results);
  const [set] = built.targetsFor.get('gull-rock|2022') ?? [];
  if (!set) throw new Error('no target');
  return outcomeOf(set, built).outcome;
}

function results(lines: string): ReturnType<typeof bulletin> {
  return bulletin('gull-rock', '2022', `metrics: { ${lines} }`);
}

describe('a target for a level', () => {
  test.each<[string, string, Outcome]>([
    ['signals-answered: ">= 90%"', 'signals-answered: 90%', 'met'],
    ['signals-answered: ">= 90%"', 'signals-answered: 89.9%', 'missed'],
    ['signals-answered: "> 90%"', 'signals-answered: 90%', 'missed'],
    ['signals-answered: ">= 90%"', 'signals-answered: "> 90%"', 'met'],
    ['signals-answered: "> 90%"', 'signals-answered: ">= 90%"', 'cannot-tell'],
    ['signals-answered: ">= 90%"', 'signals-answered: "> 85%"', 'cannot-tell'],
    ['signals-answered: ">= 90%"', 'signals-answered: "< 90%"', 'missed'],
    ['signals-answered: ">= 90%"', 'signals-answered: 85..95%', 'cannot-tell'],
    ['signals-answered: ">= 90%"', 'signals-answered: ~ 95%', 'cannot-tell'],
    ['signals-answered: ~ 90%', 'signals-answered: 95%', 'cannot-tell'],
    ['signals-answered: ">= 90%"', 'signals-answered: { change: +3 }', 'cannot-tell'],
  ])('%s, reported as %s: %s', (target, result, expected) => {
    expect(outcome(target, results(result))).toBe(expected);
  });

  test.each<[string, string, Outcome]>([
    ['signals-answered: 90%', 'signals-answered: 95%', 'met'],
    ['signals-answered: 90%', 'signals-answered: 90.0%', 'met'],
    ['signals-answered: 90%', 'signals-answered: 85%', 'missed'],
    ['fog: 10%', 'fog: 9%', 'met'],
    ['fog: 10%', 'fog: 11%', 'missed'],
    ['signals-answered: 85..90%', 'signals-answered: 95%', 'met'],
    ['signals-answered: 85..90%', 'signals-answered: 86%', 'met'],
    ['signals-answered: 85..90%', 'signals-answered: 84%', 'missed'],
    ['fog: 5..10%', 'fog: 2%', 'met'],
    ['fog: 5..10%', 'fog: 10%', 'met'],
    ['fog: 5..10%', 'fog: 11%', 'missed'],
  ])('that names a number means at least as good: %s, reported as %s: %s', (target, result, expected) => {
    expect(outcome(target, results(result))).toBe(expected);
  });
});

test('a fall that is certain meets the target of any fall, though a bound says how far at least', () => {
  const built = dataset(
    bulletin('gull-rock', '2022', 'metrics: { groundings: under 180 }'),
    bulletin(
      'gull-rock',
      '2021',
      'metrics: { groundings: 180 }',
      'targets: { 2022: { groundings: { change: down } } }',
    ),
  );
  expect(outcomeOf(observed(built, '2022.target'), built).outcome).toBe('met');
});

describe('a target for a change', () => {
  test.each<[string, string, Outcome]>([
    ['-5%', '{ value: 90, change: -5% }', 'met'],
    ['-5%', '{ value: 90, change: -9.9% }', 'met'],
    ['-5%', '{ value: 90, change: -4.9% }', 'missed'],
    ['-5%', '{ value: 90, change: +4% }', 'missed'],
    ['giảm ít nhất 5%', '{ change: -6% }', 'met'],
    ['giảm ít nhất 5%', '{ change: "< -5%" }', 'met'],
    ['giảm ít nhất 5%', '{ change: giảm }', 'cannot-tell'],
    ['giảm ít nhất 5%', '{ change: tăng }', 'missed'],
    ['-10..-5%', '{ change: -12% }', 'met'],
    ['-10..-5%', '{ change: -7% }', 'met'],
    ['-10..-5%', '{ change: -3% }', 'missed'],
    ['-5%', '{ change: -43 }', 'cannot-tell'],
    ['-5', '{ change: -43 }', 'met'],
    ['giảm', '{ change: -43 }', 'met'],
    ['giảm', '{ change: +43 }', 'missed'],
    ['giảm', '{ change: "-0,1%" }', 'met'],
    ['-5%', '{ value: 90, change: [-43, -9.9%] }', 'met'],
    ['-5%', '{ change: { by: -20%, versus: 2019 } }', 'cannot-tell'],
    ['-5%', '{ change: { by: -20%, versus: adjacent } }', 'cannot-tell'],
  ])('of %s in groundings, reported as %s: %s', (change, result, expected) => {
    expect(outcome(`groundings: { change: "${change}" }`, results(`groundings: ${result}`))).toBe(expected);
  });

  test('since a named year is judged by the change since that year', () => {
    const target = 'groundings: { change: { by: -5%, versus: 2019 } }';
    const reported = (change: string): ReturnType<typeof bulletin> => results(`groundings: { change: ${change} }`);
    expect(outcome(target, reported('{ by: -6%, versus: 2019 }'))).toBe('met');
    expect(outcome(target, reported('{ by: -4%, versus: 2019 }'))).toBe('missed');
    expect(outcome(target, reported('[-20%, { by: -4%, versus: 2019 }]'))).toBe('missed');
    expect(outcome(target, reported('{ by: -6%, versus: 2018 }'))).toBe('cannot-tell');
    expect(outcome(target, reported('-6%'))).toBe('cannot-tell');
  });

  test('where none is stated is judged by the two levels, if they may be compared', () => {
    const yearBefore = (value: string): ReturnType<typeof bulletin> =>
      bulletin('gull-rock', '2021', 'kind: statistics', `metrics: { groundings: ${value} }`);
    const target = 'groundings: { change: -5% }';
    expect(outcome(target, results('groundings: 90'), yearBefore('100'))).toBe('met');
    expect(outcome(target, results('groundings: 96'), yearBefore('100'))).toBe('missed');
    expect(outcome(target, results('groundings: 90'), yearBefore('"> 100"'))).toBe('cannot-tell');
    expect(outcome(target, results('groundings: 90'))).toBe('cannot-tell');
    expect(outcome('groundings: { change: -5 }', results('groundings: 90'), yearBefore('100'))).toBe('met');
    expect(outcome('groundings: { change: tăng }', results('groundings: 5'), yearBefore('0'))).toBe('met');
    expect(outcome(target, results('groundings: 960'), yearBefore('1000'))).toBe('missed');
  });

  test('is not judged by two levels under different definitions', () => {
    const yearBefore = bulletin('gull-rock', '2021', 'kind: statistics', 'metrics: { wrecks: 100 }');
    expect(outcome('wrecks: { change: -5 }', results('wrecks: 40'), yearBefore)).toBe('cannot-tell');
  });

  test('of a rate is in points', () => {
    const yearBefore = bulletin('gull-rock', '2021', 'kind: statistics', 'metrics: { fog: 5% }');
    expect(outcome('fog: { change: giảm }', results('fog: 4%'), yearBefore)).toBe('met');
    expect(
      outcome('signals-answered: { change: +3 }', results('signals-answered: { value: 88%, change: +3.36 }')),
    ).toBe('met');
    expect(outcome('signals-answered: { change: +3 }', results('signals-answered: { value: 88%, change: +2 }'))).toBe(
      'missed',
    );
  });
});

test('a target with a level and a change is met only by both', () => {
  const target = 'groundings: { value: 100, change: -5% }';
  expect(outcome(target, results('groundings: { value: 90, change: -6% }'))).toBe('met');
  expect(outcome(target, results('groundings: { value: 110, change: -6% }'))).toBe('missed');
  expect(outcome(target, results('groundings: { value: 90, change: -4% }'))).toBe('missed');
  expect(outcome(target, results('groundings: { value: 90 }'))).toBe('cannot-tell');
});

describe('without a result', () => {
  test('a target is not reported where the agency has spoken of other things', () => {
    expect(outcome('groundings: 100', results('fog: 4%'))).toBe('not-reported');
  });

  test('a target has no bulletin where the agency has not spoken of the period', () => {
    expect(outcome('groundings: 100')).toBe('no-bulletin');
    expect(outcome('groundings: 100', bulletin('far-skerry', '2022', 'metrics: { groundings: 90 }'))).toBe(
      'no-bulletin',
    );
    expect(outcome('groundings: 100', bulletin('gull-rock', '2022-H1', 'metrics: { groundings: 90 }'))).toBe(
      'no-bulletin',
    );
  });

  test('a further bulletin of targets reports nothing', () => {
    const furtherTargets = bulletin('gull-rock', '2022', 'kind: targets', 'targets: { 2023: { groundings: 80 } }');
    expect(outcome('groundings: 100', furtherTargets)).toBe('no-bulletin');
  });

  test('a scope has its own result', () => {
    const target = 'groundings: { value: 100, scope: "West reef" }';
    expect(outcome(target, results('groundings: 90'))).toBe('not-reported');
    expect(outcome(target, results('groundings: { value: 90, scope: "West reef" }'))).toBe('met');
  });
});

test('what another agency says of the result counts where the agency says nothing', () => {
  const coast = bulletin('north-coast', '2022', 'metrics: { groundings: { value: 90, agency: gull-rock } }');
  expect(outcome('groundings: 100', coast)).toBe('met');
  expect(outcome('groundings: 100', coast, results('groundings: 110'))).toBe('missed');
});

describe('judging one figure by another', () => {
  const figure = (operator: Operator, value: string) => ({ operator, value });

  test.each<[Better, string, string]>([
    ['higher', '100', 'met'],
    ['higher', '101', 'met'],
    ['higher', '99', 'missed'],
    ['lower', '100', 'met'],
    ['lower', '101', 'missed'],
    ['lower', '99', 'met'],
    ['neutral', '100', 'met'],
    ['neutral', '99', 'cannot-tell'],
    ['neutral', '101', 'cannot-tell'],
  ])('where %s is better, 100 was aimed at and %s reached: %s', (better, reached, expected) => {
    expect(judge(figure('eq', '100'), [figure('eq', reached)], better)).toBe(expected);
  });

  test('a bound is taken at its word, whichever way is better', () => {
    expect(judge(figure('le', '100'), [figure('eq', '90')], 'higher')).toBe('met');
    expect(judge(figure('ge', '100'), [figure('eq', '90')], 'lower')).toBe('missed');
  });

  test('the first figure that decides does so', () => {
    expect(judge(figure('ge', '100'), [figure('ge', '50'), figure('eq', '120')], 'higher')).toBe('met');
    expect(judge(figure('ge', '100'), [undefined], 'higher')).toBe('cannot-tell');
    expect(judge(figure('ge', '100'), [], 'higher')).toBe('cannot-tell');
  });
});
