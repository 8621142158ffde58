/** Reads and checks apart from the page, which stays quick however long the article is. Runs as a worker. */
import './older-browsers.ts';
import { beginReview } from '../../desk/begin-review.ts';
import { editLine } from '../../desk/edit-line.ts';
import { concludeReview, type Desk } from '../../desk/outcome.ts';
import { publishedOfJson, vocabularyOfJson } from '../../desk/wire.ts';
import { importingIn } from '../../i18n/importing-in.ts';
import { FileError } from '../../import/file-fault.ts';
import type { Manuscript } from '../../import/manuscript.ts';
import { collectPictures } from '../../import/pictures.ts';
import { readManuscript } from '../../import/read-manuscript.ts';
import { loadWordReader } from '../../import/word-file.ts';
import { standInForBuffer } from './buffer.ts';
import type { Answer, Opened, Order, OrderKind, Orders } from './clerk-orders.ts';

let desk: Desk | undefined;

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const say = (answer: Answer): void => postMessage(answer);
  const { number } = data;
  try {
    say({ number, answer: await carryOut(data) });
  } catch (error) {
    if (error instanceof FileError) say({ number, fault: error.fault, found: error.found });
    else say({ number, failure: String(error) });
  }
});

async function carryOut(order: Order): Promise<Orders[OrderKind]['answer']> {
  if (order.kind === 'open') {
    const vocabulary = vocabularyOfJson(order.needs.vocabulary);
    const words = importingIn(vocabulary.site.languages[0] ?? 'vi');
    desk = { vocabulary, published: publishedOfJson(order.needs.published), words };
    // The reader of Word files must be there when the network is gone.
    await loadWordReader();
    standInForBuffer();
    return null;
  }
  if (!desk) throw new Error('the desk has not been opened');
  const { vocabulary } = desk;
  switch (order.kind) {
    case 'read': {
      const { name, bytes } = order.needs;
      const manuscript = await readManuscript(name ?? nameOfPasted(bytes), bytes);
      return withPictures(manuscript, { ...beginReview(manuscript, vocabulary), name });
    }
    case 'resume': {
      const { kept } = order.needs;
      return withPictures(kept.manuscript, beginReview(kept.manuscript, vocabulary, kept));
    }
    case 'edit': {
      const { review, line, words } = order.needs;
      return editLine(review, line, words, vocabulary);
    }
    case 'conclude':
      return concludeReview(order.needs.review, order.needs.pictures, desk);
  }
}

/** The source of a whole page may be pasted as well as saved. */
function nameOfPasted(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\s*<(?:!doctype html|html[\s>])/i.test(start) ? 'pasted.html' : 'pasted.txt';
}

async function withPictures({ images }: Manuscript, review: Opened['review']): Promise<Opened> {
  return { review, pictures: await collectPictures(images) };
}
