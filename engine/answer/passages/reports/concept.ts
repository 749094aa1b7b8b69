import type { Statement } from './statement.ts';

/** What people call something that reports tell of, and what reports call it. */
export interface Concept {
  readonly asked: RegExp;
  /** The statements that have it. */
  readonly statements: readonly Statement[];
  /** Labels of lines, headings, or usual words. */
  readonly called: readonly string[];
}

/** @param asked alternatives of a regular expression, each matched as whole words, whatever its letters' case */
export const concept = (
  asked: string,
  statements: Statement | readonly Statement[],
  ...called: readonly string[]
): Concept => ({
  asked: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${asked})(?![\p{L}\p{N}])`, 'iu'),
  statements: typeof statements === 'string' ? [statements] : statements,
  called,
});
