/** A document of the set, and what is asked about it. */
export interface NearDocument {
  readonly file: string;
  readonly language: 'en' | 'de';
  /** Questions of a document that is held out were not looked at while the rules were made. */
  readonly heldOut: boolean;
  readonly text: string;
  /** The file, where it is more than its text. */
  readonly bytes?: Uint8Array;
  /** Questions, and words that a right quote holds. */
  readonly answered: readonly (readonly [question: string, holds: string])[];
  /** Near to the text, and answered nowhere. */
  readonly unanswered: readonly string[];
}
