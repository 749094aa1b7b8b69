import { isGerman } from '../../../common/domain/language.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import { termsOf, isStopWord } from '../../search/terms.ts';
import { withoutInstructions } from './instructions.ts';
import { reportTerms } from './reports/terms.ts';

/** A question as it is looked for in documents that it names, or that stand in its scope. */
export interface Subject {
  /** Without the names of the documents. */
  readonly text: string;
  /** What the documents may call it. */
  readonly phrases: readonly string[];
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;
const year = /^(?:(?:FY)?(?:19|20)|FY)\d\d$/iu;

/**
 * What a question is about, besides the documents that it names: every passage of these has their name before it, so
 * that the name and the year tell none apart, and draw to passages that repeat them (ADR 0375). Documents that are
 * named by a party or a day keep that: it may be the subject.
 */
export function subjectOf(question: string, named: readonly NamedDocument[]): Subject {
  const text = withoutNamed(
    withoutInstructions(question),
    named.filter(({ by }) => by === 'name' || by === 'words').flatMap(({ written = [] }) => written),
  );
  // German words of accounts ("Steuern", "Zinsen") are those of contracts and letters too.
  return { text, phrases: isGerman(text) ? [] : reportTerms(text) };
}

function withoutNamed(question: string, written: readonly string[]): string {
  const names = new Set(written.flatMap(termsOf));
  if (names.size === 0) return question;
  const isName = (each: string): boolean =>
    year.test(each) || termsOf(each.replace(/['’]s$/u, '')).every((term) => names.has(term) && !isStopWord(term));
  const bare = question
    .replaceAll(word, (each) => (isName(each) ? '' : each))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return termsOf(bare).some((term) => !isStopWord(term)) ? bare : question;
}

/** A subject in one line, for what reads for meaning. */
export const spoken = ({ text, phrases }: Subject): string =>
  phrases.length === 0 ? text : `${text} ${phrases.join('; ')}`;
