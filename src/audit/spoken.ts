/** Figures as messages say them: in the head's notation, with scales for long numbers, and their unit where it might be another. */
import { compare, type Decimal, divide, places } from '../model/decimal.ts';
import type { Change, Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import { printChange, printFigure } from '../model/notation.ts';
import type { Language } from '../model/site.ts';

const scaleNames: Readonly<Record<Language, readonly (readonly [scale: Decimal, name: string])[]>> = {
  vi: [
    ['1000000000', 'tỷ'],
    ['1000000', 'triệu'],
  ],
  en: [
    ['1000000000', 'billion'],
    ['1000000', 'million'],
  ],
};
/** "2,512 tỷ đồng" is easier to take in than all its digits, and "2,512345 tỷ đồng" is not. */
const mostPlaces = 3;

export function spokenLevel(figure: Figure, measure: Measure, language: Language): string {
  const { figure: scaled, name } = scaledBy(figure, language);
  return joined(printFigure(scaled, measure), name, measure, language);
}

export function spokenChange(change: Pick<Change, 'figure' | 'unit'>, measure: Measure, language: Language): string {
  if (change.unit !== 'absolute') return printChange(change);
  const { figure, name } = scaledBy(change.figure, language);
  return joined(printChange({ ...change, figure }), name, measure, language);
}

function joined(number: string, scale: string | undefined, measure: Measure, language: Language): string {
  const isNeeded = scale !== undefined || Object.values(measure.units).some((factor) => factor !== '1');
  const unit = isNeeded ? measure.label[language] : undefined;
  return [number, scale, unit].filter(Boolean).join(' ');
}

function scaledBy(figure: Figure, language: Language): { figure: Figure; name?: string } {
  const values = [figure.value, figure.valueMax, figure.of].filter((value) => value !== undefined);
  const fitting = scaleNames[language].find(([scale]) =>
    values.every((value) => compare(value.replace('-', ''), scale) >= 0 && places(divide(value, scale)) <= mostPlaces),
  );
  if (!fitting) return { figure };
  const [scale, name] = fitting;
  const { value, valueMax, of } = figure;
  return {
    name,
    figure: {
      ...figure,
      value: divide(value, scale),
      ...(valueMax === undefined ? {} : { valueMax: divide(valueMax, scale) }),
      ...(of === undefined ? {} : { of: divide(of, scale) }),
    },
  };
}
