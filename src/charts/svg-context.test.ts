import { describe, expect, it } from 'vitest';
import { escapeMarkup, SvgContext } from './svg-context.ts';

function drawn(draw: (context: SvgContext) => void): string {
  const context = new SvgContext((text, { size }) => text.length * size, {
    fill: 'var(--text)',
    font: { size: 16, weight: 400 },
  });
  draw(context);
  return context.markup();
}

describe('shapes', () => {
  it.each<[string, (context: SvgContext) => void, string]>([
    ['fillRect', (c) => c.fillRect(1, 2, 3, 4), '<path d="M1 2L4 2L4 6L1 6Z" fill="#000"/>'],
    ['strokeRect', (c) => c.strokeRect(0, 0, 1, 1), '<path d="M0 0L1 0L1 1L0 1Z" fill="none" stroke="#000"/>'],
    ['two decimals', (c) => c.fillRect(1 / 3, -0.001, 1, 1), '<path d="M0.33 0L1.33 0L1.33 1L0.33 1Z" fill="#000"/>'],
    [
      'a circle in two halves',
      (c) => {
        c.arc(5, 5, 5, 0, Math.PI * 2);
        c.fill();
      },
      '<path d="M10 5A5 5 0 0 1 0 5A5 5 0 0 1 10 5" fill="#000"/>',
    ],
    [
      'an arc against the clock',
      (c) => {
        c.arc(0, 0, 10, 0, -Math.PI, true);
        c.stroke();
      },
      '<path d="M10 0A10 10 0 0 0 0 -10A10 10 0 0 0 -10 0" fill="none" stroke="#000"/>',
    ],
    [
      'curves',
      (c) => {
        c.moveTo(0, 0);
        c.quadraticCurveTo(1, 1, 2, 0);
        c.bezierCurveTo(3, 1, 4, 1, 5, 0);
        c.fill('evenodd');
      },
      '<path d="M0 0Q1 1 2 0C3 1 4 1 5 0" fill="#000" fill-rule="evenodd"/>',
    ],
    [
      'rounded corners',
      (c) => {
        c.roundRect(0, 0, 4, 4, 1);
        c.fill();
      },
      '<path d="M1 0L3 0Q4 0 4 1L4 3Q4 4 3 4L1 4Q0 4 0 3L0 1Q0 0 1 0Z" fill="#000"/>',
    ],
    [
      'line styles',
      (c) => {
        Object.assign(c, {
          strokeStyle: 'var(--a)',
          lineWidth: 2,
          lineCap: 'round',
          lineJoin: 'bevel',
          globalAlpha: 0.5,
        });
        c.setLineDash([3, 1]);
        c.lineTo(0, 0);
        c.lineTo(1, 1);
        c.stroke();
      },
      '<path d="M0 0L1 1" fill="none" stroke="var(--a)" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="3 1" opacity="0.5"/>',
    ],
    [
      'nothing for an empty path',
      (c) => {
        c.beginPath();
        c.stroke();
      },
      '',
    ],
  ])('%s', (_, draw, expected) => {
    expect(drawn(draw)).toBe(expected);
  });

  it('passes paint servers through and keeps the current path', () => {
    const markup = drawn((c) => {
      c.fillStyle = 'url(#chart-hatch)';
      c.moveTo(9, 9);
      c.lineTo(8, 8);
      c.fillRect(0, 0, 1, 1);
      c.stroke();
    });
    expect(markup).toContain('fill="url(#chart-hatch)"');
    expect(markup).toContain('d="M9 9L8 8"');
  });
});

describe('transformations and saved state', () => {
  it('maps points through translation, scale and rotation', () => {
    const markup = drawn((c) => {
      c.translate(10, 20);
      c.scale(2, 2);
      c.rotate(Math.PI / 2);
      c.moveTo(0, 0);
      c.lineTo(5, 0);
      c.stroke();
    });
    expect(markup).toContain('d="M10 20L10 30"');
  });
  it('restores styles and map, and leaves the path alone', () => {
    const markup = drawn((c) => {
      c.save();
      c.fillStyle = 'red';
      c.translate(5, 5);
      c.moveTo(0, 0);
      c.restore();
      c.lineTo(1, 1);
      c.fill();
    });
    expect(markup).toBe('<path d="M5 5L1 1" fill="#000"/>');
  });
});

describe('text', () => {
  it.each<[string, Partial<SvgContext>, string]>([
    ['states what it does not inherit', {}, '<text x="10" y="20" fill="#000" font-size="10">a</text>'],
    ['inherits', { font: '400 16px x', fillStyle: 'var(--text)' }, '<text x="10" y="20">a</text>'],
    [
      'weight and anchor',
      { font: '600 16px x', fillStyle: 'var(--text)', textAlign: 'right' },
      '<text x="10" y="20" font-weight="600" text-anchor="end">a</text>',
    ],
    [
      'computes the baseline',
      { font: 'normal 16px x', fillStyle: 'var(--text)', textBaseline: 'top', textAlign: 'center' },
      '<text x="10" y="32.8" text-anchor="middle">a</text>',
    ],
  ])('%s', (_, style, expected) => {
    const markup = drawn((c) => {
      Object.assign(c, style);
      c.fillText('a', 10, 20);
    });
    expect(markup).toBe(expected);
  });

  it('turns with the map', () => {
    const markup = drawn((c) => {
      c.translate(3, 4);
      c.rotate(-Math.PI / 2);
      c.fillText('a', 0, 0);
    });
    expect(markup).toContain('transform="rotate(-90 3 4)"');
  });
  it('is measured in the current font', () => {
    drawn((c) => {
      c.font = 'bold 20px x';
      expect(c.measureText('abc').width).toBe(60);
    });
  });
  it('is escaped', () => {
    expect(escapeMarkup('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
    expect(drawn((c) => c.fillText('<script>', 0, 0))).toContain('&lt;script&gt;');
  });
});
