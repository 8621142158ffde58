/** How wide a text is in the font at hand. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text between its words into as few lines as `width` allows, and those as even as they can be.
 * A single word that is wider stands alone, whole.
 */
export function breakLines(text: string, width: number, widthOf: WidthOf): string[] {
  // Not at no-break spaces: they hold a number and its unit together.
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const fewest = fill(words, width, widthOf);
  if (fewest.length < 2) return fewest;
  let [tooNarrow, enough] = [0, width];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (fill(words, middle, widthOf).length > fewest.length) tooNarrow = middle;
    else enough = middle;
  }
  return fill(words, enough, widthOf);
}

/** Lines of words, each as full as it can be. */
function fill(words: readonly string[], width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A label with its value, line by line, each from the left edge or to the right one. */
export interface Caption {
  label: readonly string[];
  value: readonly string[];
  /** How many lines the two take; the value stands on the last of them. */
  lines: number;
}

/** Sets a label at the left and its value at the right, on one line where both fit. */
export function caption(
  texts: { label: string; value: string },
  width: number,
  widths: { label: WidthOf; value: WidthOf },
): Caption {
  const valueWidth = widths.value(texts.value);
  const beside = width - valueWidth - gap;
  if (beside < width * smallestLabelShare) {
    const label = breakLines(texts.label, width, widths.label);
    const value = breakLines(texts.value, width, widths.value);
    return { label, value, lines: label.length + value.length };
  }
  const label = breakLines(texts.label, beside, widths.label);
  return { label, value: [texts.value], lines: Math.max(1, label.length) };
}

const gap = 12;
const smallestLabelShare = 0.4;
