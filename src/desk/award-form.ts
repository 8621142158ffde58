/** An award as fields to be filled in, and back. */
import { recipients } from '../model/award.ts';
import type { Figure } from '../model/figure.ts';
import type { Stage } from '../model/frontmatter.ts';
import { type NotationFault, parseFigure, printFigure } from '../model/notation.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { countedOf } from '../prose/awards/recipients.ts';
import { quantitiesOf } from '../prose/numbers/quantities.ts';
import { unitsOf } from '../prose/numbers/units.ts';
import type { ProseAward, Span } from '../prose/reading.ts';
import { tokenise } from '../prose/words/tokens.ts';

export const awardCounts = ['collectives', 'individuals', 'combined'] as const;
export type AwardCount = (typeof awardCounts)[number];

export interface AwardFields extends Readonly<Record<AwardCount, string>> {
  honour: string;
  /** Ids of grantors. */
  grantedBy: readonly string[];
  occasions: boolean;
  stage: Stage;
}

export type AwardFaults = Readonly<
  Partial<Record<AwardCount | 'honour', { code: 'needed' } | { code: 'figure'; fault: NotationFault; found: string }>>
>;

export function awardFields(award: ProseAward): AwardFields {
  const print = (figure: Figure | undefined): string => (figure ? printFigure(figure, recipients) : '');
  return {
    honour: award.honour,
    grantedBy: award.grantedBy,
    collectives: print(award.collectives),
    individuals: print(award.individuals),
    combined: print(award.combined),
    occasions: award.occasions,
    stage: award.stage,
  };
}

/** Empty fields but for those whom the words count: "3 tập thể, 12 cá nhân". */
export function emptyAward({ quote }: Span, vocabulary: Vocabulary): AwardFields {
  const tokens = tokenise(quote);
  const quantities = quantitiesOf(tokens, unitsOf(vocabulary.site.measures)).filter((item) => item.kind === 'quantity');
  const counted = countedOf(tokens, quantities);
  const count = (recipient: AwardCount): string => {
    const found = counted.find((one) => one.recipient === recipient);
    return found ? printFigure(found.figure, recipients) : '';
  };
  return {
    honour: '',
    grantedBy: [],
    collectives: count('collectives'),
    individuals: count('individuals'),
    combined: count('combined'),
    occasions: counted.some(({ occasions }) => occasions),
    stage: 'granted',
  };
}

export function awardOfFields(
  fields: AwardFields,
  { start, end, line, quote }: Span,
): { award: ProseAward; faults: null } | { award: null; faults: AwardFaults } {
  const faults: { -readonly [Name in keyof AwardFaults]: AwardFaults[Name] } = {};
  if (fields.honour.trim() === '') faults.honour = { code: 'needed' };
  const counts: Partial<Record<AwardCount, Figure>> = {};
  for (const name of awardCounts) {
    const found = fields[name].trim();
    if (found === '') continue;
    const read = parseFigure({ text: found, quoted: true }, { measure: recipients });
    if ('fault' in read) faults[name] = { code: 'figure', fault: read, found };
    else counts[name] = read;
  }
  if (Object.keys(counts).length === 0 && Object.keys(faults).length === 0) faults.individuals = { code: 'needed' };
  if (Object.keys(faults).length > 0) return { award: null, faults };
  const { grantedBy, occasions, stage } = fields;
  const honour = fields.honour.trim();
  return {
    faults: null,
    award: { start, end, line, quote, honour, grantedBy: [...grantedBy], ...counts, occasions, stage },
  };
}
