/**
 * Opens the card of a number in the article as a popover: Escape, or a click elsewhere, closes it, and the number has
 * the focus again. Without this the number is a plain link, and its card shows while the address names it.
 */

/** Between a sentence and the card that would lie over it. */
const clearance = 16;
/** The number whose card is open, or was last. */
let number: HTMLAnchorElement | undefined;

if ('popover' in HTMLElement.prototype) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const open = link.closest<HTMLElement>('.figure-card:popover-open');
    if (open && link.hash !== '') {
      open.hidePopover();
      if (link.hash.startsWith('#said.')) {
        event.preventDefault();
        goBack();
      }
    } else if (cardOf(link)) {
      event.preventDefault();
      show(link);
    }
  });
  document.addEventListener('beforetoggle', forget, { capture: true });

  // Somebody has passed on the address of a card.
  const numbers = document.querySelectorAll<HTMLAnchorElement>('.figure > a');
  const passedOn = [...numbers].find(({ hash }) => hash !== '' && hash === location.hash);
  if (passedOn && cardOf(passedOn)) {
    location.replace(`#${passedOn.parentElement?.id}`);
    show(passedOn);
  }
}

function cardOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  const element = document.getElementById(decodeURIComponent(hash.slice(1)));
  return element?.matches('.figure-card') ? element : null;
}

function show(link: HTMLAnchorElement): void {
  const card = cardOf(link);
  number = link;
  // What has the focus now has it again when the card closes.
  link.focus({ preventScroll: true });
  card?.showPopover({ source: link });
  card?.focus({ preventScroll: true });
  link.dataset['open'] = '';
  if (card) uncover(link, card);
}

/** Also when another card opens. */
function forget({ target, newState }: ToggleEvent): void {
  const isClosing = target instanceof Element && target.matches('.figure-card') && newState === 'closed';
  if (isClosing) delete document.querySelector<HTMLElement>('[data-open]')?.dataset['open'];
}

/** At the foot of the window the card may lie over the sentence: the page moves up, the number staying in sight. */
function uncover(link: HTMLAnchorElement, card: HTMLElement): void {
  const { top, bottom } = (link.closest('.sentence, td, th') ?? link).getBoundingClientRect();
  const over = card.getBoundingClientRect();
  if (bottom <= over.top || top >= over.bottom) return;
  const room = link.getBoundingClientRect().top - clearance;
  scrollBy({ top: Math.min(bottom + clearance - over.top, room), behavior: 'instant' });
}

function goBack(): void {
  location.hash = number?.parentElement?.id ?? '';
  number?.focus({ preventScroll: true });
}
