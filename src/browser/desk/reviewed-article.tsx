import { useMemo, useRef, useState } from 'preact/hooks';
import { comparedOf, countsOf, nextStop, type Stop, stopsToCompare, stopsToReview } from '../../desk/counts.ts';
import { type Mark, marksOf } from '../../desk/decided.ts';
import type { Note, Outcome } from '../../desk/outcome.ts';
import type { Review } from '../../desk/review.ts';
import type { Span } from '../../prose/reading.ts';
import { Adding } from './adding.tsx';
import { ArticleLine } from './article-line.tsx';
import { type ChangeReview, useDesk } from './desk-context.ts';
import { Legend } from './legend.tsx';
import { LineEditor } from './line-editor.tsx';
import { LinesLeftOut } from './lines-left-out.tsx';
import { confirmButton, NumberPanel } from './number-panel.tsx';

interface Props {
  review: Review;
  outcome: Outcome;
  setReview: ChangeReview;
}

/** Where the author is: at a number, whose panel is open, at a line, or about to add a figure that was not seen. */
type Open =
  | { kind: 'mark'; start: number }
  | { kind: 'line'; at: number; isEdited?: boolean }
  | { kind: 'adding'; words: string };

/** The article, every number marked as it is understood; beside each line what there is to say of it. */
export function ReviewedArticle({ review, outcome, setReview }: Props) {
  const { words } = useDesk();
  const { marks: said, panel } = words.desk;
  const { items, notes } = outcome;
  const { text } = review.manuscript;
  const [open, setOpen] = useState<Open>();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const article = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(items), [items]);
  const lines = useMemo(() => linesOf(text), [text]);
  const counts = countsOf(review, outcome);

  const toReview = useMemo(() => stopsToReview(marks, notes, text), [marks, notes, text]);
  const compared = comparedOf(review, notes);
  const toCompare = stopsToCompare(marks, compared);
  const stops = toReview.length > 0 ? toReview : toCompare;

  const show = (mark: Mark | undefined): void => {
    if (!mark) return;
    setOpen({ kind: 'mark', start: mark.start });
    requestAnimationFrame(() => {
      markElement(mark.start)?.scrollIntoView({ block: 'center' });
      article.current?.querySelector<HTMLElement>('.desk-panel [tabindex="-1"]')?.focus({ preventScroll: true });
    });
  };
  const go = (direction: 'next' | 'previous', stops: readonly Stop[]): boolean => {
    const from = direction === 'next' ? -1 : text.length + 1;
    const at = open?.kind === 'mark' ? open.start : open?.kind === 'line' ? open.at : from;
    const stop = nextStop(stops, at, direction);
    if (!stop) return false;
    if ('mark' in stop) show(stop.mark);
    else {
      setOpen({ kind: 'line', at: stop.at });
      const line = document.getElementById(`line-${stop.line}`);
      line?.scrollIntoView({ block: 'center' });
      line?.focus({ preventScroll: true });
    }
    return true;
  };
  const close = (): void => {
    const left = open;
    setOpen(undefined);
    requestAnimationFrame(() => {
      const place =
        left?.kind === 'mark' ? markElement(left.start) : left?.kind === 'line' && lineElement(lines, left.at);
      (place || document.getElementById('desk-add'))?.focus();
    });
  };
  /** Goes elsewhere, unless the author would rather keep what is being filled in. */
  const leave = (then: () => void): void => {
    const isBegun = article.current?.parentElement?.querySelector('form[data-begun]') != null;
    if (!isBegun || confirm(panel.discardWarning)) then();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && open) leave(close);
    else if (isTyping) return;
    else if (event.key === 'n') leave(() => go('next', stops));
    else if (event.key === 'p') leave(() => go('previous', stops));
    // A key that is held down would confirm what nobody has looked at.
    else if (event.key === 'd' && !event.repeat) document.getElementById(confirmButton)?.click();
    else return;
    event.preventDefault();
  };
  const add = (): void => {
    setOpen({ kind: 'adding', words: selectedIn(article.current) });
  };

  const openMark = open?.kind === 'mark' ? marks.find((mark) => covers(mark, open.start)) : undefined;
  const notesOfLine = (line: number): readonly Note[] => {
    const here = new Set(items.filter((item) => item.line === line).map(({ id }) => id));
    return notes.filter(({ target }) =>
      target.kind === 'item' ? here.has(target.id) : target.kind === 'line' && target.line === line,
    );
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short cut for the buttons in it
    <div
      class="desk-review"
      onKeyDown={onKeyDown}
      onInput={({ target }) => target instanceof Element && target.closest('form')?.setAttribute('data-begun', '')}
    >
      <h3>{said.title}</h3>
      <p class="desk-text">{said.help}</p>
      <Legend counts={counts} />
      <div class="desk-toolbar">
        <p role="status">
          <strong>{toReview.length > 0 ? said.toReview(toReview.length) : said.nothingToReview}</strong>{' '}
          {said.coverage(counts.explained, counts.numbers)}. {said.checked(counts.checked, counts.stated)}.
        </p>
        <div class="desk-actions">
          {toReview.length > 0 ? (
            <button type="button" class="primary" onClick={() => leave(() => go('next', stops))}>
              {said.next}
            </button>
          ) : (
            <button
              type="button"
              class="primary"
              disabled={counts.checked === counts.stated}
              onClick={() => leave(() => go('next', stops))}
            >
              {said.nextUnchecked}
            </button>
          )}
          <button type="button" disabled={toReview.length === 0} onClick={() => leave(() => go('previous', stops))}>
            {said.previous}
          </button>
          <button
            type="button"
            id="desk-add"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leave(add)}
          >
            {said.add}
          </button>
          <label class="desk-check">
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
            />{' '}
            {said.showOpen}
          </label>
        </div>
        <p class="soft">
          <small>{said.keys}</small>
        </p>
      </div>
      {open?.kind === 'adding' && <Adding text={text} selected={open.words} setReview={setReview} onClose={close} />}
      <div class="desk-article" lang="vi" ref={article}>
        {lines.map((line, index) => {
          const ofLine = marks.filter(({ start }) => start >= line.start && start <= line.end);
          const said = notesOfLine(line.line);
          const opened = openMark && openMark.items[0]?.line === line.line ? openMark : undefined;
          const isToReview = toReview.some(({ at }) => at >= line.start && at <= line.end);
          if (onlyOpen && !isToReview && !opened) return null;
          return (
            <ArticleLine
              key={line.start}
              line={line}
              number={index + 1}
              isTitle={line.quote.trim() === review.manuscript.title}
              marks={ofLine}
              notes={said}
              compared={compared}
              open={open?.kind === 'mark' ? open.start : undefined}
              onEdit={() => leave(() => setOpen({ kind: 'line', at: line.end, isEdited: true }))}
              editor={
                open?.kind === 'line' && open.isEdited && open.at === line.end ? (
                  <LineEditor
                    review={review}
                    line={line}
                    number={index + 1}
                    onSave={(edited) => {
                      setReview(() => edited);
                      close();
                    }}
                    onCancel={close}
                  />
                ) : undefined
              }
              onOpen={(start) => {
                const mark = marks.find((candidate) => covers(candidate, start));
                const isOpen = open?.kind === 'mark' && mark && covers(mark, open.start);
                leave(() => (isOpen ? close() : show(mark)));
              }}
            >
              {opened && (
                <NumberPanel
                  key={opened.start}
                  items={opened.items}
                  review={review}
                  outcome={outcome}
                  setReview={setReview}
                  onClose={close}
                  onNext={() => {
                    if (
                      !go(
                        'next',
                        toCompare.filter(({ at }) => at !== opened.start),
                      )
                    )
                      close();
                  }}
                />
              )}
            </ArticleLine>
          );
        })}
      </div>
      <LinesLeftOut lines={review.manuscript.dropped ?? []} />
    </div>
  );
}

/** Whether the place at which something stands belongs to a mark; a changed number's mark is its figure's. */
function covers(mark: Mark, start: number): boolean {
  const isHere = start >= mark.start && start < mark.end;
  const isEchoed = mark.items.some(({ echoes }) => echoes.some((echo) => echo.start === start));
  return !mark.isEcho && (isHere || isEchoed);
}

/** Words selected in one line of the article; empty where the selection is elsewhere, or too long for one figure. */
function selectedIn(article: HTMLElement | null): string {
  const selection = getSelection();
  const lineOf = (node: Node | null | undefined): Element | null | undefined =>
    (node instanceof Element ? node : node?.parentElement)?.closest('.desk-line > p');
  const line = lineOf(selection?.anchorNode);
  const isOfLine = line && article?.contains(line) && lineOf(selection?.focusNode) === line;
  const words = isOfLine ? String(selection).trim() : '';
  return words.length > 200 ? '' : words;
}

/** The line that ends at a place. */
function lineElement(lines: readonly Span[], end: number): HTMLElement | null {
  return document.getElementById(`line-${lines.find((line) => line.end === end)?.line}`);
}

function markElement(start: number): HTMLElement | null {
  return document.getElementById(`mark-${start}`);
}

/** The lines of the words read, without the empty ones. */
function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').flatMap((quote, index) => {
    const from = start;
    start += quote.length + 1;
    return quote.trim() === '' ? [] : [{ start: from, end: from + quote.length, line: index + 1, quote }];
  });
}
