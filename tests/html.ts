/** Built pages as elements. The parser is html-validate's own; entities are written out here. */
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';

export type Element = HtmlElement;

const parsing = new HtmlValidate({ root: true, elements: ['html5'] }).getConfigForSync('page.html');

export function parseHtml(html: string): Element {
  return new Parser(parsing).parseHtml(html);
}

export function all(within: Element, selector: string): Element[] {
  return within.querySelectorAll(selector);
}

/** @throws Error where nothing matches */
export function one(within: Element, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The element with an id; ids hold dots, which a selector would read otherwise. */
export function byId(within: Element, id: string): Element | undefined {
  return all(within, '[id]').find((element) => attribute(element, 'id') === id);
}

export function attribute(element: Element, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : plain(value);
}

/** The text of an element as it is read: one space for any white space. */
export function textOf(element: Element): string {
  return plain(element.textContent).replace(/\s+/g, ' ').trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML or XML text without its entities. */
export function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? entity;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}
