/**
 * Lets readers step through the marks of a chart with arrow keys, pointer or finger; the value stands beside its mark
 * and is read out. Without it every chart remains a picture with its figures in a table.
 */

type Mark = readonly [x: number, y: number, text: string];

/** Between a mark and what is said of it. */
const gap = 14;

const forgetters: (() => void)[] = [];

for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.chart[data-points]')) {
  const frame = drawing.parentElement;
  const marks = JSON.parse(drawing.dataset['points'] ?? '[]') as Mark[];
  if (frame && marks.length > 0) enliven(drawing, frame, marks);
}

// A value that covers something can be sent away from anywhere.
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const forget of forgetters) forget();
});

function enliven(drawing: SVGSVGElement, frame: HTMLElement, marks: readonly Mark[]): void {
  const { steppable = '', help = '' } = frame.dataset;
  // Arrow keys reach an image only outside a screen reader's browse mode; an application has them all.
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-roledescription', steppable);
  drawing.setAttribute('aria-description', help);
  drawing.setAttribute('tabindex', '0');

  const ring = frame.appendChild(document.createElement('span'));
  ring.className = 'chart-ring';
  ring.hidden = true;
  const tip = frame.appendChild(document.createElement('div'));
  tip.className = 'chart-tip';
  tip.setAttribute('role', 'status');

  const along = drawing.dataset['along'] === 'x' ? 0 : 1;
  let current = 0;

  const forget = (): void => {
    ring.hidden = true;
    tip.textContent = '';
  };
  forgetters.push(forget);

  const show = (index: number, hint = ''): void => {
    current = Math.max(0, Math.min(index, marks.length - 1));
    const [x, y, text] = marks[current] as Mark;
    if (tip.textContent !== text) tip.textContent = text;
    tip.dataset['help'] = hint;
    const box = drawing.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    const scale = box.width / drawing.viewBox.baseVal.width;
    const left = box.left - outer.left + x * scale;
    const top = box.top - outer.top + y * scale;
    const above = top - tip.offsetHeight - gap;
    place(ring, left, top);
    place(
      tip,
      Math.max(0, Math.min(left - tip.offsetWidth / 2, outer.width - tip.offsetWidth)),
      outer.top + above < 0 ? top + gap : above,
    );
    ring.hidden = false;
  };

  const showNearest = (event: PointerEvent): void => {
    // What is said may itself be pointed at.
    if (event.target === tip) return;
    const box = drawing.getBoundingClientRect();
    const scale = drawing.viewBox.baseVal.width / box.width;
    const at = (along ? event.clientY - box.top : event.clientX - box.left) * scale;
    const distances = marks.map((mark) => Math.abs(mark[along] - at));
    show(distances.indexOf(Math.min(...distances)));
  };

  frame.addEventListener('pointermove', showNearest);
  frame.addEventListener('pointerdown', showNearest);
  frame.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger that is lifted leaves, too.
    if (pointerType === 'mouse' && document.activeElement !== drawing) forget();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!frame.contains(target as Node)) forget();
  });
  drawing.addEventListener('focus', () => show(current, drawing.matches(':focus-visible') ? help : ''));
  drawing.addEventListener('blur', forget);
  drawing.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const target = {
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      Home: 0,
      End: marks.length - 1,
    }[key];
    if (target === undefined) return;
    event.preventDefault();
    show(target);
  });
}

function place(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
