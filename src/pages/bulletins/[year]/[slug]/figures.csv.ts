import type { APIRoute } from 'astro';
import { loadDataset } from '../../../../bulletins.ts';
import { toCsv } from '../../../../data/csv.ts';
import { figuresTable } from '../../../../data/tables.ts';
import type { Observation } from '../../../../model/observation.ts';
import { targetsSetBefore } from '../../../../views/bulletin.ts';

export async function getStaticPaths() {
  const dataset = await loadDataset();
  return dataset.bulletins.map((bulletin) => {
    const [year, slug] = bulletin.id.split('/');
    const own = dataset.observationsByBulletin.get(bulletin.id) ?? [];
    return { params: { year, slug }, props: { observations: [...own, ...targetsSetBefore(bulletin, { dataset })] } };
  });
}

export const GET: APIRoute<{ observations: Observation[] }> = ({ props }) =>
  new Response(toCsv(figuresTable(props.observations)));
