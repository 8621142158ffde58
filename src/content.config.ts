import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { bulletinLoader, vocabularyLoader } from './content-loader.ts';
import type { Bulletin } from './model/bulletin.ts';
import type { Vocabulary } from './model/vocabulary.ts';

/** Files are checked against src/model/frontmatter.ts while they are read; what arrives here is already whole. */
export const collections = {
  bulletins: defineCollection({ loader: bulletinLoader(), schema: z.object({ bulletin: z.custom<Bulletin>() }) }),
  vocabulary: defineCollection({
    loader: vocabularyLoader(),
    schema: z.object({ vocabulary: z.custom<Vocabulary>() }),
  }),
};
