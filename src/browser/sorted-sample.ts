/**
 * Presses the first button that sorts in each `[data-sorted]`, so that its table is seen as a reader has sorted it.
 * Runs after sort.ts, which makes the buttons: its page names it last.
 */

for (const sample of document.querySelectorAll('[data-sorted]')) {
  sample.querySelector<HTMLButtonElement>('[data-sort] > button')?.click();
}
