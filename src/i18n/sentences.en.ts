import type { Sentences } from './sentences.ts';

export const sentencesInEnglish: Sentences = {
  period: (form, text) => {
    switch (form) {
      case 'half':
      case 'quarter':
      case 'months':
        return `the ${text}`;
      case 'years':
        return `the years ${text}`;
      case 'days':
        return `the period ${text}`;
      default:
        return text;
    }
  },
  namedPeriod: (name, year) => (year === undefined ? `the period “${name}”` : `the period “${name}” of ${year}`),
  samePeriodOf: (year) => `the same period of ${year}`,
  earlierPeriod: 'the earlier period',
  adjacentPeriod: 'the period just before',

  // “Loans: 43,560 loans” says it twice.
  namesUnit: (metric, unit) => metric.toLowerCase().split(/\s+/).includes(unit.toLowerCase()),
  range: (low, high) => `${low} to ${high}`,
  rank: (place) => `rank ${place}`,
  places: (way, places, one) => (places === undefined ? way : `${way} ${places} ${one ? 'place' : 'places'}`),

  level: (subject, figure, period) => `${subject}: ${figure} in ${period}`,
  withoutLevel: (subject, period) => `${subject}: in ${period}`,
  levelNotStated: 'the bulletin does not give the number itself',
  baseline: (subject, figure, period, bulletinPeriod) =>
    `${subject}: ${figure} in ${period}, as stated in the bulletin of ${bulletinPeriod}`,

  figureOf: (figure, period) => `${figure} in ${period}`,
  bySource: (earlier, source) => `${earlier} (by ${source})`,
  since: (change, earlier, moved) => `${change} ${moved ? 'on' : 'from'} ${earlier}`,
  computedFrom: (comparison, source) => `${comparison}, computed from ${source}`,
  implies: (figure, period) => `which makes ${figure} in ${period}`,
  impliesNothing: (period) => `no whole number for ${period} gives this change`,
  noLower: (earlier) => `no lower than ${earlier}`,
  noHigher: (earlier) => `no higher than ${earlier}`,
  undecided: (earlier, reasons) => `it cannot be said whether that is up or down on ${earlier}: ${reasons.join(', ')}`,
  onlyApproximate: 'one number is only approximate',
  notComparable: (earlier, reasons) => `not comparable with ${earlier}: ${reasons.join(', ')}`,
  statesOnlyChange: (source) => `${source} states only a change`,
  notReported: (period) => `there is no figure for ${period} to compare it with`,
  noEarlierPeriod: 'there is no earlier period to compare it with',

  disagree: (period, said) => `the figures for ${period} do not agree: ${said.join(', ')}`,
  said: (source, figure) => `${figure} by ${source}`,
  saidByChange: (figure) => `${figure} by the stated change`,
  sources: { same: 'this bulletin', own: 'the earlier bulletin', another: 'another of the agency’s bulletins' },
  bulletinOf: (agency) => `the bulletin of ${agency}`,

  theTarget: 'the target',
  versusTarget: (way, size) => {
    const stands = { up: 'above the target', down: 'below the target', none: 'exactly on the target' }[way];
    return size === undefined ? stands : `${size} ${stands}`;
  },
  withCautions: (sentence, cautions) => `${sentence} – ${cautions.join(', ')}`,

  target: (period, subject, target) => `Target for ${period}: ${subject}, ${target}`,
  computedResult: (change) => `computed as ${change}`,
  reported: {
    met: (result) => `met, the result being ${result}`,
    missed: (result) => `missed, the result being ${result}`,
    'cannot-tell': (result) => `it cannot be told whether it was met, the result being ${result}`,
  },
  unreported: {
    'not-reported': 'the results published do not mention it',
    'no-bulletin': 'no results have been published yet',
  },

  peers: (metric, value, rank, of, peers, period) =>
    `${metric}, ${value}: ${rank} of the ${of} ${peers} that can be ranked for ${period}`,
  place: (rank, tied) => (tied ? `joint rank ${rank}` : `rank ${rank}`),
  placesBetween: (best, worst) => `rank ${best} to ${worst}`,
  placeOpen: 'as some figures are only bounds',
};
