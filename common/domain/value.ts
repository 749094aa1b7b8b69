/** What kind of thing a value is. `text` is anything that is only compared as words. */
export const valueTypes = [
  'amount',
  'date',
  'duration',
  'percentage',
  'number',
  'name',
  'yes-no',
  'identifier',
  'text',
] as const;
export type ValueType = (typeof valueTypes)[number];

/** A value as it stands in a text, and what is meant by it. */
export interface Value {
  readonly type: ValueType;
  /**
   * One form for one meaning: `EUR 1500.00`, `2020-03-05`, `180 days`, `12.5 %`, `yes`; a name or a text as it stands,
   * with single spaces.
   */
  readonly normal: string;
  /** For sorting and adding up: an amount or number itself, days since 1970-01-01, days of a duration; else null. */
  readonly size: number | null;
  /** Where the value stands, by UTF-16 offsets of the text that was read. */
  readonly start: number;
  readonly end: number;
  /** 0…1; below 1 where the words can be read in another way too, as 3/5/2020. */
  readonly confidence: number;
}
