/** Views of what does not exist, made fit for a page that does: their pages are nowhere, their ids meet on one page. */
import type { Bulletin } from '../../model/bulletin.ts';
import type { ViewContext } from '../context.ts';

/**
 * A view whose links all lead to one place instead of to pages that nobody has, and whose ids end in a name of their
 * own, so that no two samples share one.
 * @param name without it the ids stay
 */
export function asSample<View>(view: View, place: string, name?: string): View {
  return copied(view, '', place, name) as View;
}

function copied(value: unknown, key: string, place: string, name: string | undefined): unknown {
  if (typeof value === 'string') {
    if (isLink(key)) return place;
    return key === 'id' && name !== undefined ? `${value}.${name}` : value;
  }
  if (Array.isArray(value)) return value.map((item) => copied(item, key, place, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, copied(inner, part, place, name)]));
}

/** `link`, `agencyLink`, `resultLink`; addresses of sources; files of figures. */
function isLink(key: string): boolean {
  return /link$/i.test(key) || key === 'url' || key === 'csv';
}

/** @throws Error where the almanac has no such bulletin, which the tests would show */
export function bulletinNamed(id: string, { dataset }: ViewContext): Bulletin {
  const bulletin = dataset.bulletinsById.get(id);
  if (!bulletin) throw new Error(`no bulletin ${id}`);
  return bulletin;
}
