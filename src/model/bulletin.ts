/** From frontmatter to a bulletin: every figure read, every id known, every doubt a problem with its place. */
import { type Award, readAwards } from './award.ts';
import { type Frontmatter, frontmatterSchema, type Kind, type Status } from './frontmatter.ts';
import { filingYear, type Period } from './period.ts';
import type { Place, Problem } from './problem.ts';
import { complain, type Reading, readAgency, readPeriod, warn } from './reading.ts';
import { readShape } from './schema.ts';
import type { Language } from './site.ts';
import { readStatements, type Statement, type StatementDefaults } from './statement.ts';
import { slug } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface Correction {
  date: string;
  kind: 'correction' | 'revision';
  /** Id of the corrected observation without its bulletin. */
  observation?: string;
  from: string;
  to: string;
  reason: string;
}

/** A number of the article that the author says is no figure. */
export interface NotAFigure {
  /** Words of the article in which it stands. */
  text: string;
  reason: string;
  place: Place;
}

/** A picture that should lie beside the bulletin's file. */
export interface Photo {
  file: string;
  place: Place;
}

/** What is complained of at its own line in the head, long after the head was read. */
export type HeadKey = 'title' | 'agency' | 'period' | 'published';

/** One article about one agency and period. */
export interface Bulletin {
  /** `<year>/<slug>`. */
  id: string;
  /** Path inside the content folder. */
  file: string;
  title: string;
  agency: string;
  period: Period;
  kind: Kind;
  published?: string;
  held?: string;
  author?: string;
  source?: { name?: string; url?: string };
  language: Language;
  status?: Status;
  /** Kept from the site: a draft, or under embargo. */
  withheld: boolean;
  statements: Statement[];
  awards: Award[];
  corrections: Correction[];
  notAFigure: NotAFigure[];
  photos: Photo[];
  /** Where the head says them; where it does not, its beginning. */
  places: Readonly<Record<HeadKey, Place>>;
  /** First line of the article in its file. */
  bodyLine: number;
  /** SHA-256 of the whole file. */
  digest: string;
}

/** A bulletin's file, already split. */
export interface BulletinSource {
  path: string;
  yaml: YamlSource;
  bodyLine: number;
  digest: string;
}

/** Reads one bulletin; without a bulletin the problems say why, and `readable` is what there is of it all the same. */
export function readBulletin(
  source: BulletinSource,
  vocabulary: Vocabulary,
): { bulletin: Bulletin | null; readable?: Bulletin; problems: Problem[] } {
  const { yaml, path } = source;
  if (yaml.problems.length > 0) return { bulletin: null, problems: yaml.problems };
  const { data, problems: shapeProblems } = readShape(yaml, frontmatterSchema);
  if (!data) return { bulletin: null, problems: shapeProblems };

  const reading: Reading = { yaml, vocabulary, problems: [...shapeProblems] };
  const agency = readAgency(reading, data.agency, ['agency']);
  const period = readPeriod(reading, data.period, ['period'], agency);
  if (data.title.trim() === '') complain(reading, ['title'], { code: 'missing', key: 'title' });
  if (period) checkPath(reading, path, period);
  const statements =
    agency && period ? readAllStatements(reading, data, { role: 'result', agency, period, status: data.status }) : [];
  const awards = readAwards(reading, data.awards ?? []);
  checkPhotos(reading, data.photos ?? []);
  if (data.draft) warn(reading, ['draft'], { code: 'withheld', key: 'draft' });
  if (data.embargo) warn(reading, ['embargo'], { code: 'withheld', key: 'embargo' });

  const { problems } = reading;
  if (!agency || !period) return { bulletin: null, problems };
  const readable: Bulletin = {
    id: path.replace(/^bulletins\//, '').replace(/\.md$/, ''),
    file: path,
    title: data.title,
    agency: agency.id,
    period,
    kind: data.kind ?? defaultKind(period, statements),
    published: data.published,
    held: data.held,
    author: data.author,
    source: data.source,
    language: data.lang ?? vocabulary.site.languages[0] ?? 'vi',
    status: data.status,
    withheld: data.draft === true || data.embargo !== undefined,
    statements,
    awards,
    corrections: (data.corrections ?? []).map(({ kind = 'correction', ...rest }) => ({ ...rest, kind })),
    notAFigure: (data['not-a-figure'] ?? []).map((entry, index) => ({
      ...entry,
      place: yaml.placeOf(['not-a-figure', index]),
    })),
    photos: (data.photos ?? []).map(({ file }, index) => ({ file, place: yaml.placeOf(['photos', index]) })),
    places: {
      title: yaml.placeOf(['title']),
      agency: yaml.placeOf(['agency']),
      period: yaml.placeOf(['period']),
      published: yaml.placeOf(['published']),
    },
    bodyLine: source.bodyLine,
    digest: source.digest,
  };
  const isWhole = problems.every(({ severity }) => severity !== 'error');
  return { bulletin: isWhole ? readable : null, readable, problems };
}

function readAllStatements(reading: Reading, data: Frontmatter, defaults: StatementDefaults): Statement[] {
  const results = readStatements(reading, data.metrics, ['metrics'], defaults);
  const targets = Object.entries(data.targets ?? {}).flatMap(([id, metrics]) => {
    const path: Path = ['targets', id];
    const period = readPeriod(reading, id, path, defaults.agency, reading.yaml.placeOfKey(path));
    const { agency } = defaults;
    return period ? readStatements(reading, metrics, path, { role: 'target', agency, period }) : [];
  });
  return [...results, ...targets];
}

/** A file's name is its page's address, and its folder the year in which the period ends. */
function checkPath(reading: Reading, path: string, period: Period): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const expected = `bulletins/${filingYear(period)}/${slug(name.replace(/\.md$/, '')) || 'ban-tin'}.md`;
  if (path === expected) return;
  if (path.replace(/\d{4}/, String(filingYear(period))) === expected) {
    complain(reading, ['period'], { code: 'wrong-year-folder', found: path, expected });
  } else {
    const place = { file: path, line: 1, column: 1, excerpt: name };
    complain(reading, [], { code: 'bad-file-name', found: path, write: expected }, place);
  }
}

function checkPhotos(reading: Reading, photos: readonly { file: string; alt: string }[]): void {
  for (const [index, { file, alt }] of photos.entries()) {
    const saysNothing = !/\p{L}/u.test(alt) || /^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(alt.trim());
    if (saysNothing) warn(reading, ['photos', index, 'alt'], { code: 'photo-without-alt', found: file });
    const leavesFolder = file.split(/[/\\]/).includes('..') || /^([a-z]+:|[/\\])/i.test(file);
    if (leavesFolder) complain(reading, ['photos', index, 'file'], { code: 'outside-content', found: file });
  }
  if (photos.length > 0) warn(reading, ['photos'], { code: 'photos-not-shown' });
}

function defaultKind(period: Period, statements: readonly Statement[]): Kind {
  if (period.form === 'years') return 'statistics';
  const hasResults = statements.some(({ role }) => role === 'result');
  return !hasResults && statements.length > 0 ? 'targets' : 'results';
}
