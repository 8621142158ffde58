/** All bulletins of a site together: the only thing that pages and data files are made from. */
import type { Bulletin } from './bulletin.ts';
import { type Observation, observationsOf, type Role } from './observation.ts';
import { comparePeriods, filingYear } from './period.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Dataset {
  vocabulary: Vocabulary;
  /** Newest period first. */
  bulletins: readonly Bulletin[];
  bulletinsById: ReadonlyMap<string, Bulletin>;
  /** In the order of the bulletins, then of their authors. */
  observations: readonly Observation[];
  observationsByBulletin: ReadonlyMap<string, readonly Observation[]>;
  bulletinsByAgency: ReadonlyMap<string, readonly Bulletin[]>;
  /** By the agency they are about, whoever says so. */
  observationsByAgency: ReadonlyMap<string, readonly Observation[]>;
  /** Observations by {@link questionKey}: every answer that any bulletin gives. */
  answers: ReadonlyMap<string, readonly Observation[]>;
  /** Targets by `<agency>|<period>`. */
  targetsFor: ReadonlyMap<string, readonly Observation[]>;
  /** `<agency>|<period>` of every bulletin that reports results. */
  reported: ReadonlySet<string>;
}

/** What an observation answers, apart from who says so. */
export type Question = Pick<Observation, 'agency' | 'metric' | 'label' | 'scope'> & {
  period: { id: string };
  role: Role;
};

export function questionKey({ agency, metric, label, period, role, scope }: Question): string {
  return [agency, metric ?? `"${label}"`, period.id, role, scope ?? ''].join('|');
}

/** Gathers bulletins into a dataset, and every problem that only shows between them. Withheld ones stay out. */
export function buildDataset(
  vocabulary: Vocabulary,
  read: readonly Bulletin[],
): { dataset: Dataset; problems: Problem[] } {
  const all = [...read].sort(compareBulletins);
  const bulletins = all.filter((bulletin) => !bulletin.withheld);
  const problems = repeated(all);
  const observations: Observation[] = [];
  const observationsByBulletin = new Map<string, readonly Observation[]>();
  const answers = new Map<string, Observation[]>();
  for (const bulletin of bulletins) {
    const found = observationsOf(bulletin, vocabulary);
    problems.push(...found.problems);
    observations.push(...found.observations);
    observationsByBulletin.set(bulletin.id, found.observations);
    for (const observation of found.observations) {
      const key = questionKey(observation);
      const known = answers.get(key);
      if (known) known.push(observation);
      else answers.set(key, [observation]);
    }
  }
  const targets = observations.filter(({ role }) => role === 'target');
  const results = bulletins.filter(({ kind }) => kind !== 'targets');
  return {
    dataset: {
      vocabulary,
      bulletins,
      bulletinsById: new Map(bulletins.map((bulletin) => [bulletin.id, bulletin])),
      observations,
      observationsByBulletin,
      bulletinsByAgency: Map.groupBy(bulletins, ({ agency }) => agency),
      observationsByAgency: Map.groupBy(observations, ({ agency }) => agency),
      answers,
      targetsFor: Map.groupBy(targets, ({ agency, period }) => `${agency}|${period.id}`),
      reported: new Set(results.map(({ agency, period }) => `${agency}|${period.id}`)),
    },
    problems: problems.sort(compareProblems),
  };
}

/** What the agency has last revised, else the answer of its own bulletin on that period, else of any of its own, else the first that anybody gives. */
export function answerTo(dataset: Dataset, question: Question): Observation | undefined {
  const answers = dataset.answers.get(questionKey(question)) ?? [];
  const sourceOf = ({ bulletin }: Observation): Bulletin | undefined => dataset.bulletinsById.get(bulletin);
  const own = answers.filter((answer) => sourceOf(answer)?.agency === answer.agency);
  return (
    own.find(({ status }) => status === 'revised') ??
    own.find((answer) => sourceOf(answer)?.period.id === answer.period.id) ??
    own[0] ??
    answers[0]
  );
}

/** Years in which the periods of bulletins end, newest first. */
export function yearsOf({ bulletins }: Pick<Dataset, 'bulletins'>): number[] {
  return [...new Set(bulletins.map(({ period }) => filingYear(period)))].sort((left, right) => right - left);
}

function compareBulletins(left: Bulletin, right: Bulletin): number {
  return comparePeriods(right.period, left.period) || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}

/** Agency, period and kind belong to one bulletin alone. */
function repeated(bulletins: readonly Bulletin[]): Problem[] {
  const byKey = Map.groupBy(bulletins, ({ agency, period, kind }) => [agency, period.id, kind].join('|'));
  return [...byKey.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.map((bulletin) => ({
          severity: 'error' as const,
          place: { file: bulletin.file, line: 1, column: 1, excerpt: `agency: ${bulletin.agency}` },
          detail: {
            code: 'same-bulletin' as const,
            other: same.find((other) => other !== bulletin)?.file ?? '',
            agency: bulletin.agency,
            period: bulletin.period.id,
            kind: bulletin.kind,
          },
        })),
  );
}
