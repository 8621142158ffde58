/** An invented network of libraries: who they are, and what each counted in each year. */
import { randomFor } from './random.ts';

/** Years that each library reports on, newest first. */
export const years = [2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015] as const;

/** What a library may count: the level about which its numbers lie, from the smallest library to the largest. */
const levels = {
  visits: [8_000, 90_000],
  newReaders: [300, 4_000],
  volunteers: [4, 60],
  loans: [5_000, 70_000],
  books: [12_000, 200_000],
  booksAdded: [400, 5_000],
  damagedBooks: [40, 600],
  events: [15, 140],
  questions: [400, 6_000],
  complaints: [3, 40],
  openingHours: [1_800, 3_200],
  budgetMillions: [300, 9_000],
  machines: [4, 60],
} as const;

type Counted = keyof typeof levels;

/** All that one library counted in one year. */
export type YearFigures = Readonly<
  Record<Counted | 'loansOnTime', number> & {
    /** In per cent, with one decimal. */
    onTimeRate: number;
    answerRate: number;
    satisfactionRate: number;
  }
>;

/** `017` of the seventeenth library; libraries are counted from 0. */
export function libraryNumber(library: number): string {
  return String(library + 1).padStart(3, '0');
}

export function libraryId(library: number): string {
  return `thu-vien-mau-${libraryNumber(library)}`;
}

/** The same for the same library and year, however large the network is: so next year's bulletin can look back. */
export function yearFigures(library: number, year: number): YearFigures {
  const counts = Object.fromEntries(
    Object.entries(levels).map(([name, [least, most]]) => {
      const level = randomFor('level', name, library).whole(least, most);
      const inYear = 0.85 + 0.3 * randomFor('year', name, library, year).fraction();
      return [name, Math.max(1, Math.round(level * inYear))];
    }),
  ) as Record<Counted, number>;
  const share = (name: string, least: number, most: number): number =>
    randomFor('share', name, library, year).whole(least * 10, most * 10) / 10;
  const loansOnTime = Math.round((counts.loans * share('on-time', 70, 98)) / 100);
  return {
    ...counts,
    loansOnTime,
    onTimeRate: rounded((loansOnTime / counts.loans) * 100),
    answerRate: share('answer', 72, 99),
    satisfactionRate: share('satisfaction', 75, 99),
  };
}

/** To one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
