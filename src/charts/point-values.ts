import type { Chart as ChartJs } from 'chart.js';
import type { ChartPoint } from './chart.ts';
import { alongLine, placesAround, placeTexts, type Rectangle } from './placement.ts';
import type { PointShapes } from './point-marks.ts';
import { type Lettering, write } from './shapes.ts';
import { canvasFont, labelFont, paint, valueFont } from './style.ts';
import type { MeasureText } from './svg-context.ts';

/** A place on a series with what has been drawn there: nothing, where no figure is known. */
export interface PlacedPoint {
  point: ChartPoint;
  x: number;
  shapes: PointShapes | null;
}

/** Room that a value needs above its mark. */
export const valueHeight = 16;
/** From the bottom of a text to its baseline. */
const descent = 3;

const valueLettering: Lettering = { font: canvasFont(valueFont), paint: paint.text, align: 'center' };
const missingLettering: Lettering = { font: canvasFont(labelFont), paint: paint.muted, align: 'center' };

/** Writes each value near its mark, clear of marks and other values; one that finds no room is left out. */
export function drawPointValues(drawn: ChartJs, points: readonly PlacedPoint[], measureText: MeasureText): void {
  const area = { left: drawn.chartArea.left, right: drawn.width, top: 0, bottom: drawn.chartArea.bottom };
  // The newest figures are the first to choose.
  const texts = points.toReversed().map(({ point, x, shapes }) => {
    const size = { width: measureText(point.text, valueFont), height: valueHeight };
    const mark = shapes?.covers ?? { left: x, right: x, top: area.bottom, bottom: area.bottom };
    return { point, candidates: placesAround(mark, size, area) };
  });
  const solid = points.flatMap(({ shapes }) => shapes?.covers ?? []);
  const places = placeTexts(texts, { solid, thin: joinsBetween(points) }, area);
  texts.forEach(({ point }, index) => {
    const place = places[index];
    if (!place) return;
    const at = { x: (place.left + place.right) / 2, y: place.bottom - descent };
    write(drawn.ctx, point.text, at, point.figure ? valueLettering : missingLettering);
  });
}

/** Where the line runs: from each exact figure to the next, if that is exact too. */
function joinsBetween(points: readonly PlacedPoint[]): Rectangle[] {
  return points.flatMap((end, index) => {
    const start = points[index - 1];
    return start && isExact(start) && isExact(end) ? alongLine(centre(start), centre(end)) : [];
  });
}

function isExact({ point }: PlacedPoint): boolean {
  return point.figure?.operator === 'eq';
}

function centre({ x, shapes }: PlacedPoint): { x: number; y: number } {
  return { x, y: shapes ? (shapes.covers.top + shapes.covers.bottom) / 2 : 0 };
}
