import type { APIRoute } from 'astro';
import { loadDataset } from '../../bulletins.ts';
import { publishedAsJson } from '../../desk/wire.ts';

export const GET: APIRoute = async () => new Response(publishedAsJson((await loadDataset()).bulletins));
