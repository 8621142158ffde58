import { toNumber } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Band } from './bar-marks.ts';
import { type Canvas, fillPolygons, type Line, type Point, strokeLines } from './shapes.ts';
import { paint } from './style.ts';

/** A target across its bar. */
export interface TargetShapes {
  /** One at the number it names; two, joined above the bar, at the ends of a range. */
  poles: readonly Line[];
  /** Above the bar: a diamond where the target is one number; where it is a bound, a flag that flies the way allowed. */
  heads: readonly Line[];
  /** Whether the target is only roughly a number: its diamond is empty. */
  approximate: boolean;
}

/** Room above a bar for the head of its target. */
export const headHeight = 13;
const headHalf = 5.5;
const headMiddle = 6.5;
const flagLength = 10;
/** How far a pole reaches below its bar, but not into the hollow one under it. */
const foot = 2;
const poleWidth = 2.5;
/** Of paper around everything, so that a target stands out from its bar. */
const halo = 1.75;

export function targetShapes(figure: Figure, place: (value: number) => number, { top, bottom }: Band): TargetShapes {
  const { operator, value, valueMax } = figure;
  const head = { x: place(toNumber(value)), y: top - headMiddle };
  const footed = ({ x, y }: Point): Line => [
    { x, y },
    { x, y: bottom + foot },
  ];
  switch (operator) {
    case 'eq':
    case 'approx':
      return { poles: [footed(head)], heads: [diamond(head)], approximate: operator === 'approx' };
    case 'range': {
      const upper = { x: place(toNumber(valueMax ?? value)), y: head.y };
      return { poles: [[...footed(head).toReversed(), ...footed(upper)]], heads: [], approximate: false };
    }
    default: {
      const direction = operator === 'gt' || operator === 'ge' ? 'right' : 'left';
      return { poles: [footed(head)], heads: [flag(head, direction)], approximate: false };
    }
  }
}

export function drawTargets(canvas: Canvas, targets: readonly TargetShapes[]): void {
  const poles = targets.flatMap((target) => target.poles);
  const heads = targets.flatMap((target) => target.heads);
  strokeLines(canvas, poles, { paint: paint.paper, width: poleWidth + 2 * halo });
  strokeLines(canvas, heads.map(closed), { paint: paint.paper, width: 2 * halo });
  strokeLines(canvas, poles, { paint: paint.target, width: poleWidth });
  const [full, empty] = [false, true].map((approximate) =>
    targets.filter((target) => target.approximate === approximate).flatMap((target) => target.heads),
  );
  fillPolygons(canvas, full ?? [], paint.target);
  fillPolygons(canvas, empty ?? [], paint.paper);
  strokeLines(canvas, (empty ?? []).map(closed), { paint: paint.target, width: 1.5 });
}

function diamond({ x, y }: Point): Line {
  return [
    { x, y: y - headHalf },
    { x: x + headHalf, y },
    { x, y: y + headHalf },
    { x: x - headHalf, y },
  ];
}

function flag({ x, y }: Point, direction: 'left' | 'right'): Line {
  return [
    { x, y: y - headHalf },
    { x: x + (direction === 'right' ? flagLength : -flagLength), y },
    { x, y: y + headHalf },
  ];
}

function closed(corners: Line): Line {
  return [...corners, ...corners.slice(0, 2)];
}
