/** Everything that is doubtful about bulletins that are each in order by themselves. Pure. */
import type { ReadBulletin } from '../content.ts';
import { buildDataset, type Dataset } from '../model/dataset.ts';
import { figureProblems } from '../model/figure-problems.ts';
import type { Problem } from '../model/problem.ts';
import { againstTarget } from './against-target.ts';
import { type Audited, auditedOf } from './audited.ts';
import { awardsInProse } from './awards-in-prose.ts';
import { dates } from './dates.ts';
import { figuresInProse } from './figures-in-prose.ts';
import { headline } from './headline.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { ratesAgainstCounts } from './rates.ts';
import { secondHand } from './second-hand.ts';
import { unclaimedNumbers } from './unclaimed-numbers.ts';

const alone: readonly ((audited: Audited) => Problem[])[] = [
  figuresInProse,
  unclaimedNumbers,
  awardsInProse,
  headline,
  leftovers,
  dates,
];
const besideOthers: readonly ((audited: Audited, dataset: Dataset) => Problem[])[] = [
  ratesAgainstCounts,
  againstTarget,
  secondHand,
  links,
];

/** @param dataset of everything that is on the site; what is withheld from it is audited as if it were there */
export function audit(read: readonly ReadBulletin[], dataset: Dataset): Problem[] {
  const { vocabulary } = dataset;
  const withheld = read.flatMap(({ bulletin }) => (bulletin?.withheld ? [{ ...bulletin, withheld: false }] : []));
  const whole =
    withheld.length === 0 ? { dataset, problems: [] } : buildDataset(vocabulary, [...dataset.bulletins, ...withheld]);
  const ofWithheld = whole.problems.filter(
    ({ place, detail }) => detail.code !== 'same-bulletin' && withheld.some(({ file }) => file === place.file),
  );
  const found = read.flatMap(({ bulletin, body }) => {
    if (!bulletin) return [];
    const audited = auditedOf(bulletin, body, vocabulary);
    const beside = bulletin.withheld ? whole.dataset : dataset;
    return [
      ...alone.flatMap((check) => check(audited)),
      ...besideOthers.flatMap((check) => check(audited, beside)),
      ...figureProblems(beside, beside.observationsByBulletin.get(bulletin.id) ?? []),
    ];
  });
  return [...ofWithheld, ...found];
}
