/** Opens the desk: fetches what it needs once, before the author has typed a letter. */
import { render } from 'preact';
import { vocabularyOfJson } from '../../desk/wire.ts';
import { interfaceIn } from '../../i18n/languages.ts';
import type { Language } from '../../model/site.ts';
import { App } from './app.tsx';
import { callClerk } from './ask-clerk.ts';
import { DeskProvider } from './desk-context.ts';

const root = document.getElementById('desk');
if (root) await open(root);

async function open(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const words = interfaceIn(language);
  const { vocabulary: vocabularyAddress = '', published: publishedAddress = '' } = root.dataset;
  if (!isModern()) {
    root.textContent = words.desk.tooOld;
    return;
  }
  root.textContent = words.desk.loading;
  try {
    const [vocabulary, published] = await Promise.all([fetchText(vocabularyAddress), fetchText(publishedAddress)]);
    const ask = callClerk();
    await ask('open', { vocabulary, published });
    root.replaceChildren();
    render(
      <DeskProvider value={{ vocabulary: vocabularyOfJson(vocabulary), language, words, ask }}>
        <App />
      </DeskProvider>,
      root,
    );
    root.dataset['ready'] = '';
  } catch (error) {
    root.textContent = words.desk.loadFailed;
    console.error(error);
  }
}

/** Whether the browser has what the code of the build takes for granted. */
function isModern(): boolean {
  return 'groupBy' in Map && 'toSorted' in Array.prototype && 'checkVisibility' in Element.prototype;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}
