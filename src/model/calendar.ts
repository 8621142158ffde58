/** A calendar day as `YYYY-MM-DD`. Plain text, so that no time zone can move it. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Whether the text is a day that exists: 2023-02-29 does not. */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && fromTime(toTime(text)) === text;
}

/** The day so many days later; earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return fromTime(toTime(day) + count * millisecondsPerDay);
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = parts(day);
  const monthIndex = year * 12 + (month - 1) + count;
  const lastDay = new Date(Date.UTC(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 0)).getUTCDate();
  return format(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, Math.min(dayOfMonth, lastDay));
}

/** How many days from the first to the last, both counted. */
export function daysBetween(first: Day, last: Day): number {
  return Math.round((toTime(last) - toTime(first)) / millisecondsPerDay) + 1;
}

export function yearOf(day: Day): number {
  return parts(day)[0];
}

export function format(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parts(day: Day): [number, number, number] {
  const match = dayPattern.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function toTime(day: Day): number {
  const [year, month, dayOfMonth] = parts(day);
  return Date.UTC(year, month - 1, dayOfMonth);
}

function fromTime(time: number): Day {
  const date = new Date(time);
  return format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
