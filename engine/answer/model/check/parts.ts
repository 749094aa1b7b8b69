import { auxiliaries, determiners, joiners } from './function-words.ts';
import { wordsOf, type Word } from './words.ts';

/** What may join two statements: "…, and …", "… while …", "…, which …", ";". English and German. */
const joints = new RegExp(
  String.raw`;\s+|,?\s+(?:and|but|while|whereas|und|sowie|aber|während|wobei|jedoch)\s+|` +
    String.raw`,\s+(?:which|who|with|mit|welche[rs]?)\s+|,\s+(?=(?:der|die|das|eine?)\s)`,
  'giu',
);
const relative = /\b(?:which|who)\s+$/iu;
/** "Between 5 and 95 °C" */
const between = /\b(?:between|both|zwischen|sowohl)(?:\s+\S+){1,3}$/iu;
const pronouns = new Set('i we you he she it they there ich wir er sie es man'.split(' '));

/** A statement has so many words of content at least. */
const fewestWords = 2;
/** Words within which a statement's subject ends. */
const longestSubject = 8;

/**
 * The statements that a claim joins, in order; one that lacks its subject gets that of the statement before. The claim
 * alone where it joins none. No grammar is known: things that are only listed can come out as statements too.
 */
export function partsOf(claim: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let opening = '';
  for (const { index, 0: joint } of claim.matchAll(joints)) {
    const [left, right] = [claim.slice(start, index), claim.slice(index + joint.length)];
    if (!isStatement(left) || !isStatement(right) || between.test(left)) continue;
    parts.push(opening + left);
    opening = subjectFor(left, right, joint);
    start = index + joint.length;
  }
  return parts.length === 0 ? [claim] : [...parts, opening + claim.slice(start)];
}

const isStatement = (text: string): boolean => wordsOf(text).filter(({ isContent }) => isContent).length >= fewestWords;

/** What stands before a statement that has no subject: the one of the statement before, or the thing just named. */
function subjectFor(left: string, right: string, joint: string): string {
  const words = wordsOf(left);
  if (relative.test(joint))
    return startingAt(
      left,
      words,
      words.findLastIndex(({ plain }) => determiners.has(plain)),
    );
  const [first] = wordsOf(right);
  if (
    first === undefined ||
    first.isCapital ||
    /\p{N}/u.test(first.plain) ||
    determiners.has(first.plain) ||
    pronouns.has(first.plain)
  )
    return '';
  const verb = words.findIndex(({ plain }) => auxiliaries.has(plain));
  const end = words[verb];
  if (end === undefined || verb === 0 || verb > longestSubject) return '';
  return words.slice(0, verb).some(({ plain }) => joiners.has(plain)) ? '' : left.slice(0, end.start);
}

const startingAt = (text: string, words: readonly Word[], at: number): string => {
  const word = words[at];
  return word === undefined || words.length - at > longestSubject ? '' : `${text.slice(word.start)} `;
};
