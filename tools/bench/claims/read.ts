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
  /** Sentences of the passage (from 0) that say it, or whose words are changed in it; undefined: not noted. */
  readonly sentences?: readonly number[];
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
 * The folders of papers: rules were made with those in sight, the last of them with the fresh ones; the later ones were
 * written after all of them.
 */
export const sets = ['sight', 'fresh', 'held-out', 'later'] as const;
export type ClaimSet = (typeof sets)[number];

/**
 * Reads the documents of a language and set: `# NAME | TITLE | WHO; WHO`, below it passages of `## HEADING`, a line of
 * text and a line for each claim: the sign of its kind, and the sentences that say it, from 1 (`=2`, `*1,3`).
 */
export function documentsIn(language: Language, set: ClaimSet): readonly ClaimDocument[] {
  const file = readFileSync(join(import.meta.dirname, 'passages', set, `${language}.txt`), 'utf8');
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
    const [, sign = '', sentences = '', said = ''] = /^(.)([\d,]*) (.*)$/u.exec(line) ?? [];
    const kind = signs.get(sign);
    if (kind === undefined) throw new Error(`no sign of a claim: ${line}`);
    const noted = sentences.split(',').map((number) => Number(number) - 1);
    return sentences === '' ? { kind, text: said } : { kind, text: said, sentences: noted };
  });
  return { heading, text, claims };
}
