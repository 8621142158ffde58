import { loadDataset } from '../../bulletins.ts';
import { toCsv } from '../../data/csv.ts';
import { targetsTable } from '../../data/targets.ts';
import { allTargets } from '../../views/promises.ts';

export async function GET(): Promise<Response> {
  const dataset = await loadDataset();
  return new Response(toCsv(targetsTable(allTargets({ dataset }), dataset)));
}
