/** A part that is greater than the whole that it is of, where one bulletin states both. */
import type { Dataset } from '../model/dataset.ts';
import { intervalOf, liesBelow } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding } from './audited.ts';
import { spokenLevel } from './spoken.ts';

export function partsAgainstWholes({ bulletin, vocabulary }: Audited, dataset: Dataset): Problem[] {
  const observations = dataset.observationsByBulletin.get(bulletin.id) ?? [];
  return observations.flatMap((part): Problem[] => {
    const partOf = vocabulary.metrics.get(part.metric ?? '')?.partOf;
    const measure = vocabulary.site.measures.get(part.measure);
    const whole = observations.find(
      (other) =>
        other.metric === partOf &&
        other.measure === part.measure &&
        other.agency === part.agency &&
        other.period.id === part.period.id &&
        other.role === part.role &&
        other.scope === part.scope,
    );
    const [own, all] = [part.figure && intervalOf(part.figure), whole?.figure && intervalOf(whole.figure)];
    if (partOf === undefined || !measure || !own || !all || !part.figure || !whole?.figure) return [];
    if (!liesBelow(all, own)) return [];
    const [found, stated] = [part.figure, whole.figure].map((figure) =>
      spokenLevel(figure, measure, bulletin.language),
    ) as [string, string];
    const detail = { code: 'part-exceeds-whole', metric: part.metric ?? '', found, called: partOf, stated } as const;
    return [finding('warning', part.place, detail)];
  });
}
