import type { ImportingWords } from './importing.ts';

export const importingInEnglish: ImportingWords = {
  faults: {
    empty: () => 'There is no text in the file.',
    'too-large': () =>
      'The file is larger than 10 MB and was not read. Save the article alone, or compress the pictures of the Word file, and try again.',
    'article-too-long': () =>
      'The article is longer than 300,000 bytes, too long for a bulletin. Keep only the article in the file.',
    binary: () => 'This is no text file. Save the article as .docx, .txt, .md or .html and try again.',
    'old-word': () =>
      'This is an old Word file (.doc), which cannot be read. Open it in Word or LibreOffice, save it as .docx and try again.',
    'other-document': (found) =>
      `“${found}” cannot be read. Open it in Word or LibreOffice, choose “Save as”, type .docx, and try again.`,
    encrypted: () =>
      'The Word file is locked by a password. Open it in Word, remove the password (File → Info → Protect Document → Encrypt with Password), save it and try again.',
    'not-a-word-file': () =>
      'The file is called .docx but is no Word file, or is damaged. Open it in Word and save it again.',
    tcvn3: (found) =>
      `The text is in the old encoding TCVN3 (ABC), not Unicode: “${found}”. Convert it to Unicode, for example with UniKey, and try again.`,
    vni: (found) =>
      `The text is in the old encoding VNI, not Unicode: “${found}”. Convert it to Unicode, for example with UniKey, and try again.`,
    'unknown-encoding': (found) =>
      `The encoding of the file is not known (line ${found} is the first that makes no sense). Save the file as UTF-8 and try again.`,
    'lost-letters': (found) =>
      `On line ${found} letters were lost in an earlier copy (the sign �). Go back to the original of the article.`,
    frontmatter: (found) =>
      `The head of the file, between the lines “---”, is no valid YAML on line ${found.replace(': ', ': “')}”. Mend that line (“npm run check” explains each fault), or remove the head, and try again.`,
    'no-article': () => 'No article was found in the file.',
    'unknown-kind': (found) => `“${found}” is of no kind that can be read: .txt, .md, .docx, .html.`,
  },
  notAFile: (file) => `“${file}” is no file.`,
  unknownAgency: (found, nearest) =>
    `There is no agency “${found}” in agencies.yaml.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  unknownPeriod: (found) =>
    `${found === '' ? 'A bulletin needs its period.' : `“${found}” is no period.`} Write 2023, 2024-H1, 2024-Q3, 2024-05 or 2024-9M.`,
  exists: (path) => `${path} is there already and stays as it is. Rename or remove it to write the draft.`,
  incomplete: (missing) =>
    `The article does not say which ${missing.join(' and ')} it is about; add ${missing.map((key) => ({ agency: '--agency ID', period: '--period P' })[key]).join(' ')}.`,
  neededForNew: (missing) =>
    `The ${missing.join(' and ')} must be known: add ${missing.map((key) => ({ agency: '--agency ID', period: '--period P' })[key]).join(' ')}.`,
  written: (path) => `Written: ${path}`,

  chooseAgency: 'Add a line agency: an id of agencies.yaml',
  choosePeriod: 'Add a line period: 2023 or 2024-H1, for example',
  unwritten: 'Read but not written, since the site has no measure for it or the notation no form:',

  restrictedAround: (found) =>
    `WARNING: outside the article, in its letterhead or at the head or foot of a page, the file says “${found}”, a sign of a document that must not be spread. Stop, and ask whoever may decide before you publish.`,
  summary: (figures, awards, coverage) =>
    `Read ${figures} figures and ${awards} awards; ${coverage} of the numbers in the article are understood.`,
  line: 'Line',
  metric: 'Metric',
  value: 'Figure',
  changes: 'Change',
  quote: 'Words',
  target: 'target',
  earlier: 'earlier',
  notInVocabulary: 'no metric yet',
  awards: 'Awards',
  unexplained: (count) => `Numbers not understood, to be looked at (${count}):`,
  noneUnexplained: 'No number is left that was not understood.',
  at: (line, column) => `line ${line}, column ${column}`,
  linesOfDraft: 'Lines are those of the draft.',
  ignored: (count) => `Numbers that are no figures, such as dates and document numbers: ${count}.`,
  left: (count) => `Figures read but not written into the draft: ${count}; see the comment at the end of its head.`,
  dropped: (count) =>
    `Lines of the file left out as no part of the article (letterhead, foot, furniture of its page): ${count}. Copy back into the draft what belongs to it after all:`,
  headLeft: (keys) =>
    `The head of the file also has ${keys.join(', ')}, which was not taken over, since figures are read from the article anew; it stands word for word in the comment at the end of the draft’s head.`,
  headInDraft: 'The head of the original file also says what follows, which is not taken over:',
  pictures: (files) => `Pictures: ${files.join(', ')}`,
  picturesLeft: (count) => `Pictures neither in the file nor beside it, and so left out: ${count}.`,
  picturesWithoutText: (count) => `Pictures without a description (fill in alt): ${count}.`,

  askAgency: (suggested) => `Agency, its id or name${suggested ? ` [${suggested}]` : ''}: `,
  agencyNeeded: 'A bulletin needs its agency: an id of agencies.yaml, or words of the name to look it up.',
  askPeriod: 'Period (2024, 2024-H1, …): ',
  askTitle: (suggested) => `Title [${suggested}]: `,
  stopped: 'Stopped; nothing was written.',
  skeletonTitle: (agency, period) => `${agency}: results, ${period}`,
  fillIn: 'Remove the # and put this period’s number for what is in parentheses; delete the lines you do not need.',
  before: (period, value) => `(${period} ${value})`,
  aimed: (period, value) => `(target for ${period}: ${value})`,
  noResultsBefore: 'This agency has no earlier results of a like period; for example: metric-id: 391',
  noneBefore: 'This agency has no earlier bulletin; for example: metric-id: 391',
};
