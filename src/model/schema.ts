/** From YAML to checked shapes: what the schemas share, and how their complaints become problems with a place. */
import { z } from 'zod';
import { isDay } from './calendar.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemDetail } from './problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** A text in each language of the site. */
export const localized = z
  .strictObject({
    vi: z.string().optional().meta({ vi: 'Bằng tiếng Việt.', en: 'In Vietnamese.' }),
    en: z.string().optional().meta({ vi: 'Bằng tiếng Anh.', en: 'In English.' }),
  })
  .refine((texts) => Object.keys(texts).length > 0, { params: { expects: 'text' } })
  .transform((texts) => texts as Record<string, string>);

/** A name for addresses and data files: small letters without marks, digits and hyphens. The second argument is an example. */
export const idText = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ma-viet-thuong');

/** A day that exists, `YYYY-MM-DD`. */
export const dayText = z
  .string()
  .refine(isDay, { params: { expects: 'date' } })
  .meta({ examples: ['2023-01-20'] });

/** A year, a month or a day that exists: as much as is known. */
export const dateText = z
  .string()
  .refine(isDate, { params: { expects: 'date' } })
  .meta({ examples: ['2023-01-20', '2023-01', 2023] });

/** A link that a browser may follow: `https://` or `http://`. */
export const linkText = z
  .string()
  .refine((text) => /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text), { params: { expects: 'link' } });

/** `true` or `false`, as text: YAML is read without turning words into other things. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/**
 * Checks YAML data against a schema.
 * @returns the typed data, or every complaint with the place of the author's own words; with it, where the rest
 * makes sense by itself, the data without what was complained of, so that the rest is checked in the same run
 */
export function readShape<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
): { data: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(source.data ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const rest = schema.safeParse(issues.reduce(withoutFaulty, source.data));
  return { data: rest.data ?? null, problems: issues.flatMap((issue) => issueProblems(source, issue, [], schema)) };
}

/** A copy of the data without what an issue is about: a misspelt key at the top, else the whole of a faulty object. */
function withoutFaulty(data: unknown, issue: Issue): unknown {
  const path = issue.path as (string | number)[];
  if (issue.code !== 'unrecognized_keys') return without(data, path.slice(0, Math.max(2, path.length - 1)));
  const paths = path.length === 0 ? issue.keys.map((key) => [key]) : [path];
  return paths.reduce(without, data);
}

/** A copy without the entry at the path; an item of a list goes with its list, so that no other changes its place. */
function without(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (typeof data !== 'object' || data === null || step === undefined || !Object.hasOwn(data, step)) return data;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? without(item, rest) : item));
  const { [step]: entry, ...others } = data as Record<string | number, unknown>;
  const drop = rest.length === 0 || (rest.length === 1 && typeof rest[0] === 'number');
  return drop ? others : { ...others, [step]: without(entry, rest) };
}

type Issue = z.core.$ZodIssue;

function issueProblems(source: YamlSource, issue: Issue, parent: Path, schema: z.ZodType): Problem[] {
  const path = [...parent, ...(issue.path as (string | number)[])];
  const at = (detail: ProblemDetail, place = source.placeOf(path)): Problem => ({ severity: 'error', place, detail });
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const found = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input ?? null);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        at(
          { code: 'unknown-key', found: unknown, nearest: nearest(unknown, knownKeys(schema, path)) },
          source.placeOfKey([...path, unknown]),
        ),
      );
    case 'invalid_union': {
      const fitting = issue.errors.find(
        (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
      );
      const branch = fitting ?? issue.errors[0] ?? [];
      return branch.flatMap((inner) => issueProblems(source, inner, path, schema));
    }
    case 'invalid_type':
      if (issue.input === undefined && typeof path.at(-1) === 'string') return [at({ code: 'missing', key })];
      return [
        at({
          code: 'wrong-shape',
          found,
          key: key || source.placeOf(path).file,
          expected: expectedShape(issue.expected),
        }),
      ];
    case 'invalid_value': {
      if (issue.input === undefined) return [at({ code: 'missing', key })];
      const allowed = issue.values.map(String);
      return [at({ code: 'not-one-of', found, key, allowed, nearest: nearest(found, allowed) })];
    }
    case 'custom': {
      if (issue.params?.expects === 'text') return [at({ code: 'missing', key })];
      if (issue.params?.expects === 'link') return [at({ code: 'not-a-link', found })];
      return [at({ code: 'not-a-date', found, key })];
    }
    case 'invalid_format':
      return [at({ code: 'not-in-form', found, key, form: issue.message })];
    case 'invalid_key': {
      const form = issue.issues[0]?.message ?? '';
      return [
        at(
          { code: 'not-in-form', found: key, key: String(path.at(-2) ?? source.placeOf(path).file), form },
          source.placeOfKey(path),
        ),
      ];
    }
    case 'too_small':
      return [at({ code: 'missing', key })];
    default:
      return [at({ code: 'wrong-shape', found, key, expected: 'text' })];
  }
}

function expectedShape(expected: string): 'text' | 'list' | 'map' {
  if (expected === 'array') return 'list';
  return expected === 'string' ? 'text' : 'map';
}

/** The keys that a schema knows at a path, to offer the nearest spelling. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner.some((candidate) => candidate instanceof z.ZodObject) && step === undefined) {
    return inner.flatMap((candidate) => (candidate instanceof z.ZodObject ? Object.keys(candidate.shape) : []));
  }
  if (step === undefined) return [];
  return inner.flatMap((candidate) => {
    if (candidate instanceof z.ZodObject) {
      const field = (candidate.shape[String(step)] ?? candidate.def.catchall) as z.ZodType | undefined;
      return field ? knownKeys(field, rest) : [];
    }
    if (candidate instanceof z.ZodRecord) return knownKeys(candidate.valueType as z.ZodType, rest);
    if (candidate instanceof z.ZodArray && typeof step === 'number')
      return knownKeys(candidate.element as z.ZodType, rest);
    return [];
  });
}

/** A schema without optional, transform or union around it. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap);
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType);
  return [schema];
}

function isDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  return isDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
}
