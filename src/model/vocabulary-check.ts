/** Whether metrics and agencies name only what exists. */
import { nearest } from './nearest.ts';
import type { Problem, ProblemDetail } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export function checkVocabulary(
  vocabulary: Vocabulary,
  files: { siteFile: YamlSource; metricsFile: YamlSource; agenciesFile: YamlSource },
): Problem[] {
  const problems: Problem[] = [];
  const complain = (source: YamlSource, path: Path, detail: ProblemDetail): void => {
    problems.push({ severity: 'error', place: source.placeOf(path), detail });
  };
  const require = (source: YamlSource, path: Path, found: string | undefined, known: Iterable<string>): void => {
    const allowed = [...known];
    if (found === undefined || allowed.includes(found)) return;
    const key = String(path.findLast((step) => typeof step === 'string'));
    complain(source, path, { code: 'not-one-of', found, key, allowed, nearest: nearest(found, allowed) });
  };
  for (const [index, { type, level }] of vocabulary.site.ended.entries()) {
    require(files.siteFile, ['ended', index, 'type'], type, vocabulary.site.agencyTypes.keys());
    require(files.siteFile, ['ended', index, 'level'], level, vocabulary.site.levels.keys());
  }
  const metricIds = vocabulary.metrics.keys().toArray();
  for (const metric of vocabulary.metrics.values()) {
    const path = ['metrics', metric.id];
    require(files.metricsFile, [...path, 'group'], metric.group, vocabulary.metricGroups.keys());
    const measures = vocabulary.site.measures;
    if (!measures.has(metric.measure)) {
      complain(files.metricsFile, [...path, 'measure'], {
        code: 'unknown-measure',
        found: metric.measure,
        nearest: nearest(metric.measure, measures.keys().toArray()),
      });
    }
    for (const named of [metric.partOf, metric.ratio?.numerator, metric.ratio?.denominator]) {
      if (named !== undefined && !vocabulary.metrics.has(named)) {
        complain(files.metricsFile, [...path, 'of'], {
          code: 'unknown-metric',
          found: named,
          nearest: nearest(named, metricIds),
        });
      }
    }
  }
  const agencyIds = vocabulary.agencies.keys().toArray();
  for (const agency of vocabulary.agencies.values()) {
    require(files.agenciesFile, [agency.id, 'type'], agency.type, vocabulary.site.agencyTypes.keys());
    require(files.agenciesFile, [agency.id, 'level'], agency.level, vocabulary.site.levels.keys());
    const named: (readonly [Path, string | undefined])[] = [
      [[agency.id, 'parent'], agency.parent],
      ...agency.successors.map((id, index) => [[agency.id, 'successors', index], id] as const),
      ...agency.members
        .entries()
        .flatMap(([year, members]) =>
          members.map((id, index) => [[agency.id, 'members', String(year), index], id] as const),
        ),
    ];
    for (const [path, found] of named) {
      if (found !== undefined && !vocabulary.agencies.has(found)) {
        complain(files.agenciesFile, path, { code: 'unknown-agency', found, nearest: nearest(found, agencyIds) });
      }
    }
  }
  return problems;
}
