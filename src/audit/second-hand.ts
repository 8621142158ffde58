/** What a bulletin says of another agency, beside what that agency says itself. */
import { type Dataset, questionKey } from '../model/dataset.ts';
import { contradict } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding } from './audited.ts';
import { spokenLevel } from './spoken.ts';

export function secondHand({ bulletin, vocabulary }: Audited, dataset: Dataset): Problem[] {
  const reported = (dataset.observationsByBulletin.get(bulletin.id) ?? []).filter(
    ({ agency }) => agency !== bulletin.agency,
  );
  return reported.flatMap((observation): Problem[] => {
    const measure = vocabulary.site.measures.get(observation.measure);
    const own = (dataset.answers.get(questionKey(observation)) ?? []).find(
      (other) =>
        dataset.bulletinsById.get(other.bulletin)?.agency === observation.agency &&
        other.figure !== undefined &&
        observation.figure !== undefined &&
        contradict(other.figure, observation.figure),
    );
    if (!measure || !observation.figure || !own?.figure) return [];
    return [
      finding('warning', observation.place, {
        code: 'second-hand-disagrees',
        metric: observation.metric ?? observation.label ?? '',
        agency: observation.agency,
        here: spokenLevel(observation.figure, measure, bulletin.language),
        there: spokenLevel(own.figure, measure, bulletin.language),
        other: own.bulletin,
      }),
    ];
  });
}
