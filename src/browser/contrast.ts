/**
 * Says how well two colours can be told apart as this browser shows them, light or dark, the publisher's own among
 * them: in each `[data-contrast]`, for the two shapes drawn in its row. Without script the least needed stands there.
 */

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any colour that CSS can name, as three numbers from 0 to 255. */
function channels(colour: string): number[] {
  if (!canvas) return [];
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measure(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-contrast]')) {
    const shapes = [...(place.closest('tr')?.querySelectorAll('svg > *') ?? [])];
    const [dark = 0, light = 0] = shapes
      .map((shape) => luminance(getComputedStyle(shape).fill))
      .sort((left, right) => left - right);
    const ratio = (light + 0.05) / (dark + 0.05);
    const number = ratio.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    place.textContent = `${place.dataset['contrast']} ${number}\u00a0:\u00a01`;
  }
}

measure();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', measure);
