// @ts-check
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readVocabulary, vocabularyFiles } from './src/content.ts';
import { contentFolder, readContentFiles } from './src/content-folder.ts';

const { files } = await readContentFiles(contentFolder(), vocabularyFiles);
const { vocabulary } = readVocabulary(files);
if (!vocabulary) throw new Error('site.yaml, metrics.yaml or agencies.yaml cannot be read: npm run check says why');
const { site } = vocabulary;
const [firstLanguage = 'vi'] = site.languages;

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  // Shorter than attributes, on every element of every page.
  scopedStyleStrategy: 'class',
  // One cache for each content folder: two sites built in turn must not see each other's pages.
  cacheDir: process.env.TONG_KET_CACHE ?? './node_modules/.astro',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // Articles are rendered by src/markdown; what Astro would do with Markdown files is not used.
  integrations: [
    sitemap({
      // A tool for authors is nothing that readers look for.
      filter: (page) => !page.endsWith('/404/') && !page.endsWith('/desk/'),
      ...(site.languages.length > 1
        ? {
            i18n: {
              defaultLocale: firstLanguage,
              locales: Object.fromEntries(site.languages.map((language) => [language, language])),
            },
          }
        : {}),
    }),
  ],
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: {
        'js-yaml': fileURLToPath(new URL('./src/browser/desk/no-yaml.ts', import.meta.url)),
        // The way that it takes in browsers is closed to their workers.
        'decode-named-character-reference': fileURLToPath(
          new URL('./index.js', import.meta.resolve('decode-named-character-reference')),
        ),
      },
    },
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // Astro writes this list of images, always empty here, just before the content itself; a browser told to load a
    // page again at that moment would get the old one, and Astro would keep it.
    server: { watch: { ignored: ['**/.astro/content-assets.mjs*'] } },
  },
});
