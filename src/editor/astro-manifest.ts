/**
 * How Astro's language server learns which schema the head of a Markdown file has: from a list of files by address,
 * which Astro writes for collections that it reads itself. Ours it does not, so we write the list.
 */

/** The name that list and schema know our bulletins by; not that of the collection, whose schema Astro would overwrite. */
const collection = 'bulletin-head';

/** Where the language server looks, from the top of the project. */
export const manifestPath = '.astro/collections/collections.json';
export const manifestSchemaPath = `.astro/collections/${collection}.schema.json`;

/** @param addresses `file:` addresses of the bulletins */
export function astroManifest(addresses: readonly string[]): string {
  const entries = addresses.map((address) => [decodeURIComponent(address).toLowerCase(), collection]);
  const manifest = { collections: [{ hasSchema: true, name: collection }], entries: Object.fromEntries(entries) };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
