/** The one place that asks Astro for content; the dataset is built once a build, and anew when a file has changed. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { interfaceIn } from './i18n/languages.ts';
import { firstParagraph, renderArticle } from './markdown/article.ts';
import { markFigures } from './markdown/figure-marks.ts';
import { figuresToMark, type SaidRows, saidRows } from './markdown/observation-marks.ts';
import { articleOf } from './markdown/split.ts';
import type { Bulletin } from './model/bulletin.ts';
import { buildDataset, type Dataset } from './model/dataset.ts';
import { hashValue } from './model/hash.ts';
import type { Language } from './model/site.ts';
import { decodeText } from './model/text.ts';
import { anchorOf } from './views/address.ts';
import { type ViewContext, viewContext } from './views/context.ts';

let built: { key: string; dataset: Dataset } | undefined;

export async function loadDataset(): Promise<Dataset> {
  if (built && import.meta.env.PROD) return built.dataset;
  const [[vocabularyEntry], entries] = await Promise.all([getCollection('vocabulary'), getCollection('bulletins')]);
  if (!vocabularyEntry) throw new Error('the vocabulary could not be read: npm run check says why');
  const key = [vocabularyEntry, ...entries].map(({ digest }) => digest).join();
  if (built?.key !== key) {
    const bulletins = entries.map(({ data }: CollectionEntry<'bulletins'>) => data.bulletin);
    built = { key, dataset: buildDataset(vocabularyEntry.data.vocabulary, bulletins).dataset };
  }
  return built.dataset;
}

/** One value for each language of the site, with the `[...locale]` of its address. */
export async function localeContexts(): Promise<{ locale: string | undefined; context: ViewContext }[]> {
  const dataset = await loadDataset();
  return dataset.vocabulary.site.languages.map((language: Language, index) => ({
    locale: index === 0 ? undefined : language,
    context: viewContext(dataset, language),
  }));
}

/** Static paths of a page that there is one of in each language. */
export async function localePaths<View>(viewOf: (context: ViewContext) => View) {
  return (await localeContexts()).map(({ locale, context }) => {
    const view = viewOf(context);
    return { params: { locale }, props: { context, view }, cacheKey: hashValue(view) };
  });
}

/** The bulletin's file as its author wrote it. */
export function readSource(bulletin: Bulletin): Promise<Buffer> {
  return readFile(join(contentFolder(), bulletin.file));
}

/** An article as its pages show it. */
export interface Article {
  html: string;
  /** Where in it the rows of the page's tables are said. */
  said: SaidRows;
}

/** The pages of one bulletin in all languages follow one another: its article is rendered once for them all. */
let rendered: { digest: string; dataset: Dataset; article: Promise<Article> } | undefined;

/** The article with its figures marked: the same in every language of the page. */
export async function loadArticle(bulletin: Bulletin): Promise<Article> {
  const dataset = await loadDataset();
  if (rendered?.digest !== bulletin.digest || rendered.dataset !== dataset) {
    const { digest } = bulletin;
    rendered = {
      digest,
      dataset,
      article: articleBody(bulletin).then((body) => markedArticle(body, bulletin, dataset)),
    };
  }
  return rendered.article;
}

function markedArticle(
  body: string,
  { id, language }: Bulletin,
  { vocabulary, observationsByBulletin }: Dataset,
): Article {
  const observations = observationsByBulletin.get(id) ?? [];
  const context = { vocabulary, language, anchorOf };
  let said: SaidRows = new Map();
  const html = renderArticle(body, interfaceIn(language).articleWords, (tree) => {
    const marked = markFigures(tree, figuresToMark(observations, context), vocabulary.site.measures.values());
    said = saidRows(observations, marked, context);
  });
  return { html, said };
}

/** Feeds of the site, of agencies and of languages say the same first paragraph. */
const summaries = new Map<string, Promise<string>>();

/** The article's first paragraph as plain text. */
export function articleSummary(bulletin: Bulletin): Promise<string> {
  const known = summaries.get(bulletin.digest);
  if (known) return known;
  const summary = articleBody(bulletin).then(firstParagraph);
  summaries.set(bulletin.digest, summary);
  return summary;
}

async function articleBody(bulletin: Bulletin): Promise<string> {
  const kept = (await getEntry('bulletins', bulletin.id))?.body;
  return kept ?? articleOf(decodeText(await readSource(bulletin)) ?? '');
}
