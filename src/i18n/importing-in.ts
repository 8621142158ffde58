import type { Language } from '../model/site.ts';
import { importingInEnglish } from './importing.en.ts';
import type { ImportingWords } from './importing.ts';
import { importingInVietnamese } from './importing.vi.ts';

/** The words of drafts alone, for where the rest of the interface is not needed. */
export function importingIn(language: Language): ImportingWords {
  return { vi: importingInVietnamese, en: importingInEnglish }[language];
}
