/** A bulletin beside the calendar: its own date, and the days on which its agency began and ended. */
import { addDays, addMonths } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { type Audited, finding } from './audited.ts';

export function dates({ bulletin, vocabulary }: Audited): Problem[] {
  const { period, published, places, statements, kind } = bulletin;
  const { start, end } = period;
  const hasResults = statements.some(({ role, period: of }) => role === 'result' && of.id === period.id);
  if (!hasResults || kind === 'targets' || !start || !end) return [];
  const problems: Problem[] = [];
  if (published !== undefined && lastDayOf(published) < end) {
    problems.push(finding('warning', places.published, { code: 'published-early', found: published, end }));
  }
  const agency = vocabulary.agencies.get(bulletin.agency);
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

/** Of a day, a month or a year. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}
