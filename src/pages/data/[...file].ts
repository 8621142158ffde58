import type { APIRoute } from 'astro';
import { loadDataset } from '../../bulletins.ts';
import { dataFiles } from '../../data/files.ts';

export async function getStaticPaths() {
  return dataFiles(await loadDataset()).map(({ path, text }) => ({ params: { file: path }, props: { text } }));
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
