import { FileError } from '../../import/file-fault.ts';
import type { Answer, Order, OrderKind, Orders } from './clerk-orders.ts';

export type AskClerk = <Kind extends OrderKind>(
  kind: Kind,
  needs: Orders[Kind]['needs'],
) => Promise<Orders[Kind]['answer']>;

/**
 * Calls the clerk; each order is answered on its own.
 * @throws FileError of an order where the file holds no article that can be read
 */
export function callClerk(): AskClerk {
  const clerk = new Worker(new URL('./clerk.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  clerk.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('fault' in data) asker?.reject(new FileError(data.fault, data.found));
    else if ('failure' in data) asker?.reject(new Error(data.failure));
    else asker?.resolve(data.answer as never);
  };
  clerk.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return (kind, needs) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      clerk.postMessage({ number: last, kind, needs } as Order);
    });
}
