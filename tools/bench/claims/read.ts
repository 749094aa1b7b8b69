import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a claim was made like. Those before `negated` are true. */
export const claimKinds = [
  'verbatim',
  'paraphrased',
  'as models write',
  'two sentences joined',
  'title and clause',
  'attributed',
  'negated',
  'swapped roles',
  'other name',
  'invented relation',
  'combined wrongly',
  'other number',
  'other date',
  'other unit',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const isTrue = (kind: ClaimKind): boolean => claimKinds.indexOf(kind) < claimKinds.indexOf('negated');

export interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
}

/** A passage with the claims that were written about it. */
export interface ClaimPassage {
  readonly heading: string;
  readonly text: string;
  readonly claims: readonly Claim[];
}

export interface ClaimDocument {
  readonly name: string;
  readonly title: string;
  /** Who the document is about or names. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly passages: readonly ClaimPassage[];
}

export type Language = 'english' | 'german';

/** The sign before a claim, and its kind. */
const signs = new Map<string, ClaimKind>([
  ['=', 'paraphrased'],
  ['~', 'as models write'],
  ['*', 'two sentences joined'],
  ['&', 'title and clause'],
  ['!', 'negated'],
  ['<', 'swapped roles'],
  ['@', 'other name'],
  ['+', 'combined wrongly'],
]);

/**
 * Reads the documents of a language, those in sight or those held out: `# NAME | TITLE | WHO; WHO`, below it
 * passages of `## HEADING`, a line of text and
 * a line for each claim with the sign of its kind.
 */
export function documentsIn(language: Language, heldOut: boolean): readonly ClaimDocument[] {
  const folder = heldOut ? 'passages/held-out' : 'passages';
  const file = readFileSync(join(import.meta.dirname, folder, `${language}.txt`), 'utf8');
  return file
    .split(/^# /mu)
    .slice(1)
    .map((written) => {
      const [head = '', ...passages] = written.split(/^## /mu);
      const [name = '', title = '', who] = head.trim().split(' | ');
      const names = who?.split('; ') ?? [];
      return { name, title, names, language, passages: passages.map(passageOf) };
    });
}

function passageOf(written: string): ClaimPassage {
  const [heading = '', text = '', ...lines] = written.trim().split('\n');
  const claims = lines.map((line): Claim => {
    const kind = signs.get(line.slice(0, 1));
    if (kind === undefined) throw new Error(`no sign of a claim: ${line}`);
    return { kind, text: line.slice(2) };
  });
  return { heading, text, claims };
}
