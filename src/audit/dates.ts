/** A bulletin beside the calendar: its own date, and the days on which its agency began and ended. */
import type { Agency } from '../model/agency.ts';
import { addDays, addMonths, daysBetween } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding } from './audited.ts';

export function dates(audited: Audited): Problem[] {
  const { bulletin, vocabulary } = audited;
  const agency = vocabulary.agencies.get(bulletin.agency);
  return [...(agency ? targetsAfterEnd(audited, agency) : []), ...ofResults(audited, agency)];
}

function ofResults({ bulletin }: Audited, agency: Agency | undefined): Problem[] {
  const { period, published, places, statements, awards, kind } = bulletin;
  const { start, end } = period;
  const isReport = statements.some(({ role, period: of }) => role === 'result' && of.id === period.id);
  if (!(isReport || awards.length > 0) || kind === 'targets' || !start || !end) return [];
  const problems: Problem[] = [];
  // Honours of a year are given when it draws to its end; half of it is too early for them too.
  const ripe = isReport ? end : middleOf(start, end);
  if (published !== undefined && lastDayOf(published) < ripe) {
    problems.push(finding('warning', places.published, { code: 'published-early', found: published, end }));
  }
  if (agency?.to !== undefined && end > agency.to) {
    const detail = { code: 'agency-ended', agency: agency.id, end: agency.to, period: period.id } as const;
    problems.push(finding(start > agency.to ? 'error' : 'warning', places.period, detail));
  }
  if (agency?.from !== undefined && end < agency.from) {
    const detail = { code: 'agency-not-yet', agency: agency.id, start: agency.from, period: period.id } as const;
    problems.push(finding('error', places.period, detail));
  }
  return problems;
}

/** What nobody will be there to reach; whoever set it before the end could not know. */
function targetsAfterEnd({ bulletin }: Audited, { id, to }: Agency): Problem[] {
  if (to === undefined) return [];
  const late = bulletin.statements.filter(({ role, agency, period: { start } }) => {
    return role === 'target' && agency === bulletin.agency && start !== undefined && start > to;
  });
  const [first] = late;
  if (!first) return [];
  const detail = { code: 'agency-ended', agency: id, end: to, period: first.period.id } as const;
  return [finding('warning', first.place, detail)];
}

function middleOf(start: string, end: string): string {
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}

/** Of a day, a month or a year. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}
