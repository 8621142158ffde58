import type { NotationFault } from '../model/notation.ts';
import { deskInEnglish } from './desk.en.ts';
import { deskOtherwiseInEnglish } from './desk-otherwise.en.ts';
import type { ProblemMessages } from './problem-messages.ts';
import { problemsInEnglish } from './problems.en.ts';

const { marks, panel, form, head, pictures, editing } = deskInEnglish;

const figureRemedies: Partial<Readonly<Record<NotationFault['fault'], string>>> = {
  negative: `Leave out the minus sign. A decrease belongs under “${form.changes}”.`,
  'range-inverted': 'Write the smaller number first.',
  'ratio-not-allowed': `Leave “${form.of}” empty; if the whole is wanted too, add it as a figure of its own.`,
  'change-without-sign': 'Write it with its sign: -5% for a decrease, +5% for an increase.',
};

const originalOrKeeper = 'Mend the link in the original and bring the article again, or ask whoever keeps the site.';

/** What the check says in terms of a bulletin's file, said to an author who has fields and buttons before him. */
export const deskProblemsInEnglish = {
  ...deskOtherwiseInEnglish,
  figure: (detail) => {
    const { reason, remedy } = problemsInEnglish.figure(detail);
    return { reason, remedy: (detail.write === undefined ? figureRemedies[detail.fault] : undefined) ?? remedy };
  },
  'not-a-date': ({ found }) => ({
    reason: `“${found}” is not a date that exists.`,
    remedy: 'Write it like 10/1/2024, day first; 2024-01 or 2024 will do.',
  }),
  'not-a-period': () => ({ reason: form.notAPeriod, remedy: '' }),
  'period-impossible': () => ({
    reason: 'The period has a day or month that does not exist.',
    remedy: `Check it, and “${head.from}” and “${head.to}”.`,
  }),
  'period-inverted': () => ({
    reason: 'The period ends before it begins.',
    remedy: `Check “${head.from}” and “${head.to}”.`,
  }),
  'nothing-stated': ({ metric }) => ({
    reason: `${metric} has neither a number nor a change.`,
    remedy: 'Give at least one of them; or dismiss it and say why.',
  }),
  'whole-contradicted': ({ found, metric, stated }) => ({
    reason: `By this number ${metric} would be ${found}, but elsewhere the bulletin says ${stated}.`,
    remedy: 'Find out which number is right, and mend the other.',
  }),
  'stated-twice': ({ metric }) => ({
    reason: `${metric} is stated twice for one period and one part.`,
    remedy: `Keep one. If the other is of another period or part, press “${panel.correct}” and fill in “${form.period}” or “${form.scope}”.`,
  }),
  'award-without-number': ({ found }) => ({
    reason: `The honour “${found}” has no number.`,
    remedy: 'Say how many got it.',
  }),
  'award-mixed-bounds': ({ found }) => ({
    reason: `The numbers of “${found}” are not equally exact: one is exact, one is about.`,
    remedy: 'Make two awards of them.',
  }),
  'same-bulletin': ({ other, agency, period }) => ({
    reason: `Another bulletin by ${agency} covers ${period}: ${other}.`,
    remedy: 'Check the agency and the period; if both are right, ask whoever keeps the site.',
  }),
  'photos-not-shown': () => ({
    reason: 'The site does not show the pictures of a bulletin yet.',
    remedy: 'They can stay for later.',
  }),
  'figure-not-in-article': ({ metric, found }) => ({
    reason: `The bulletin gives ${metric} as ${found}, but that number is not in the article.`,
    remedy: 'Correct the number, or write into the article the sentence that says it.',
  }),
  'figure-not-in-quote': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${metric} as ${found}, but that number is not in its words: “${said}”.`,
    remedy: 'Correct the number, or the words of the article where these are wrong.',
  }),
  'article-says-otherwise': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${metric} as ${found}; the article says ${said}.`,
    remedy: 'Find out which of the two is right in the original, and correct the other.',
  }),
  'sign-otherwise': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${metric} as ${found}; in the article the number stands otherwise: “${said}”.`,
    remedy: 'Write it as the article has it: with % for per cent, without % for a number of things.',
  }),
  'points-as-percent': ({ metric, found, said }) => ({
    reason: `“${said}”: the bulletin takes this as ${found} percentage points of ${metric}, but the article writes %.`,
    remedy: 'If points are meant, say so in the article; if not, remove the change.',
  }),
  'bound-otherwise': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${metric} as “${found}”; the article has another bound: “${said}”.`,
    remedy: `Choose “${form.operator}” as the article has it: over, at least, under, at most, about.`,
  }),
  'direction-otherwise': ({ metric, found, said }) => ({
    reason: `The bulletin gives the change of ${metric} as ${found}, but in the article it goes the other way: “${said}”.`,
    remedy: 'Correct the change, or the words of the article where these are wrong.',
  }),
  'bound-inverted': ({ metric, found, said, write }) => ({
    reason:
      said === undefined
        ? `“${found}” for ${metric} is bounded on the wrong side: it would allow a change the other way, however large.`
        : `The bulletin gives ${metric} as “${found}”; the article says “${said}”, which is the bound on the other side.`,
    remedy: `Write “${write}”.`,
  }),
  'quote-not-in-article': ({ found }) => ({
    reason: `The words “${found}” of this figure are not in the article.`,
    remedy: `Remove the figure and add it from its own words, with “${marks.add}”.`,
  }),
  'dismissed-not-in-article': ({ found }) => ({
    reason: `“${found}” was dismissed and is not in the article.`,
    remedy: `Press the number, then “${panel.undo}”.`,
  }),
  'number-unclaimed': ({ found }) => ({
    reason: `No figure of the bulletin accounts for the number ${found}.`,
    remedy: `Press the number and say what it is, or dismiss it with a reason. One that shares its place with another is added with “${marks.add}”.`,
  }),
  'award-unclaimed': ({ found }) => ({
    reason: `The article speaks of an award that the bulletin does not have: “${found}”.`,
    remedy: `Select these words and press “${marks.add}”; if it is none of this period, press the number and dismiss it with a reason.`,
  }),
  'rate-disagrees': ({ metric, found, part, whole, computed }) => ({
    reason: `The bulletin gives ${metric} as ${found}, but ${part} of ${whole} is ${computed}.`,
    remedy: 'Check all three against the original; if it says so, leave them.',
  }),
  'published-early': ({ found, end }) => ({
    reason: `The bulletin was published on ${found}, before its period ended on ${end}: it cannot report on all of it.`,
    remedy: `Check the date and the period; if the original says up to when it counts, say so under “${head.daysTitle}”.`,
  }),
  'link-empty': ({ found }) => ({ reason: `A link leads nowhere: ${found}`, remedy: originalOrKeeper }),
  'link-dead': ({ found }) => ({
    reason: `Nothing on the site has the address “${found}”.`,
    remedy: originalOrKeeper,
  }),
  'link-within': ({ found }) => ({
    reason: `“${found}” leads to a place in this article, but headings have no addresses.`,
    remedy: originalOrKeeper,
  }),
  'link-malformed': ({ found }) => ({
    reason: `“${found}” is not an address that can be opened.`,
    remedy: originalOrKeeper,
  }),
  'photo-without-alt': () => ({
    reason: 'A picture has no description for those who do not see it.',
    remedy: `Say in a sentence under “${pictures.alt}” what it shows.`,
  }),
  'page-furniture': ({ found }) => ({
    reason: `“${found}” belongs to the page that the article was copied from, not to the article.`,
    remedy: `Press “${editing.open}” in this paragraph and delete these words.`,
  }),
} satisfies Partial<ProblemMessages>;
