/** What a number is that states no figure. */
export type DistractorReason =
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'document'
  | 'name'
  | 'ordinal'
  | 'age'
  | 'readers'
  | 'telephone'
  | 'code'
  | 'enumeration'
  | 'area'
  | 'incident'
  | 'headline';

export interface NumberOutOfAccount {
  reason: DistractorReason;
  /** Index of the token after its last. */
  to: number;
}
