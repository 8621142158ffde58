/** From frontmatter to a bulletin: every figure read, every id known, every doubt a problem with its place. */
import type { Agency } from './agency.ts';
import { compare } from './decimal.ts';
import type { Change, Figure } from './figure.ts';
import {
  type Frontmatter,
  frontmatterSchema,
  type Kind,
  type Stage,
  type Status,
  type WrittenPeriod,
  type WrittenStatement,
} from './frontmatter.ts';
import { isPercent, type Measure } from './measure.ts';
import type { Metric } from './metric.ts';
import { nearest } from './nearest.ts';
import { type NotationContext, type NotationFault, parseChange, parseFigure } from './notation.ts';
import { adjacentPeriod, filingYear, type Period, parsePeriod, previousPeriod } from './period.ts';
import type { Place, Problem, ProblemDetail } from './problem.ts';
import { readShape } from './schema.ts';
import type { Language } from './site.ts';
import { slug } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** One thing said of one metric, as its author wrote it. */
export interface Statement {
  /** Id of a metric, or absent where `label` says what is measured. */
  metric?: string;
  label?: string;
  /** Id of a measure. */
  measure: string;
  role: 'result' | 'target';
  period: Period;
  /** The agency it is about. */
  agency: string;
  scope?: string;
  /** Absent where only a change is stated. */
  figure?: Figure;
  /** The earlier figure as stated. */
  was?: Figure;
  changes: Change[];
  status?: Status;
  quote?: string;
  note?: string;
  sourceUrl?: string;
  place: Place;
}

export interface Award {
  id: string;
  honour: string;
  /** Ids of grantors. */
  grantedBy: string[];
  recipient?: string;
  collectives?: Figure;
  individuals?: Figure;
  /** Collectives and individuals together. */
  combined?: Figure;
  /** Occasions are counted, so that one recipient may count twice. */
  occasions: boolean;
  stage: Stage;
  note?: string;
  quote?: string;
}

export interface Correction {
  date: string;
  kind: 'correction' | 'revision';
  /** Id of the corrected observation without its bulletin. */
  observation?: string;
  from: string;
  to: string;
  reason: string;
}

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

/** Reads one bulletin; without a bulletin the problems say why. */
export function readBulletin(
  source: BulletinSource,
  vocabulary: Vocabulary,
): { bulletin: Bulletin | null; problems: Problem[] } {
  const { yaml } = source;
  if (yaml.problems.length > 0) return { bulletin: null, problems: yaml.problems };
  const shape = readShape(yaml, frontmatterSchema);
  if (!shape.data) return { bulletin: null, problems: shape.problems };
  return new BulletinReader(source, shape.data, vocabulary).read();
}

class BulletinReader {
  readonly #source: BulletinSource;
  readonly #data: Frontmatter;
  readonly #vocabulary: Vocabulary;
  readonly #problems: Problem[] = [];

  constructor(source: BulletinSource, data: Frontmatter, vocabulary: Vocabulary) {
    this.#source = source;
    this.#data = data;
    this.#vocabulary = vocabulary;
  }

  read(): { bulletin: Bulletin | null; problems: Problem[] } {
    const data = this.#data;
    const agency = this.#agency(data.agency, ['agency']);
    const period = this.#period(data.period, ['period'], agency);
    const { path } = this.#source;
    if (period) this.#checkFolder(path, period);
    if (data.title.trim() === '') this.#complain(['title'], { code: 'missing', key: 'title' });

    const statements =
      agency && period
        ? [
            ...this.#statements(data.metrics, ['metrics'], 'result', agency, period),
            ...Object.entries(data.targets ?? {}).flatMap(([id, metrics]) => {
              const target = this.#period(id, ['targets', id], agency);
              return target ? this.#statements(metrics, ['targets', id], 'target', agency, target) : [];
            }),
          ]
        : [];
    const awards = this.#awards();
    if (data.photos) {
      for (const [index, photo] of data.photos.entries()) this.#checkPhoto(photo.file, ['photos', index, 'file']);
      this.#warn(['photos'], { code: 'photos-not-shown' });
    }
    if (data.draft) this.#warn(['draft'], { code: 'withheld', key: 'draft' });
    if (data.embargo) this.#warn(['embargo'], { code: 'withheld', key: 'embargo' });

    if (!agency || !period || this.#problems.some((problem) => problem.severity === 'error')) {
      return { bulletin: null, problems: this.#problems };
    }
    const bulletin: Bulletin = {
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
      language: data.lang ?? this.#vocabulary.site.languages[0] ?? 'vi',
      status: data.status,
      withheld: data.draft === true || data.embargo !== undefined,
      statements,
      awards,
      corrections: (data.corrections ?? []).map((correction) => ({
        ...correction,
        kind: correction.kind ?? 'correction',
      })),
      bodyLine: this.#source.bodyLine,
      digest: this.#source.digest,
    };
    return { bulletin, problems: this.#problems };
  }

  #complain(path: Path, detail: ProblemDetail, place = this.#source.yaml.placeOf(path)): void {
    this.#problems.push({ severity: 'error', place, detail });
  }

  #warn(path: Path, detail: ProblemDetail): void {
    this.#problems.push({ severity: 'warning', place: this.#source.yaml.placeOf(path), detail });
  }

  #agency(id: string, path: Path): Agency | undefined {
    const agency = this.#vocabulary.agencies.get(id);
    if (!agency) {
      this.#complain(path, {
        code: 'unknown-agency',
        found: id,
        nearest: nearest(id, [...this.#vocabulary.agencies.keys()]),
      });
    }
    return agency;
  }

  #period(written: WrittenPeriod, path: Path, agency: Agency | undefined): Period | undefined {
    const { id, from, to, name } = typeof written === 'string' ? { id: written } : written;
    const regular = parsePeriod(id, agency?.yearStarts);
    if (typeof regular === 'string') {
      if (typeof written !== 'string' && regular === 'period-unknown' && /^\d{4}/.test(id)) {
        return this.#ordered({ id, form: 'named', start: from, end: to, name }, path);
      }
      const place =
        typeof written === 'string' && path[0] === 'targets' ? this.#source.yaml.placeOfKey(path) : undefined;
      this.#complain(path, { code: regular === 'period-unknown' ? 'not-a-period' : regular, found: id }, place);
      return undefined;
    }
    return this.#ordered({ ...regular, start: from ?? regular.start, end: to ?? regular.end, name }, path);
  }

  #ordered(period: Period, path: Path): Period | undefined {
    if (period.start && period.end && period.start > period.end) {
      this.#complain(path, { code: 'period-inverted', found: `${period.start}..${period.end}` });
      return undefined;
    }
    return period;
  }

  #checkFolder(path: string, period: Period): void {
    const [, year = '', name = ''] = /^bulletins\/(\d{4})\/([^/]+)\.md$/.exec(path) ?? [];
    if (name !== slug(name))
      this.#complain([], {
        code: 'bad-file-name',
        found: path,
        write: `bulletins/${filingYear(period)}/${slug(name || path)}.md`,
      });
    else if (year !== String(filingYear(period))) {
      this.#complain(['period'], {
        code: 'wrong-year-folder',
        found: path,
        expected: `bulletins/${filingYear(period)}/${name}.md`,
      });
    }
  }

  #checkPhoto(file: string, path: Path): void {
    const escapes = file.split(/[/\\]/).includes('..') || /^([a-z]+:|[/\\])/i.test(file);
    if (escapes) this.#complain(path, { code: 'outside-content', found: file });
  }

  #statements(
    metrics: Frontmatter['metrics'],
    path: Path,
    role: 'result' | 'target',
    agency: Agency,
    period: Period,
  ): Statement[] {
    if (!metrics) return [];
    const { other = [], ...known } = metrics;
    const fromVocabulary = Object.entries(known).flatMap(([id, written]) => {
      const metric = this.#vocabulary.metrics.get(id);
      const measure = metric && this.#vocabulary.site.measures.get(metric.measure);
      if (!metric || !measure) {
        const offered = nearest(id, [...this.#vocabulary.metrics.keys(), 'other']);
        this.#complain(
          [...path, id],
          { code: 'unknown-metric', found: id, nearest: offered },
          this.#source.yaml.placeOfKey([...path, id]),
        );
        return [];
      }
      const list = Array.isArray(written) ? written : [written];
      return list.map((item, index) => {
        const itemPath = Array.isArray(written) ? [...path, id, index] : [...path, id];
        return this.#statement(item, itemPath, { metric, measure, label: id, role, agency, period });
      });
    });
    const labelled = other.map((item, index) => {
      const itemPath = [...path, 'other', index];
      const measure = this.#vocabulary.site.measures.get(item.unit);
      if (!measure) {
        const offered = nearest(item.unit, [...this.#vocabulary.site.measures.keys()]);
        this.#complain([...itemPath, 'unit'], { code: 'unknown-measure', found: item.unit, nearest: offered });
        return undefined;
      }
      return this.#statement(item, itemPath, { measure, label: item.label, role, agency, period });
    });
    return [...fromVocabulary, ...labelled].filter((statement) => statement !== undefined);
  }

  #statement(
    written: string | WrittenStatement,
    path: Path,
    about: {
      metric?: Metric;
      measure: Measure;
      label: string;
      role: 'result' | 'target';
      agency: Agency;
      period: Period;
    },
  ): Statement | undefined {
    const { metric, measure, label, role } = about;
    const isText = typeof written === 'string';
    const item: WrittenStatement = isText ? { value: written } : written;
    const agency = item.agency === undefined ? about.agency : this.#agency(item.agency, [...path, 'agency']);
    if (!agency) return undefined;
    const period = item.period === undefined ? about.period : this.#period(item.period, [...path, 'period'], agency);
    if (!period) return undefined;

    const context: NotationContext = { measure, partOfWhole: metric?.partOf !== undefined };
    const figure = (text: string | undefined, at: Path): Figure | undefined => {
      if (text === undefined) return undefined;
      const read = parseFigure({ text, quoted: this.#source.yaml.isQuoted(at) }, context);
      return this.#accepted(read, text, at, label, measure) && this.#withinWhole(read, text, at, label, metric)
        ? read
        : undefined;
    };
    const value = figure(item.value, isText ? path : [...path, 'value']);
    const was = figure(item.was, [...path, 'was']);
    const changes = this.#changes(item, path, context, label, agency, period);
    if (item.value === undefined && item.change === undefined)
      this.#complain(path, { code: 'nothing-stated', metric: label });

    return {
      metric: metric?.id,
      label: metric ? undefined : label,
      measure: measure.id,
      role,
      period,
      agency: agency.id,
      scope: item.scope,
      figure: value,
      was,
      changes,
      status: item.status ?? (role === 'result' ? this.#data.status : undefined),
      quote: item.quote,
      note: item.note,
      sourceUrl: item.source?.url,
      place: this.#source.yaml.placeOf(path),
    };
  }

  #changes(
    item: WrittenStatement,
    path: Path,
    context: NotationContext,
    label: string,
    agency: Agency,
    period: Period,
  ): Change[] {
    const { change } = item;
    if (change === undefined) return [];
    const list = Array.isArray(change) ? change : [change];
    return list.flatMap((written, index): Change[] => {
      const listPath = Array.isArray(change) ? [...path, 'change', index] : [...path, 'change'];
      const isText = typeof written === 'string';
      const text = isText ? written : written.by;
      const at = isText ? listPath : [...listPath, 'by'];
      const read = parseChange({ text, quoted: this.#source.yaml.isQuoted(at) }, context);
      if (!this.#accepted(read, text, at, label, context.measure)) return [];
      const own = isText ? undefined : written.versus;
      const versus = this.#basis(
        own ?? item.versus,
        own === undefined ? [...path, 'versus'] : [...listPath, 'versus'],
        agency,
        period,
      );
      return versus ? [{ ...read, ...versus, quote: isText ? undefined : written.quote }] : [];
    });
  }

  #basis(
    versus: string | undefined,
    path: Path,
    agency: Agency,
    period: Period,
  ): Pick<Change, 'basis' | 'versus'> | undefined {
    const words = ['previous', 'adjacent', 'target'] as const;
    const word = words.find((candidate) => candidate === versus);
    if (versus === undefined || word) return { basis: word ?? 'previous' };
    const named = parsePeriod(versus, agency.yearStarts);
    if (typeof named === 'string') {
      this.#complain(path, {
        code: 'not-one-of',
        found: versus,
        key: 'versus',
        allowed: [...words, '2019'],
        nearest: nearest(versus, words),
      });
      return undefined;
    }
    if (named.id === previousPeriod(period, agency.yearStarts)?.id) return { basis: 'previous', versus: named.id };
    if (named.id === adjacentPeriod(period, agency.yearStarts)?.id) return { basis: 'adjacent', versus: named.id };
    return { basis: 'other', versus: named.id };
  }

  #accepted<Read extends object>(
    read: Read | NotationFault,
    found: string,
    path: Path,
    label: string,
    measure: Measure,
  ): read is Read {
    if (!('fault' in read)) return true;
    const { fault, write } = read;
    const unit = isPercent(measure) ? '%' : (measure.label[this.#vocabulary.site.languages[0] ?? 'vi'] ?? measure.id);
    this.#complain(path, { code: 'figure', fault, found, write, metric: label, measure: unit });
    return false;
  }

  #withinWhole(figure: Figure, found: string, path: Path, label: string, metric: Metric | undefined): boolean {
    const isRate = metric?.nature === 'rate' && metric.measure === 'percent';
    if (!isRate || compare(figure.valueMax ?? figure.value, '100') <= 0) return true;
    this.#complain(path, { code: 'rate-over-hundred', found, metric: label });
    return false;
  }

  #awards(): Award[] {
    const seen = new Map<string, number>();
    return (this.#data.awards ?? []).map((item, index) => {
      const path = ['awards', index];
      const grantedBy = item.granted_by === undefined ? [] : [item.granted_by].flat();
      const grantors = [...this.#vocabulary.site.grantors.keys()];
      for (const found of grantedBy.filter((grantor) => !grantors.includes(grantor))) {
        this.#complain([...path, 'granted_by'], {
          code: 'not-one-of',
          found,
          key: 'granted_by',
          allowed: grantors,
          nearest: nearest(found, grantors),
        });
      }
      const count = (key: 'collectives' | 'individuals' | 'combined'): Figure | undefined => {
        const text = item[key];
        if (text === undefined) return undefined;
        const recipients: Measure = { id: key, whole: true, label: {}, units: {} };
        const read = parseFigure({ text, quoted: this.#source.yaml.isQuoted([...path, key]) }, { measure: recipients });
        return this.#accepted(read, text, [...path, key], item.honour, recipients) ? read : undefined;
      };
      const counts = {
        collectives: count('collectives'),
        individuals: count('individuals'),
        combined: count('combined'),
      };
      const stated = Object.values(counts).filter((figure) => figure !== undefined);
      if (item.collectives === undefined && item.individuals === undefined && item.combined === undefined) {
        this.#complain(path, { code: 'award-without-number', found: item.honour });
      }
      if (new Set(stated.map((figure) => figure.operator)).size > 1)
        this.#complain(path, { code: 'award-mixed-bounds', found: item.honour });

      const stage = item.stage ?? 'granted';
      const id = `award.${slug(item.honour)}.${stage}`;
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return {
        id: times === 1 ? id : `${id}.${times}`,
        honour: item.honour,
        grantedBy,
        recipient: item.recipient,
        ...counts,
        occasions: item.occasions ?? false,
        stage,
        note: item.note,
        quote: item.quote,
      };
    });
  }
}

function defaultKind(period: Period, statements: readonly Statement[]): Kind {
  if (period.form === 'years') return 'statistics';
  const hasResults = statements.some((statement) => statement.role === 'result');
  return !hasResults && statements.length > 0 ? 'targets' : 'results';
}
