/** Everything that is doubtful about bulletins that are each in order by themselves. Pure. */
import type { ReadBulletin } from '../content.ts';
import { buildDataset, type Dataset } from '../model/dataset.ts';
import { figureProblems } from '../model/figure-problems.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { againstTarget } from './against-target.ts';
import { type Audited, auditedOf } from './audited.ts';
import { awardsInProse } from './awards-in-prose.ts';
import { dates } from './dates.ts';
import { figuresInProse } from './figures-in-prose.ts';
import { headline } from './headline.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { partsAgainstWholes } from './parts.ts';
import { ratesAgainstCounts } from './rates.ts';
import { secondHand } from './second-hand.ts';
import { separators } from './separators.ts';
import { subject } from './subject.ts';
import { unclaimedNumbers } from './unclaimed-numbers.ts';

const alone: readonly ((audited: Audited) => Problem[])[] = [
  figuresInProse,
  unclaimedNumbers,
  awardsInProse,
  headline,
  leftovers,
  separators,
  subject,
  dates,
];
const besideOthers: readonly ((audited: Audited, dataset: Dataset) => Problem[])[] = [
  ratesAgainstCounts,
  partsAgainstWholes,
  againstTarget,
  secondHand,
];

/** What may only be missing from a head because something else in it could not be read. */
const followsFromErrors: readonly ProblemCode[] = ['number-unclaimed', 'award-unclaimed'];

/** Whether a finding only says again what is known to be wrong, or follows from it. */
function follows({ detail, place }: Problem, known: readonly Problem[]): boolean {
  const isKnown = known.some(
    (other) =>
      ['unsafe-link', 'outside-content'].includes(other.detail.code) &&
      'found' in other.detail &&
      'found' in detail &&
      other.detail.found === detail.found &&
      other.place.line === place.line,
  );
  return isKnown || followsFromErrors.includes(detail.code);
}

/**
 * @param dataset of everything that is on the site; what is withheld from it is audited as if it were there, and of what
 * has errors whatever can be read
 */
export function audit(read: readonly ReadBulletin[], dataset: Dataset): Problem[] {
  const { vocabulary } = dataset;
  const faulty = read.flatMap(({ bulletin, readable }) => (!bulletin && readable ? [readable] : []));
  const withheld = read.flatMap(({ bulletin }) => (bulletin?.withheld ? [bulletin] : []));
  const unseen = [...withheld, ...faulty].map((bulletin) => ({ ...bulletin, withheld: false }));
  const whole =
    unseen.length === 0 ? { dataset, problems: [] } : buildDataset(vocabulary, [...dataset.bulletins, ...unseen]);
  const ofUnseen = whole.problems.filter(
    ({ place, detail }) => detail.code !== 'same-bulletin' && unseen.some(({ file }) => file === place.file),
  );
  // A link to what has an error is not dead: it leads somewhere as soon as that is mended.
  const linked = {
    ...dataset,
    bulletinsById: new Map([...faulty.map((one) => [one.id, one] as const), ...dataset.bulletinsById]),
  };
  const found = read.flatMap(({ bulletin, readable, body, problems: known }) => {
    const audible = bulletin ?? readable;
    if (!audible) return [];
    const audited = auditedOf(audible, body, vocabulary);
    const beside = bulletin && !bulletin.withheld ? dataset : whole.dataset;
    const problems = [
      ...alone.flatMap((check) => check(audited)),
      ...besideOthers.flatMap((check) => check(audited, beside)),
      ...links(audited, bulletin && !bulletin.withheld ? linked : beside),
      ...figureProblems(beside, beside.observationsByBulletin.get(audible.id) ?? []),
    ];
    return bulletin ? problems : problems.filter((problem) => !follows(problem, known));
  });
  return [...ofUnseen, ...found];
}
