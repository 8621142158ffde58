/** Ids that an editor offers, each with what it stands for. */
import type { Localized } from '../model/measure.ts';
import { type JsonSchema, mapValues } from './json-schema.ts';

/** Only these ids. */
export function oneOf(meanings: ReadonlyMap<string, string>): JsonSchema {
  return { type: 'string', enum: [...meanings.keys()], enumDescriptions: [...meanings.values()] };
}

/** These ids are offered, and others let through: those of the file that is being written may be newer than the schema. */
export function suggestion(meanings: ReadonlyMap<string, string>): JsonSchema {
  return { anyOf: [oneOf(meanings), { type: 'string' }] };
}

/** The names of things in one language, by id. */
export function namesIn<Thing = Localized>(
  language: string,
  things: ReadonlyMap<string, Thing>,
  nameOf: (thing: Thing) => Localized = (thing) => thing as Localized,
): ReadonlyMap<string, string> {
  return new Map([...things].map(([id, thing]) => [id, nameOf(thing)[language] ?? id]));
}

/** Puts a narrower schema wherever a property of that name stands; what is said of the property stays. */
export function narrowed(schema: JsonSchema, choices: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const inside = (part: JsonSchema): JsonSchema => narrowed(part, choices);
  return {
    ...schema,
    ...(schema.properties
      ? {
          properties: mapValues(schema.properties, (property, key) => {
            const choice = choices[key];
            return choice ? { description: property.description, ...choice } : inside(property);
          }),
        }
      : {}),
    ...(schema.items ? { items: inside(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(inside) } : {}),
    ...(typeof schema.additionalProperties === 'object'
      ? { additionalProperties: inside(schema.additionalProperties) }
      : {}),
  };
}
