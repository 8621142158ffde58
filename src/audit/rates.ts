/** A rate beside the two counts it is made of, where one bulletin states all three. */
import type { Dataset } from '../model/dataset.ts';
import { compare, divide, multiply, places, round } from '../model/decimal.ts';
import { disjoint, intervalOf, roundingInterval } from '../model/figure.ts';
import { printFigure } from '../model/notation.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding } from './audited.ts';

/** Decimals of what the counts give, beyond those of the stated rate. */
const further = 2;

export function ratesAgainstCounts({ bulletin, vocabulary }: Audited, dataset: Dataset): Problem[] {
  const observations = dataset.observationsByBulletin.get(bulletin.id) ?? [];
  return observations.flatMap((rate): Problem[] => {
    const ratio = vocabulary.metrics.get(rate.metric ?? '')?.ratio;
    const measure = vocabulary.site.measures.get(rate.measure);
    const { figure } = rate;
    const part = ratio && countOf(ratio.numerator, rate, observations);
    const whole = ratio && countOf(ratio.denominator, rate, observations);
    if (!figure || !measure || part === undefined || whole === undefined || compare(whole, '0') === 0) return [];
    const exact = divide(multiply(part, '100'), whole);
    const given = { low: exact, high: exact, lowIncluded: true, highIncluded: true };
    const allowed = figure.operator === 'eq' ? roundingInterval(figure.value) : intervalOf(figure);
    if (!allowed || !disjoint(allowed, given)) return [];
    const isCut = figure.operator === 'eq' && cutOff(exact, places(figure.value)) === plain(figure.value);
    const computed = round(exact, places(figure.value) + (isCut ? 0 : further));
    return [
      finding('warning', rate.place, {
        code: isCut ? 'rate-cut-off' : 'rate-disagrees',
        metric: rate.metric ?? '',
        found: printFigure(figure, measure),
        part,
        whole,
        computed: `${computed.replace('.', ',')}%`,
      }),
    ];
  });
}

/** The exact number of that metric for the same agency, period, role and part. */
function countOf(metric: string, rate: Observation, observations: readonly Observation[]): string | undefined {
  const { figure } =
    observations.find(
      (other) =>
        other.metric === metric &&
        other.agency === rate.agency &&
        other.period.id === rate.period.id &&
        other.role === rate.role &&
        other.scope === rate.scope,
    ) ?? {};
  return figure?.operator === 'eq' ? figure.value : undefined;
}

function cutOff(number: string, decimals: number): string {
  const [whole = '0', fraction = ''] = number.split('.');
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`;
}

function plain(number: string): string {
  return cutOff(number, places(number));
}
