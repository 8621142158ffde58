/** The head of an invented bulletin, in every form that authors write. */
import { libraryId, libraryNumber, rounded, type YearFigures } from './network.ts';
import type { Random } from './random.ts';

/** One library's year, and the year before it. */
export interface Report {
  library: number;
  year: number;
  title: string;
  now: YearFigures;
  before: YearFigures;
  random: Random;
}

/** Lines of YAML that gray-matter's own parser reads too: signs of comparison are quoted, times are left out. */
export function frontmatterLines(report: Report): string[] {
  const { library, year, title, random } = report;
  const day = String(random.whole(8, 28)).padStart(2, '0');
  return [
    `title: "${title}"`,
    `agency: ${libraryId(library)}`,
    `period: ${year}`,
    `published: ${year + 1}-01-${day}`,
    `held: ${year + 1}-01-${day}`,
    'author: Người viết Mẫu',
    'source: { name: "Bản tin Mẫu", url: "https://mau.example/ban-tin" }',
    ...(random.happens(10) ? ['status: provisional'] : []),
    'metrics:',
    ...indented(metricLines(report)),
    'targets:',
    `  ${year + 1}:`,
    ...indented(indented(targetLines(report))),
    'awards:',
    ...indented(awardLines(random)),
    'not-a-figure:',
    `  - { text: "Thư viện Mẫu ${libraryNumber(library)}", reason: "Tên của thư viện." }`,
  ];
}

function metricLines({ now, before, random }: Report): string[] {
  const answered = Math.floor(now.answerRate / 5) * 5;
  const satisfied = Math.floor(now.satisfactionRate / 5) * 5;
  const stated = [
    `visits: ${object({ value: now.visits, was: before.visits, change: listOf(difference(now.visits, before.visits), percent(now.visits, before.visits)) })}`,
    `new-readers: ${object({ value: now.newReaders, change: percent(now.newReaders, before.newReaders) })}`,
    `volunteers: ${now.volunteers}`,
    `loans-on-time: ${now.loansOnTime}/${now.loans}`,
    `on-time-rate: ${object({ value: `${now.onTimeRate.toFixed(1)}%`, was: `${before.onTimeRate.toFixed(1)}%`, change: difference(now.onTimeRate, before.onTimeRate) })}`,
    `books: ${now.books}`,
    `books-added: khoảng ${Math.round(now.booksAdded / 10) * 10}`,
    `events: ${object({ value: now.events, change: difference(now.events, before.events) })}`,
    `answer-rate: ${random.oneOf([`trên ${answered}%`, `"> ${answered}%"`, `ít nhất ${answered}%`])}`,
    `complaints: ${now.complaints}`,
  ];
  const damaged = percent(now.damagedBooks, before.damagedBooks);
  const sometimes = [
    `satisfaction-rate: ${satisfied}–${satisfied + 5}%`,
    ...(damaged === undefined ? [] : [`damaged-books: ${object({ change: damaged })}`]),
    `opening-hours: ${object({ value: now.openingHours, was: before.openingHours })}`,
    `budget: "> ${now.budgetMillions} triệu đồng"`,
  ].filter(() => random.happens(70));
  const other = random.happens(30)
    ? ['other:', `  - { label: "Máy tính cho bạn đọc", value: ${now.machines}, unit: machines }`]
    : [];
  return [...stated, ...sometimes, ...other];
}

function targetLines({ now, random }: Report): string[] {
  const step = random.whole(2, 6);
  return [
    `visits: { change: tăng ít nhất ${step}% }`,
    `on-time-rate: "> ${Math.floor(now.onTimeRate)}%"`,
    `complaints: { change: "<= -${step}%" }`,
    ...(random.happens(60) ? [`events: ít nhất ${now.events}`] : []),
  ];
}

function awardLines(random: Random): string[] {
  return [
    `- { honour: "Thư viện tiên tiến", granted_by: network, collectives: ${random.whole(1, 6)} }`,
    `- { honour: "Giấy khen", granted_by: [network, friends], collectives: ${random.whole(1, 9)}, individuals: ${random.whole(5, 40)} }`,
    ...(random.happens(40)
      ? [`- { honour: "Bạn đọc của năm", combined: "~ ${random.whole(2, 9) * 10}", stage: presented }`]
      : []),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function object(entries: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `{ ${written.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function listOf(...items: readonly (string | undefined)[]): string | undefined {
  const written = items.filter((item) => item !== undefined);
  return written.length === 0 ? undefined : `[${written.join(', ')}]`;
}

/** `+12`, `-0.4`; nothing where nothing changed, as an author would then write nothing. */
function difference(now: number, before: number): string | undefined {
  return signed(rounded(now - before));
}

/** `-9.9%`. */
function percent(now: number, before: number): string | undefined {
  const change = signed(rounded(((now - before) / before) * 100));
  return change === undefined ? undefined : `${change}%`;
}

function signed(value: number): string | undefined {
  return value === 0 ? undefined : `${value > 0 ? '+' : ''}${value}`;
}
