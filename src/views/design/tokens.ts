/** What the style sheet decides once, by the names of its custom properties without their two hyphens. */

/** Colours by role. */
export const colours = [
  'accent',
  'paper',
  'paper-sunk',
  'ink',
  'ink-soft',
  'rule',
  'rule-strong',
  'link',
  'better',
  'worse',
  'focus',
  'highlight',
  'chart-bar',
  'chart-hatch',
  'chart-edge',
  'chart-earlier',
  'chart-target',
  'chart-paper',
  'chart-axis',
  'chart-grid',
  'chart-text',
  'chart-muted',
] as const;
export type Colour = (typeof colours)[number];

/** Sizes of type, smallest first. */
export const sizes = ['text-small', 'text-body', 'text-large', 'text-section', 'text-figure', 'text-title'] as const;

/** Distances, smallest first, then the widths that pages keep to. */
export const distances = [
  'space-1',
  'space-2',
  'space-3',
  'space-4',
  'space-5',
  'space-6',
  'space-7',
  'gutter',
  'measure',
  'page',
] as const;

/** A colour on another, and the contrast it needs there: text more than shapes. */
export interface ColourPair {
  foreground: Colour;
  background: Colour;
  kind: 'text' | 'shape';
}

/** Least contrasts of WCAG 2.2 AA. */
export const leastContrast: Readonly<Record<ColourPair['kind'], string>> = { text: '4.5', shape: '3' };

/** Every pair that occurs on a page and has to be told apart. */
export const colourPairs: readonly ColourPair[] = [
  ...onGround('text', 'paper', ['ink', 'ink-soft', 'link', 'better', 'worse', 'chart-text', 'chart-muted']),
  ...onGround('text', 'paper-sunk', ['ink', 'ink-soft', 'link']),
  ...onGround('text', 'highlight', ['ink', 'ink-soft', 'link', 'better', 'worse']),
  ...onGround('text', 'ink', ['paper']),
  ...onGround('shape', 'paper', [
    'rule-strong',
    'focus',
    'chart-bar',
    'chart-hatch',
    'chart-edge',
    'chart-earlier',
    'chart-target',
    'chart-axis',
  ]),
];

function onGround(kind: ColourPair['kind'], background: Colour, foregrounds: readonly Colour[]): ColourPair[] {
  return foregrounds.map((foreground) => ({ foreground, background, kind }));
}
