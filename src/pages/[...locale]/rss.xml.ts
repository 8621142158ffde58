import type { APIRoute } from 'astro';
import { localeContexts } from '../../bulletins.ts';
import { bulletinFeed } from '../../feed.ts';
import { inLanguage, type ViewContext } from '../../views/context.ts';

export async function getStaticPaths() {
  const contexts = await localeContexts();
  return contexts.map(({ locale, context }) => ({ params: { locale }, props: { context } }));
}

export const GET: APIRoute<{ context: ViewContext }> = ({ props: { context } }) =>
  bulletinFeed(context.dataset.bulletins, inLanguage(context.dataset.vocabulary.site.name, context), context);
