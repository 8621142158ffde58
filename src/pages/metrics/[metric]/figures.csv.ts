import type { APIRoute } from 'astro';
import { loadDataset } from '../../../bulletins.ts';
import { toCsv } from '../../../data/csv.ts';
import { figuresTable } from '../../../data/tables.ts';
import type { Observation } from '../../../model/observation.ts';
import { observationsOfMetric } from '../../../views/metric.ts';

export async function getStaticPaths() {
  const dataset = await loadDataset();
  return [...dataset.vocabulary.metrics.keys()].map((metric) => ({
    params: { metric },
    props: { observations: observationsOfMetric(metric, { dataset }) },
  }));
}

export const GET: APIRoute<{ observations: Observation[] }> = ({ props }) =>
  new Response(toCsv(figuresTable(props.observations)));
