import type { EditingWords } from './editing.ts';

export const editingInEnglish: EditingWords = {
  measured: (measure, units) => {
    const after = units.length === 0 ? '' : ` After the number may stand: ${units.join(', ')}.`;
    return measure === '' ? after.trim() : `Measured in ${measure}.${after}`;
  },
  partOf: (whole) => `A part of “${whole}”.`,
  forms: {
    count: 'Write a whole number, its digits together.',
    part: 'Write a whole number, its digits together; or part/whole, and the whole becomes a figure of its own.',
    amount: 'Decimals stand after a comma.',
    percent: 'Write it with %. Its change is in percentage points, without %.',
  },
};
