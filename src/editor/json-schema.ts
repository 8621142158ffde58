/** From a schema of the model to the JSON Schema that editors read: its sentences in one language, its values as YAML has them. */
import { z } from 'zod';
import type { Language } from '../model/site.ts';

/** Draft 7, which every YAML extension understands, with the words of editors for what an entry of `enum` means. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string | readonly string[];
  enum?: readonly (string | boolean)[];
  enumDescriptions?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The schema in one language. */
export function toJsonSchema(schema: z.ZodType, language: Language): JsonSchema {
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  return asWritten(plain as Sentences & JsonSchema, language);
}

/** What a field is for, in each language, as the schemas of the model say it. */
type Sentences = Readonly<Partial<Record<Language, string>>>;

/**
 * The same schema for the eyes of an editor. The model takes every value as text, in the author's characters; an editor
 * sees numbers and truths before it sees text, so that both are let through where text is.
 */
function asWritten({ vi, en, ...schema }: Sentences & JsonSchema, language: Language): JsonSchema {
  const description = { vi, en }[language];
  const inside = (part: JsonSchema): JsonSchema => asWritten(part, language);
  return {
    ...schema,
    ...scalarsAsRead(schema),
    ...(description === undefined ? {} : { description }),
    ...(schema.properties ? { properties: mapValues(schema.properties, inside) } : {}),
    ...(schema.propertyNames ? { propertyNames: inside(schema.propertyNames) } : {}),
    ...(schema.items ? { items: inside(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(inside) } : {}),
    ...(typeof schema.additionalProperties === 'object'
      ? { additionalProperties: inside(schema.additionalProperties) }
      : {}),
  };
}

function scalarsAsRead({ type, enum: entries }: JsonSchema): JsonSchema {
  if (type !== 'string') return {};
  if (entries === undefined) return { type: ['string', 'number'] };
  return entries.every((entry) => entry === 'true' || entry === 'false')
    ? { type: 'boolean', enum: entries.map((entry) => entry === 'true') }
    : {};
}

/** The same keys, each with what is made of its value. */
export function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value, key)]));
}
