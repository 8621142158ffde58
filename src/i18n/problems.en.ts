import type { NotationFault } from '../model/notation.ts';
import { auditInEnglish } from './audit.en.ts';
import { type ProblemMessages, yearOrMonth } from './problem-messages.ts';

const orNearest = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

const shapes = { text: 'a line of text or a number', list: 'a list', map: 'lines of “key: value”' } as const;

const faults: Readonly<Record<NotationFault['fault'], (found: string, measure: string) => string>> = {
  'not-a-number': (found) => `“${found}” is not a number.`,
  'thousands-point': (found) => `“${found}” has a point before exactly three digits: thousands, or decimals?`,
  'thousands-separator': (found) => `“${found}” has a separator that could mean two things.`,
  'percent-missing': (found) => `This metric is a percentage, but “${found}” has no % sign.`,
  'percent-unexpected': (found, measure) =>
    `“${found}” has a % sign, but this metric is counted in ${measure || 'numbers'}.`,
  'unit-unknown': (found, measure) =>
    `The word after the number in “${found}” is not a unit of this metric (${measure || 'no unit'}).`,
  'not-whole': (found, measure) => `“${found}” has decimals, but ${measure || 'this metric'} are counted one by one.`,
  negative: (found) => `“${found}” is negative; amounts and rates cannot be.`,
  'range-inverted': (found) => `The range “${found}” has its larger end first.`,
  'ratio-not-allowed': (found) => `“${found}” is written as a part of a whole, but this metric has no whole.`,
  'part-over-whole': (found) => `In “${found}” the part is larger than the whole.`,
  'change-without-sign': (found) => `“${found}” does not say whether it is up or down.`,
  'points-not-percent': (found) => `The change of a rate is in percentage points, not “${found}”.`,
  'points-for-count': (found) => `“${found}” is in points, but this metric is not a rate.`,
};

const faultRemedies: Readonly<Record<NotationFault['fault'], string>> = {
  'not-a-number': 'Write it in digits: 64, or 92.3%.',
  'thousands-point': 'Write the digits together; put decimals after a comma.',
  'thousands-separator': 'Write the digits together: 3264.',
  'percent-missing': 'Add % right after the number.',
  'percent-unexpected': 'Leave out the %, or choose a metric that is a rate.',
  'unit-unknown': 'Leave out the word after the number, or check the metric.',
  'not-whole': 'Write a whole number: 64.',
  negative: 'Leave out the minus sign. A decrease belongs in change.',
  'range-inverted': 'Write the smaller number first: 5..10%, or -10..-5% for a decrease.',
  'ratio-not-allowed': 'Write the number alone, and give the whole to its own metric.',
  'part-over-whole': 'Check the two numbers and their order.',
  'change-without-sign': 'Write the sign: -5% for a decrease, +5% for an increase.',
  'points-not-percent': 'Leave out the %: +3,36.',
  'points-for-count': 'Write the change as a number (-43) or in per cent (-9,9%).',
};

export const problemsInEnglish: ProblemMessages = {
  'not-utf8': () => ({
    reason: 'The file is not saved as UTF-8, so its letters cannot be read.',
    remedy: 'Open it in an editor and choose “Save with encoding: UTF-8”.',
  }),
  unreadable: () => ({ reason: 'The file cannot be read.', remedy: 'Check that it is there and may be read.' }),
  'too-large': () => ({
    reason: 'The file is larger than 500 KB, too large for a bulletin.',
    remedy: 'Check that it is a bulletin; if it is, make several of it.',
  }),
  'control-character': ({ found }) => ({
    reason: `Here stands a damaged or invisible character (${found}), which no page can show.`,
    remedy: 'Delete it and type the place again.',
  }),
  'outside-content': ({ found }) => ({
    reason: `The path “${found}” leads out of the content folder.`,
    remedy: 'Use only files and paths inside the content folder.',
  }),
  'not-a-bulletin': ({ found }) => ({
    reason: `“${found}” is not published: a bulletin is a file whose name ends in .md, in small letters.`,
    remedy: 'Save the article as an .md file, or move this one out of the bulletins folder.',
  }),
  'empty-file': () => ({ reason: 'The file is empty.', remedy: 'Write the bulletin into it, or delete it.' }),
  'no-frontmatter': () => ({
    reason: 'The file has no head (title, agency, period) between two lines of ---.',
    remedy: 'Begin the file with a line ---, then title, agency and period, then another line ---.',
  }),
  'frontmatter-not-closed': () => ({
    reason: 'The head opens with --- but no line of --- closes it.',
    remedy: 'Add a line of --- alone before the article.',
  }),
  'frontmatter-language': ({ found }) => ({
    reason: `The word “${found}” stands after ---; the head is YAML alone and is never run as code.`,
    remedy: 'Let the first line be --- alone.',
  }),
  yaml: ({ found }) => ({
    reason: `“${found}” cannot be understood.`,
    remedy:
      'Write each line as “key: value”, with a space after the colon; put a value with : # { } [ ] or > into double quotes.',
  }),
  'yaml-quote-not-closed': () => ({
    reason: 'A quotation mark opens and does not close.',
    remedy: 'Add the missing quotation mark.',
  }),
  'yaml-quote-inside': ({ found }) => ({
    reason: `In ${found} quotation marks stand inside a value that is itself in quotation marks.`,
    remedy: "Use “ ” inside, or put the whole value into single quotes ' '.",
  }),
  'yaml-bracket-not-closed': () => ({
    reason: 'A bracket { or [ opens and does not close.',
    remedy: 'Add the missing } or ] at the end.',
  }),
  'yaml-indentation': () => ({
    reason: 'This line is not indented like the others of its group.',
    remedy: 'Indent lines of one group by the same number of spaces, and use no tabs.',
  }),
  'yaml-alias': ({ found }) => ({
    reason: `“${found}” is a YAML reference, which cannot be used here.`,
    remedy: 'Write the value out; if it is plain text, put it into double quotes.',
  }),
  'yaml-tag': ({ found }) => ({
    reason: `“${found}” is a YAML type tag, which cannot be used here.`,
    remedy: 'Leave the tag out; if the ! belongs to the text, put the value into double quotes.',
  }),
  'comma-in-braces': ({ found }) => ({
    reason: `Inside { } and [ ] a comma separates entries, so “${found}” is cut in two.`,
    remedy: `Put it into double quotes: "${found}".`,
  }),
  'duplicate-key': ({ found }) => ({
    reason: `“${found}” is written twice in one group.`,
    remedy: 'Keep one line; several figures of one metric are written as a list.',
  }),
  'unknown-key': ({ found, nearest }) => ({
    reason: `Nothing is called “${found}” here.`,
    remedy: orNearest(nearest, 'Delete the line, or look the name up in the manual.'),
  }),
  missing: ({ key }) => ({ reason: `“${key}” is missing.`, remedy: `Add a line “${key}: …”.` }),
  'wrong-shape': ({ key, expected }) => ({
    reason: `“${key}” must be ${shapes[expected]}.`,
    remedy: 'Write it as in the manual’s example.',
  }),
  'not-in-form': ({ found, key, form }) => ({
    reason: `“${found}” is not how “${key}” is written.`,
    remedy: `Write it like this: ${form}.`,
  }),
  'nested-too-deep': () => ({
    reason: 'Parts are nested too deeply here to be read.',
    remedy: 'Look for [ { > * - repeated many times.',
  }),
  'not-one-of': ({ found, key, allowed, nearest }) => ({
    reason: `“${found}” cannot be used for “${key}”.`,
    remedy: orNearest(nearest, `Use one of: ${allowed.join(', ')}.`),
  }),
  'unknown-agency': ({ found, nearest }) => ({
    reason: `No agency has the id “${found}”.`,
    remedy: orNearest(nearest, 'Add the agency to agencies.yaml.'),
  }),
  'unknown-metric': ({ found, nearest }) => ({
    reason: `No metric has the id “${found}”.`,
    remedy: orNearest(nearest, 'Add the metric to metrics.yaml, or use other.'),
  }),
  'unknown-measure': ({ found, nearest }) => ({
    reason: `No measure is called “${found}”.`,
    remedy: orNearest(nearest, 'Add it to measures in site.yaml.'),
  }),
  'not-a-date': ({ found, key }) => ({
    reason: `“${found}” in “${key}” is not a date that exists.`,
    remedy: yearOrMonth.test(found)
      ? 'Here the whole day is needed, year-month-day: 2024-01-10.'
      : 'Write year-month-day: 2024-01-10; 2024-01 or 2024 will do.',
  }),
  'not-a-period': ({ found }) => ({
    reason: `The period “${found}” cannot be understood.`,
    remedy:
      'Write 2023, 2024-H1, 2024-Q3, 2024-05, 2024-9M, 2005..2023, 2021-04-23..2021-06-23 or { id: 2023-tet, name: "…" }.',
  }),
  'period-impossible': ({ found }) => ({
    reason: `The period “${found}” has a day or month that does not exist.`,
    remedy: 'Check the dates.',
  }),
  'period-inverted': ({ found }) => ({
    reason: `The period “${found}” ends before it begins.`,
    remedy: 'Write the first day first.',
  }),
  'wrong-year-folder': ({ expected }) => ({
    reason: 'The bulletin lies in the wrong folder: the folder is the year in which the period ends.',
    remedy: `Move the file to ${expected}.`,
  }),
  'bad-file-name': ({ write }) => ({
    reason: 'A file’s name is its page’s address: small letters, digits and hyphens, in the folder of a year.',
    remedy: `Rename it to ${write}.`,
  }),
  'not-a-link': ({ found }) => ({
    reason: `“${found}” is not a web address.`,
    remedy: 'Write it in full, beginning with https://.',
  }),
  figure: ({ fault, found, write, measure }) => ({
    reason: faults[fault](found, measure),
    remedy: write === undefined ? faultRemedies[fault] : `Write ${write}.`,
  }),
  'rate-over-hundred': ({ found }) => ({
    reason: `“${found}” is over 100%; a share cannot be larger than the whole.`,
    remedy: 'Check the number and the metric.',
  }),
  'nothing-stated': ({ metric }) => ({
    reason: `${metric} has neither a value nor a change.`,
    remedy: 'Give at least one of them, or delete the line.',
  }),
  'whole-contradicted': ({ found, metric, stated }) => ({
    reason: `This line makes ${metric} ${found}, but elsewhere the bulletin says ${stated}.`,
    remedy: 'Find out which number is right, and mend the other.',
  }),
  'stated-twice': ({ metric }) => ({
    reason: `${metric} is stated twice for one period, agency and scope.`,
    remedy: 'Keep one, or tell them apart by period, scope, agency or status.',
  }),
  'award-without-number': ({ found }) => ({
    reason: `The honour “${found}” has no number.`,
    remedy: 'Add collectives, individuals or combined.',
  }),
  'award-mixed-bounds': ({ found }) => ({
    reason: `The numbers of “${found}” are not equally sure (one exact, one about).`,
    remedy: 'Write two entries.',
  }),
  'same-bulletin': ({ other, agency, period }) => ({
    reason: `Another bulletin of this kind by ${agency} covers ${period}: ${other}.`,
    remedy: 'Join the two, or mend agency, period or kind.',
  }),
  'html-in-markdown': ({ found }) => ({
    reason: `The article contains HTML: ${found}`,
    remedy: 'Delete it and use Markdown; write a plain < as \\<.',
  }),
  'unsafe-link': ({ found }) => ({
    reason: `The link “${found}” could run code, or cannot be opened by a browser.`,
    remedy: 'Use an address that begins with https://.',
  }),
  'image-in-article': ({ found }) => ({
    reason: `The article shows the picture “${found}”; pictures in articles are not supported yet.`,
    remedy: 'Take it out of the article and list it under photos.',
  }),
  'heading-too-high': ({ found }) => ({
    reason: `“${found}” is a first-level heading, which is the bulletin’s title.`,
    remedy: 'Use ## for the parts of the article.',
  }),
  'photos-not-shown': () => ({
    reason: 'Pictures listed under photos are not shown yet.',
    remedy: 'The list can stay for later.',
  }),
  withheld: ({ key }) => ({
    reason: `The bulletin is kept from the site by its line “${key}”.`,
    remedy: `Delete “${key}” to publish it.`,
  }),
  'implied-impossible': ({ found, value }) => ({
    reason: `No whole number a year before gives a change of ${found} to ${value}.`,
    remedy: 'Check both numbers against the original; if it says so, leave them.',
  }),
  'earlier-disagrees': ({ metric, here, there, other }) => ({
    reason: `By this bulletin, ${metric} was ${here} before; the bulletin ${other} says ${there}.`,
    remedy: 'Check both; if both are right to the letter, the site shows both.',
  }),
  'changes-disagree': ({ metric, here, there }) => ({
    reason: `The two changes of ${metric} do not agree: one makes the earlier figure ${here}, the other ${there}.`,
    remedy: 'Check both against the original; if it says so, leave them: the site will say that they differ.',
  }),
  'was-disagrees': ({ metric, found, implied }) => ({
    reason: `${metric} was ${found} before, as stated, but the change makes it ${implied}.`,
    remedy: 'Check the earlier figure and the change.',
  }),
  ...auditInEnglish,
};
