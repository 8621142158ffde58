import type { Dataset } from '../model/dataset.ts';
import { absolute, filePath } from '../views/address.ts';
import type { Table } from './tables.ts';

/** A description of the data files for programs: https://datapackage.org/standard/data-package/ (version 2). */
export function dataPackage(dataset: Dataset, tables: readonly Table[]): string {
  const { site } = dataset.vocabulary;
  const [language = 'vi'] = site.languages;
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bulletins',
    title: site.name[language],
    description: [site.description[language], site.notice?.[language]].filter((text) => text !== undefined).join(' '),
    homepage: absolute(site, site.base),
    licenses: [
      { name: site.dataLicense.name.replaceAll(' ', '-'), title: site.dataLicense.name, path: site.dataLicense.url },
    ],
    contributors: [{ title: site.publisher[language], roles: ['publisher'] }],
    resources: tables.map((table) => ({
      name: table.name,
      type: 'table',
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: table.columns.map(({ name, type, description: meaning }) => ({ name, type, description: meaning })),
        missingValues: [''],
        ...primaryKey(table),
      },
    })),
    sources: [{ title: site.name[language], path: absolute(site, filePath(site, 'data/')) }],
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function primaryKey(table: Table): { primaryKey?: string[] } {
  const key = { observations: 'id', awards: 'id', bulletins: 'bulletin', metrics: 'id', agencies: 'id' }[table.name];
  return key === undefined ? {} : { primaryKey: [key] };
}
