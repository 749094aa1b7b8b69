/** Something that was looked at. */
export interface Check {
  readonly what: string;
  /** Empty when all is well. */
  readonly wrong: readonly string[];
}
