import { describe, expect, it } from 'vitest';
import { alongLine, placesAround, placeTexts } from './placement.ts';

const area = { left: 0, right: 100, top: 0, bottom: 100 };
const size = { width: 20, height: 10 };
const mark = { left: 45, right: 55, top: 45, bottom: 55 };
const text = { candidates: placesAround(mark, size, area) };
const nothing = { solid: [], thin: [] };

describe('placeTexts', () => {
  it('sets a text above its mark', () => {
    expect(placeTexts([text], { solid: [mark], thin: [] }, area)).toEqual([
      { left: 40, right: 60, top: 31, bottom: 41 },
    ]);
  });
  it('sets it below where the place above is taken', () => {
    const above = { left: 0, right: 100, top: 30, bottom: 40 };
    expect(placeTexts([text], { solid: [above], thin: [] }, area)[0]).toMatchObject({ left: 40, top: 59 });
  });
  it('sets it aside of a line', () => {
    const thin = alongLine({ x: 50, y: 50 }, { x: 60, y: 0 });
    expect(placeTexts([text], { solid: [], thin }, area)[0]).toMatchObject({ right: 50, top: 31 });
  });
  it('crosses a line where there is no other place', () => {
    const thin = [area];
    expect(placeTexts([text], { solid: [], thin }, area)[0]).toMatchObject({ left: 40, top: 31 });
  });
  it('leaves out a text that has no place at all', () => {
    expect(placeTexts([text], { solid: [area], thin: [] }, area)).toEqual([null]);
  });
  it('keeps texts off each other', () => {
    const [first, second] = placeTexts([text, text], nothing, area);
    expect(first).not.toEqual(second);
  });
  it('moves a text at the border inwards', () => {
    const atBorder = { left: -5, right: 5, top: 45, bottom: 55 };
    const candidates = placesAround(atBorder, size, area);
    expect(placeTexts([{ candidates }], nothing, area)[0]).toMatchObject({ left: 0, right: 20 });
  });
});
