/** The shape of `npm run import -- FILE --json`, for tests: every key is always there. */
import { z } from 'zod';
import { bases, changeUnits, operators } from '../model/figure.ts';
import { stages } from '../model/frontmatter.ts';
import { roles } from '../model/observation.ts';

const level = {
  operator: z.enum(operators).nullable(),
  value: z.number().nullable(),
  value_max: z.number().nullable(),
};
export const jsonShape = z.strictObject({
  title: z.string(),
  published: z.string().nullable(),
  agency: z.string().nullable(),
  period: z.string().nullable(),
  figures: z.array(
    z.strictObject({
      metric: z.string().nullable(),
      label: z.string().nullable(),
      role: z.enum(roles),
      period: z.string().nullable(),
      scope: z.string().nullable(),
      ...level,
      of: z.number().nullable(),
      measure: z.string().nullable(),
      changes: z.array(
        z.strictObject({ ...level, unit: z.enum(changeUnits), basis: z.enum(bases), versus: z.string().nullable() }),
      ),
      quote: z.string(),
      line: z.int().min(1),
    }),
  ),
  awards: z.array(
    z.strictObject({
      honour: z.string(),
      granted_by: z.array(z.string()),
      collectives: z.number().nullable(),
      individuals: z.number().nullable(),
      combined: z.number().nullable(),
      stage: z.enum(stages),
      quote: z.string(),
    }),
  ),
  unexplained: z.array(z.strictObject({ text: z.string(), line: z.int().min(1), column: z.int().min(1) })),
  ignored: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
  coverage: z.number().min(0).max(1),
});
