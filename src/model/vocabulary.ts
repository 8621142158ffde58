import type { Agency } from './agency.ts';
import type { Metric } from './metric.ts';
import type { Site } from './site.ts';

/** Everything a publisher has defined: what bulletins may speak of. */
export interface Vocabulary {
  site: Site;
  metrics: ReadonlyMap<string, Metric>;
  metricGroups: ReadonlyMap<string, Readonly<Record<string, string>>>;
  agencies: ReadonlyMap<string, Agency>;
}
