import type { APIRoute } from 'astro';
import { loadDataset } from '../../bulletins.ts';
import { vocabularyAsJson } from '../../desk/wire.ts';

export const GET: APIRoute = async () => new Response(vocabularyAsJson((await loadDataset()).vocabulary));
