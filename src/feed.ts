/** RSS of bulletins; its items say what the page says first. */
import rss from '@astrojs/rss';
import { articleSummary } from './bulletins.ts';
import type { Bulletin } from './model/bulletin.ts';
import { absolute, bulletinPage, pagePath } from './views/address.ts';
import { inLanguage, type ViewContext } from './views/context.ts';

/** Readers keep what they have seen; a feed only needs what is new. */
const mostItems = 50;

export async function bulletinFeed(
  bulletins: readonly Bulletin[],
  title: string,
  context: ViewContext,
): Promise<Response> {
  const { site } = context.dataset.vocabulary;
  const items = bulletins.slice(0, mostItems).map(async (bulletin) => {
    const date = publicationDate(bulletin);
    return {
      title: bulletin.title,
      link: absolute(site, pagePath(site, context.language, bulletinPage(bulletin.id))),
      description: await articleSummary(bulletin),
      ...(date === undefined ? {} : { pubDate: date }),
    };
  });
  return rss({
    title,
    description: inLanguage(site.description, context),
    site: absolute(site, pagePath(site, context.language)),
    items: await Promise.all(items),
    customData: `<language>${context.language}</language>`,
    trailingSlash: true,
  });
}

/** Only a full date is given: a feed cannot say "some day in 2023". */
function publicationDate({ published, held }: Bulletin): Date | undefined {
  const day = [published, held].find((date) => date !== undefined && date.length === 'YYYY-MM-DD'.length);
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
}
