/** Builds the two sites once for all tests. */
import { buildSite, realEffects } from '../src/build.ts';
import { libraryFolders, sampleFolders } from './sites.ts';

export default async function setup(): Promise<void> {
  for (const { content, folder } of [sampleFolders, libraryFolders]) {
    const said: string[] = [];
    const status = await buildSite(content, folder, { ...realEffects, say: (text) => said.push(text) });
    if (status !== 0) throw new Error(`${content} cannot be built:\n${said.join('\n')}`);
  }
}
