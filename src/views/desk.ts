/** The page at which authors make bulletins out of their articles. */
import { deskPage, deskPublished, deskVocabulary, filePath } from './address.ts';
import type { ViewContext } from './context.ts';
import { type Page, page } from './page.ts';

export interface DeskView {
  page: Page;
  /** Addresses of what the page fetches when it is opened. */
  vocabulary: string;
  published: string;
}

export function deskView(context: ViewContext): DeskView {
  const { site } = context.dataset.vocabulary;
  const { name, lead } = context.words.desk;
  return {
    page: page(deskPage, { title: name, description: lead }, context),
    vocabulary: filePath(site, deskVocabulary),
    published: filePath(site, deskPublished),
  };
}
