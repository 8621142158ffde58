import { describe, expect, it } from 'vitest';
import { judge } from './judgement.ts';

describe('whether a change is for the better', () => {
  it.each([
    ['down', { better: 'lower' }, 'better'],
    ['up', { better: 'lower' }, 'worse'],
    ['up', { better: 'higher' }, 'better'],
    ['down', { better: 'higher' }, 'worse'],
    ['up', { better: 'neutral' }, 'neutral'],
    ['none', { better: 'lower' }, 'neutral'],
    ['unknown', { better: 'higher' }, 'neutral'],
    ['up', undefined, 'neutral'],
    // Fewer lamps lit of fewer lamps is no worse.
    ['down', { better: 'higher', partOf: 'lamps' }, 'neutral'],
  ] as const)('%s for a metric of %o: %s', (direction, metric, judgement) => {
    expect(judge(direction, metric)).toBe(judgement);
  });
});
