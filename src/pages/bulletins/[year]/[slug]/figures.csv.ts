import type { APIRoute } from 'astro';
import { loadDataset } from '../../../../bulletins.ts';
import { toCsv } from '../../../../data/csv.ts';
import { figuresTable } from '../../../../data/tables.ts';
import type { Observation } from '../../../../model/observation.ts';

export async function getStaticPaths() {
  const dataset = await loadDataset();
  return dataset.bulletins.map(({ id }) => {
    const [year, slug] = id.split('/');
    return { params: { year, slug }, props: { observations: dataset.observationsByBulletin.get(id) ?? [] } };
  });
}

export const GET: APIRoute<{ observations: Observation[] }> = ({ props }) =>
  new Response(toCsv(figuresTable(props.observations)));
