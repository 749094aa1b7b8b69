import { boundToOthers } from './binding.ts';
import { isOtherSide } from './converse.ts';
import { isDayOfPaper } from './day-of-paper.ts';
import { doerMoved } from './doers.ts';
import { figuresIn, isShareIn, sameFigure, type Figure } from './figures.ts';
import { isFragment } from './fragments.ts';
import { determiners, prepositions } from './function-words.ts';
import { labelledOtherwise } from './labelled.ts';
import { isName, standsAsName } from './names.ts';
import { isNegator, saysContrary } from './polarity.ts';
import { pronounMoved } from './pronouns.ts';
import { otherDoer, otherPatient, otherThing, rolesSwapped } from './roles.ts';
import { replacedIn, type Replaced } from './slots.ts';
import { stepsExchanged } from './steps.ts';
import { shareTold } from './told.ts';
import { matchIn, wordsOf, type Word } from './words.ts';

/** A text made ready for comparing. */
export interface Ready {
  readonly text: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  /** Runs of words that are names. */
  readonly names: readonly (readonly Word[])[];
}

export function ready(text: string): Ready {
  const words = wordsOf(text);
  const figures = figuresIn(text, words);
  const names: Word[][] = [];
  words.forEach((word, i) => {
    if (!isName(word, { text, words, figures })) return;
    const last = names.at(-1);
    if (last !== undefined && last.at(-1) === words[i - 1] && last[0]?.clause === word.clause) last.push(word);
    else names.push([word]);
  });
  return { text, words, figures, names };
}

/** A sentence, with what its place says. */
export interface Evidence {
  readonly sentence: Ready;
  /** What it can't be understood without: title, heading, file name; the sentence before where it points back. */
  readonly context: readonly Ready[];
  /** The sentence before, where this one points back to it. */
  readonly before: Ready | undefined;
  /** The document's title and the file's name. */
  readonly title: readonly Word[];
  /** All words of its document. */
  readonly vocabulary: readonly Word[];
}

/** Why a sentence does not say what a claim says. */
export type Contradiction = 'figure' | 'name' | 'negation' | 'roles' | 'binding' | 'replaced' | 'untold';

export interface Comparison {
  /** Share of the claim's words of content that stand in the sentence or its context, 0 to 1. */
  readonly words: number;
  /** Share of those that don't, but stand elsewhere in the document. */
  readonly elsewhere: number;
  /** Share of the claim's figures that the sentence has; 0 for a claim without one. */
  readonly figures: number;
  /** Share of all the claim's words that the sentence has in the same order, 0 to 1. */
  readonly inOrder: number;
  /** Share of what the claim tells, beside names and what its place says, 0 to 1 (`told.ts`). */
  readonly told: number;
  /** Whether all that the sentence has of the claim stands in the sentence before, to which it points back. */
  readonly isSaidBefore: boolean;
  readonly contradiction: Contradiction | null;
}

export function compare(claim: Ready, evidence: Evidence): Comparison {
  const { sentence, context, vocabulary, before } = evidence;
  const around = context.flatMap(({ words }) => words);
  const content = claim.words.filter((word) => word.isContent && !claim.figures.some((each) => covers(each, word)));
  const missing = content.filter(
    (word) => matchIn(word, sentence.words) === undefined && matchIn(word, around) === undefined,
  );
  const elsewhere = missing.filter((word) => matchIn(word, vocabulary) !== undefined);
  const total = Math.max(1, content.length);
  const told = shareTold(claim, evidence, content);
  const isUntold = told < leastOf(claim, sentence) || isDayOfPaper(claim, sentence);
  return {
    words: (total - missing.length) / total,
    elsewhere: elsewhere.length / total,
    figures: claim.figures.filter((figure) => figureIn(figure, sentence)).length / Math.max(1, claim.figures.length),
    inOrder:
      longestCommon(claim.words, [...(before?.words ?? []), ...sentence.words]) / Math.max(1, claim.words.length),
    told,
    isSaidBefore: before !== undefined && isSaidBefore(claim, content, sentence, before),
    contradiction: contradictionOf(claim, evidence, content, missing) ?? (isUntold ? 'untold' : null),
  };
}

const figureIn = (figure: Figure, text: Ready): boolean =>
  text.figures.some((each) => sameFigure(figure, each, text.words)) || isShareIn(figure, text);

/** Whether a claim stands in a sentence as it is, and no negation stands behind: "Für Mängel haftet er nicht". */
function isQuoted({ words }: Ready, sentence: Ready): boolean {
  const at = sentence.words.findIndex((_, start) =>
    words.every(({ plain }, i) => sentence.words[start + i]?.plain === plain),
  );
  return at >= 0 && !isNegator(sentence.words[at + words.length]?.plain ?? '');
}

/** Of what a claim tells of its subject, the sentence must have this share. */
const leastTold = 0.2;
/** A sentence with less of a claim's words of content may say another thing, but not the contrary. */
const leastForContrary = 0.5;
/** A title or a label tells nothing that it does not say: all of it, or half beside a value of the claim. */
const leastByFragment = { plain: 1, withFigure: 0.5 };

function leastOf(claim: Ready, sentence: Ready): number {
  if (!isFragment(sentence)) return leastTold;
  const hasFigure = claim.figures.some((figure) => figureIn(figure, sentence));
  return hasFigure ? leastByFragment.withFigure : leastByFragment.plain;
}

const pronouns = new Set('we i you he she it they us our wir ich sie er es uns man'.split(' '));

function contradictionOf(
  claim: Ready,
  evidence: Evidence,
  content: readonly Word[],
  missing: readonly Word[],
): Contradiction | null {
  const { sentence, context, vocabulary, before } = evidence;
  if (!claim.figures.every((figure) => [sentence, ...context].some((text) => figureIn(figure, text)))) return 'figure';
  // "36-0388": the number of a document is a value too.
  if (missing.some(({ plain }) => /\p{N}/u.test(plain))) return 'figure';
  if (isQuoted(claim, sentence)) return null;
  const names = missing.filter((word) => isName(word, claim));
  if (names.some((word) => matchIn(word, vocabulary) === undefined)) return 'name';
  // A name of the document may be meant by "we" or "she", or be left out; another one in the sentence is meant instead.
  const isMeant = sentence.words.some(({ plain }) => pronouns.has(plain));
  const others = sentence.names.filter((name) => !name.some((word) => matchIn(word, claim.words) !== undefined));
  if (names.length > 0 && others.length > 0 && !isMeant) return 'name';
  const isReplaced = replacedIn(claim.words, sentence.words).some((run) => {
    const { words, before: previous } = run;
    if (standsAsName(words, previous)) return true;
    if (isOnlyChange(run, claim, sentence)) return true;
    const isNoun =
      words.every(({ isCapital }) => isCapital) || (previous !== undefined && determiners.has(previous.plain));
    return isNoun && words.some((word) => matchIn(word, vocabulary) !== undefined);
  });
  if (isReplaced) return 'replaced';
  // What is told may stand in the sentence before alone: "It is done. This costs 5."
  const told = before !== undefined && met(content, before) > met(content, sentence) ? [before, sentence] : [sentence];
  const isAbout = content.length - missing.length >= leastForContrary * content.length;
  if (isAbout && told.some((text) => saysContrary(claim.words, text.words))) return 'negation';
  if (told.some((text) => rolesSwapped(claim, text))) return 'roles';
  if (pronounMoved(claim.words, sentence.words) || isOtherSide(claim.words, sentence.words)) return 'roles';
  if (doerMoved(claim, sentence) || stepsExchanged(claim.words, sentence.words)) return 'roles';
  if (otherDoer(claim, sentence, (word) => isName(word, claim))) return 'roles';
  if (otherPatient(claim, sentence, (word) => isName(word, claim))) return 'roles';
  if (
    otherThing(
      claim,
      sentence,
      vocabulary,
      context.flatMap(({ words }) => words),
    )
  )
    return 'roles';
  if (before !== undefined && figureOfOther(claim, told[0] ?? sentence)) return 'binding';
  return boundToOthers(claim, sentence) || labelledOtherwise(claim, sentence) ? 'binding' : null;
}

/** Other words of content that a claim has beside the one that was changed. */
const fewestOthers = 3;

/** Whether a claim is a sentence's words in their order but for one noun: a copy with something else in its place. */
function isOnlyChange({ words: run, before: previous }: Replaced, claim: Ready, sentence: Ready): boolean {
  if (run.some((word) => claim.figures.some((each) => covers(each, word)))) return false;
  // Another noun may have another article.
  const isArticle = (word: Word): boolean => word === previous && determiners.has(word.plain);
  const others = claim.words.filter((word) => !run.includes(word) && !isArticle(word));
  const isNoun = previous !== undefined && (determiners.has(previous.plain) || prepositions.has(previous.plain));
  const content = others.filter(({ isContent }) => isContent).length;
  return (
    isNoun && run.length === 1 && content >= fewestOthers && longestCommon(others, sentence.words) === others.length
  );
}

/** Whether the sentence that tells what a claim tells has another figure of the same kind than the claim. */
const figureOfOther = (claim: Ready, home: Ready): boolean =>
  claim.figures.some(
    (figure) =>
      !figureIn(figure, home) &&
      home.figures.some(
        ({ kind, normal }) => kind === figure.kind && claim.figures.every((own) => own.normal !== normal),
      ),
  );

function isSaidBefore(claim: Ready, content: readonly Word[], sentence: Ready, before: Ready): boolean {
  const words = content.filter((word) => matchIn(word, sentence.words) !== undefined);
  const figures = claim.figures.filter((figure) => figureIn(figure, sentence));
  return (
    words.every((word) => matchIn(word, before.words) !== undefined) &&
    figures.every((figure) => figureIn(figure, before))
  );
}

/** How many words of a claim a text has. */
const met = (content: readonly Word[], { words }: Ready): number =>
  content.filter((word) => matchIn(word, words) !== undefined).length;

const covers = ({ start, end }: Figure, word: Word): boolean => word.start < end && start < word.end;

/** Length of the longest run of words, with gaps, that two texts have in the same order. */
function longestCommon(a: readonly Word[], b: readonly Word[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(word.plain === other.plain ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
