import type { APIRoute } from 'astro';
import { localeContexts } from '../../../../bulletins.ts';
import { bulletinFeed } from '../../../../feed.ts';
import { agenciesWithPages } from '../../../../views/agency.ts';
import { agencyName, inLanguage, type ViewContext } from '../../../../views/context.ts';

export async function getStaticPaths() {
  const contexts = await localeContexts();
  return contexts.flatMap(({ locale, context }) =>
    agenciesWithPages(context).map(({ id }) => ({ params: { locale, agency: id }, props: { context, id } })),
  );
}

export const GET: APIRoute<{ context: ViewContext; id: string }> = ({ props: { context, id } }) => {
  const site = inLanguage(context.dataset.vocabulary.site.name, context);
  const bulletins = context.dataset.bulletinsByAgency.get(id) ?? [];
  return bulletinFeed(bulletins, `${agencyName(id, context)} – ${site}`, context);
};
