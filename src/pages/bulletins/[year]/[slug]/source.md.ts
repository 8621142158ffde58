import type { APIRoute } from 'astro';
import { loadDataset, readSource } from '../../../../bulletins.ts';
import type { Bulletin } from '../../../../model/bulletin.ts';

export async function getStaticPaths() {
  const { bulletins } = await loadDataset();
  return bulletins.map((bulletin) => {
    const [year, slug] = bulletin.id.split('/');
    return { params: { year, slug }, props: { bulletin } };
  });
}

export const GET: APIRoute<{ bulletin: Bulletin }> = async ({ props }) =>
  new Response(new Uint8Array(await readSource(props.bulletin)));
