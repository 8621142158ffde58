import type { DeskWords } from './desk.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What the desk itself has to say, and what it calls what is said. */
export const deskNotesInEnglish: DeskWords['problems'] = {
  error: 'Error',
  warning: 'Warning',
  counts: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  none: 'No errors.',
  ofAll: 'About the whole bulletin',
  goTo: 'Go there',
  remarks: {
    'agency-missing': () => ({
      reason: 'It is not clear whose article this is.',
      remedy:
        'Choose the agency. If it is not in the list, download the draft and ask whoever keeps the site to add it.',
    }),
    'agency-unknown': ({ found }) => ({
      reason: `There is no agency “${found}”.`,
      remedy:
        'Type part of its name and choose it from the list. If it is not there, download the draft and ask whoever keeps the site to add it.',
    }),
    'period-missing': () => ({
      reason: 'It is not clear which period the figures are of.',
      remedy: 'Write the period, such as 2023 or 2024-H1.',
    }),
    'period-unknown': ({ found }) => ({
      reason: `“${found}” is no period.`,
      remedy: 'Write it such as 2023, 2024-H1, 2024-Q3 or 2024-05.',
    }),
    'title-missing': () => ({ reason: 'The bulletin has no title.', remedy: 'Write one.' }),
    unwritten: () => ({
      reason: 'This number could not be written into the bulletin.',
      remedy: 'Choose its metric or a fitting unit; if it is no figure, dismiss it and say why.',
    }),
    'whole-unwritten': () => ({
      reason: 'This number is stated out of a whole, and its metric has none: it could not be written.',
      remedy:
        'Press Correct and leave “out of” empty, or choose a metric that is part of a whole. If the whole is wanted too, add it as a figure of its own.',
    }),
    'not-under-metric': () => ({
      reason: 'This number could not stand under its metric, so it stands under “Other figures”.',
      remedy: 'Check the metric; if it is about another place or period, say so under scope or period.',
    }),
    unexplained: () => ({
      reason: 'It is not clear what this number is about.',
      remedy: 'Say which figure it is, or why it is none.',
    }),
    unnamed: () => ({
      reason: 'This figure has no name: no metric is known for it, and the words beside it do not say what it counts.',
      remedy: 'Press Correct and choose a metric or give it a name; or dismiss it and say why.',
    }),
    restricted: ({ words }) => ({
      reason: `This line says “${words}”, a sign of a document that must not be spread.`,
      remedy: 'Stop, and ask whoever may decide before you publish.',
    }),
    'restricted-around': ({ words }) => ({
      reason: `Outside the article, in its letterhead or at the head or foot of a page, the file says “${words}”, a sign of a document that must not be spread.`,
      remedy: 'Stop, and ask whoever may decide before you publish.',
    }),
    replaces: ({ file }) => ({
      reason: `The site has a bulletin at this address already: ${file}.`,
      remedy: 'The new file would take its place; list what has changed under corrections.',
    }),
  },
};
