import type { Chart as ChartJs } from 'chart.js';
import type { ChartPoint } from './chart.ts';
import { alongLine, placesAround, placeTexts, type Rectangle } from './placement.ts';
import type { PointShapes } from './point-marks.ts';
import { type Lettering, type Point, write } from './shapes.ts';
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

/** Whether the line runs through it. */
export function isJoined({ figure, implied }: ChartPoint): boolean {
  return figure?.operator === 'eq' && !implied;
}

/**
 * Writes each value near its mark, clear of marks, other values and as far as can be of lines; one that finds no room
 * is left out.
 */
export function drawPointValues(
  drawn: ChartJs,
  points: readonly PlacedPoint[],
  isWritten: (point: ChartPoint) => boolean,
  lines: readonly Rectangle[],
  measureText: MeasureText,
): void {
  const area = { left: drawn.chartArea.left, right: drawn.width, top: 0, bottom: drawn.chartArea.bottom };
  // The newest figures are the first to choose.
  const written = points.filter(({ point }) => isWritten(point)).toReversed();
  const texts = written.map(({ point, x, shapes }) => {
    const size = { width: measureText(point.text, valueFont), height: valueHeight };
    const mark = shapes?.covers ?? { left: x, right: x, top: area.bottom, bottom: area.bottom };
    return { point, candidates: placesAround(mark, size, area) };
  });
  const solid = points.flatMap(({ shapes }) => shapes?.covers ?? []);
  const places = placeTexts(texts, { solid, thin: [...joinsBetween(points), ...lines] }, area);
  texts.forEach(({ point }, index) => {
    const place = places[index];
    if (!place) return;
    const at = { x: (place.left + place.right) / 2, y: place.bottom - descent };
    write(drawn.ctx, point.text, at, point.figure ? valueLettering : missingLettering);
  });
}

/** Where the line runs: from each exact figure to the next, if that is exact too and nothing breaks the line. */
function joinsBetween(points: readonly PlacedPoint[]): Rectangle[] {
  return points.flatMap((end, index) => {
    const start = points[index - 1];
    const joined = start && isJoined(start.point) && isJoined(end.point) && !end.point.breaksLine;
    return joined ? alongLine(centreOf(start), centreOf(end)) : [];
  });
}

/** The middle of a mark. */
export function centreOf({ x, shapes }: PlacedPoint): Point {
  return { x, y: shapes ? (shapes.covers.top + shapes.covers.bottom) / 2 : 0 };
}
