/** Words of the card that opens from a number in an article. */
export interface FigureCardWords {
  change: string;
  /** @param period the earlier one, where it is the page's own */
  earlier: (period: string | undefined) => string;
  result: string;
  row: string;
  series: (agency: string) => string;
  metric: string;
  /** Closes the card, and shows the sentence it was opened from. */
  back: string;
  /** On paper, above an article: what the numbers beside its figures lead to. */
  paper: string;
}
