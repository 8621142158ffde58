import type { APIRoute } from 'astro';
import { loadDataset } from '../../../bulletins.ts';
import { toCsv } from '../../../data/csv.ts';
import { figuresTable } from '../../../data/tables.ts';
import type { Observation } from '../../../model/observation.ts';
import { agenciesWithPages, observationsAbout } from '../../../views/agency.ts';

export async function getStaticPaths() {
  const dataset = await loadDataset();
  return agenciesWithPages({ dataset }).map(({ id }) => ({
    params: { agency: id },
    props: { observations: observationsAbout(id, { dataset }) },
  }));
}

export const GET: APIRoute<{ observations: Observation[] }> = ({ props }) =>
  new Response(toCsv(figuresTable(props.observations)));
