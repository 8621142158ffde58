/** The page of data files. */
import { dataFiles } from '../data/files.ts';
import { formatNumber } from '../model/format.ts';
import { filePath } from './address.ts';
import type { ViewContext } from './context.ts';
import { type Page, page } from './page.ts';

export interface DataLine {
  path: string;
  link: string;
  rows?: string;
  contains: string;
}

export interface DataView {
  page: Page;
  files: DataLine[];
  /** The same files for each year. */
  partitions: { year: string; files: DataLine[] }[];
  license: { name: string; url: string };
}

export function dataView(context: ViewContext): DataView {
  const { dataset, language, words } = context;
  const { site } = dataset.vocabulary;
  const lines = dataFiles(dataset).map(
    ({ path, table }): DataLine => ({
      path,
      link: filePath(site, `data/${path}`),
      rows: table && formatNumber(String(table.rows.length), language),
      contains: words.dataFiles[path.replace(/^\d{4}\//, '')] ?? '',
    }),
  );
  const yearly = Map.groupBy(
    lines.filter(({ path }) => /^\d{4}\//.test(path)),
    ({ path }) => path.slice(0, 4),
  );
  return {
    page: page('data/', { title: words.data, description: words.dataLead, csv: 'data/observations.csv' }, context),
    files: lines.filter(({ path }) => !path.includes('/')),
    partitions: [...yearly].map(([year, files]) => ({ year, files })),
    license: site.dataLicense,
  };
}
