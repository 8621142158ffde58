/** From a bulletin to its observations: one for each thing said, and for what the saying implies of another metric. */
import type { Bulletin } from './bulletin.ts';
import { type Change, contradict, type Figure } from './figure.ts';
import type { Status } from './frontmatter.ts';
import { printFigure } from './notation.ts';
import type { Period } from './period.ts';
import type { Place, Problem } from './problem.ts';
import type { Statement } from './statement.ts';
import { slug } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `result` of a period, `target` for one, or `baseline`: an earlier value stated in passing. */
export const roles = ['result', 'target', 'baseline'] as const;
export type Role = (typeof roles)[number];

/** Agency × metric × period × role × scope, with what was said of it. */
export interface Observation {
  /** `<bulletin>#<metric or label>.<period>.<role>[.<agency>][.<scope>]`, and the status where two differ by it alone. */
  id: string;
  /** Id of the bulletin that says so. */
  bulletin: string;
  /** The agency it is about; another than the bulletin's own makes it second-hand. */
  agency: string;
  metric?: string;
  label?: string;
  measure: string;
  role: Role;
  period: Period;
  scope?: string;
  /** Absent where only a change is stated. */
  figure?: Figure;
  changes: Change[];
  status?: Status;
  note?: string;
  quote?: string;
  sourceUrl?: string;
  place: Place;
}

/** The observations of one bulletin in the author's order, and the statements that clash. */
export function observationsOf(
  bulletin: Bulletin,
  vocabulary: Vocabulary,
): { observations: Observation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const observations: Observation[] = [];
  const byId = new Map<string, Observation>();

  const place = (observation: Observation, explicit: boolean): void => {
    const before = byId.get(observation.id);
    if (!before) {
      byId.set(observation.id, observation);
      observations.push(observation);
    } else if (before.status !== observation.status) {
      place({ ...observation, id: `${observation.id}.${observation.status ?? 'unqualified'}` }, explicit);
    } else if (explicit) {
      problems.push({
        severity: 'error',
        place: observation.place,
        detail: { code: 'stated-twice', metric: nameOf(observation) },
      });
    } else if (!before.figure) {
      before.figure = observation.figure;
    } else if (observation.figure && contradict(before.figure, observation.figure)) {
      problems.push({
        severity: 'error',
        place: observation.place,
        detail: {
          code: 'whole-contradicted',
          found: printed(observation.figure, observation.measure),
          metric: nameOf(observation),
          stated: printed(before.figure, before.measure),
        },
      });
    }
  };

  const printed = (figure: Figure, id: string): string => {
    const measure = vocabulary.site.measures.get(id);
    return measure ? printFigure(figure, measure) : figure.value;
  };
  for (const statement of bulletin.statements) place(stated(bulletin, statement), true);
  for (const statement of bulletin.statements) {
    for (const implied of impliedBy(bulletin, statement, vocabulary)) place(implied, false);
  }
  return { observations, problems };
}

function stated(bulletin: Bulletin, statement: Statement): Observation {
  return observation(bulletin, statement, statement.role, statement.period, {
    figure: statement.figure,
    changes: statement.changes,
    status: statement.status,
    note: statement.note,
    quote: statement.quote,
  });
}

/** The whole of a ratio and the earlier value stated in passing, each an observation of its own. */
function impliedBy(bulletin: Bulletin, statement: Statement, vocabulary: Vocabulary): Observation[] {
  const implied: Observation[] = [];
  const whole = statement.metric && vocabulary.metrics.get(statement.metric)?.partOf;
  if (whole && statement.figure?.of !== undefined) {
    const measure = vocabulary.metrics.get(whole)?.measure ?? statement.measure;
    implied.push(
      observation(bulletin, { ...statement, metric: whole, measure }, statement.role, statement.period, {
        figure: { operator: 'eq', value: statement.figure.of },
        changes: [],
        status: statement.status,
        quote: statement.quote,
      }),
    );
  }
  if (statement.was) {
    const { figure, period } = statement.was;
    implied.push(observation(bulletin, statement, 'baseline', period, { figure, changes: [], quote: statement.quote }));
  }
  return implied;
}

function observation(
  bulletin: Bulletin,
  statement: Statement,
  role: Role,
  period: Period,
  said: Pick<Observation, 'figure' | 'changes' | 'status' | 'note' | 'quote'>,
): Observation {
  const { metric, label, measure, agency, scope, sourceUrl, place } = statement;
  const segments = [
    metric ?? slug(label ?? ''),
    period.id,
    role,
    ...(agency === bulletin.agency ? [] : [agency]),
    ...(scope === undefined ? [] : [slug(scope)]),
  ];
  return {
    id: `${bulletin.id}#${segments.join('.')}`,
    bulletin: bulletin.id,
    agency,
    metric,
    label,
    measure,
    role,
    period,
    scope,
    ...said,
    sourceUrl: sourceUrl ?? bulletin.source?.url,
    place,
  };
}

function nameOf(observation: Observation): string {
  return observation.metric ?? observation.label ?? '';
}
