import { sentencesOf } from '../../../common/domain/sentences.ts';
import type { AnswerToken } from './markers.ts';

/** What happens to an answer's text, in order. */
export type ClaimStep =
  /** The next text belongs to a new sentence. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'text'; readonly text: string }
  /** Sources are cited here for `claim`: the sentence so far, or since its last mark when that says enough. */
  | { readonly kind: 'cite'; readonly claim: string; readonly part: boolean; readonly numbers: readonly number[] }
  /** The sentence ended here. */
  | { readonly kind: 'end'; readonly sentence: string; readonly cited: boolean };

export interface ClaimReader {
  push(tokens: readonly AnswerToken[]): readonly ClaimStep[];
  end(): readonly ClaimStep[];
}

/** Characters behind an end mark that `sentencesOf` looks at to tell whether it ends a sentence. */
const lookahead = 10;
/** Letters from one mark to the next that make a claim of its own. */
const ownClaim = 24;

const endMark = /[.!?…]["'”’»)\]*_]*$/u;
const endMarkWithoutSpace = /[。！？｡]$/u;

/**
 * Cuts an answer into sentences with the marks that belong to each. A mark behind the full stop belongs to the sentence
 * before it, one that opens a sentence to that sentence, a line's end ends a sentence. Reads character by character, so
 * that the steps, with neighbouring texts joined, do not depend on how the text came.
 */
export function createClaimReader(): ClaimReader {
  let steps: ClaimStep[] = [];
  /** The sentence so far, without marks; '' between sentences. */
  let sentence = '';
  /** Where in the sentence its last mark stands. */
  let marked = 0;
  let cited = false;
  /** Marks that opened the sentence. */
  let opening: readonly number[] = [];
  /** What follows an end mark, until it is clear whether that ends the sentence; null elsewhere. Not told yet. */
  let held: string | null = null;

  const say = (text: string): void => {
    const last = steps.at(-1);
    if (last?.kind === 'text') steps[steps.length - 1] = { kind: 'text', text: last.text + text };
    else if (text !== '') steps.push({ kind: 'text', text });
  };

  const cite = (numbers: readonly number[]): void => {
    const since = sentence.slice(marked).trim();
    const part = marked > 0 && since.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= ownClaim;
    steps.push({ kind: 'cite', claim: (part ? since : sentence).trim(), part, numbers });
    marked = sentence.length;
    cited = true;
  };

  const close = (): void => {
    if (sentence.trim() !== '') {
      if (!cited && opening.length > 0) cite(opening);
      steps.push({ kind: 'end', sentence: sentence.trim(), cited });
      opening = [];
    }
    sentence = '';
    marked = 0;
    cited = false;
  };

  const readOn = (text: string): void => {
    for (const character of text) step(character);
  };

  const undecided = (): boolean => held !== null && held.trim() !== '';

  /** Whether the end mark before `held` ends the sentence. */
  const decide = (): void => {
    const rest = held ?? '';
    held = null;
    const length = sentence.length;
    if (sentencesOf(sentence + rest)[0]?.end === length) {
      close();
      readOn(rest);
    } else {
      sentence += rest.slice(0, 1);
      say(rest.slice(0, 1));
      readOn(rest.slice(1));
    }
  };

  const step = (character: string): void => {
    if (held !== null) {
      if (character === '\n') {
        const rest = held;
        held = null;
        if (rest.trim() !== '') {
          held = rest;
          decide();
        }
        step(character);
        return;
      }
      held += character;
      if (held.trimStart().length >= lookahead) decide();
      return;
    }
    if (character === '\n') {
      close();
      say(character);
      return;
    }
    const blank = /\s/u.test(character);
    if (sentence === '') {
      if (blank) return say(character);
      steps.push({ kind: 'begin' });
    } else if (blank && endMark.test(sentence)) {
      held = character;
      return;
    } else if (endMarkWithoutSpace.test(sentence) && !/[」』）”’。！？｡]/u.test(character)) {
      close();
      step(character);
      return;
    }
    sentence += character;
    say(character);
  };

  const mark = (numbers: readonly number[]): void => {
    // A mark behind words that may begin a sentence: it is time to know.
    if (undecided()) decide();
    if (sentence === '') opening = [...new Set([...opening, ...numbers])];
    else if (opening.length > 0 && !cited && (held !== null || endMark.test(sentence))) {
      // In a text whose sentences are opened by their marks, this one opens the next.
      const rest = held ?? '';
      held = null;
      close();
      say(rest);
      opening = numbers;
    } else cite(numbers);
  };

  const take = (): readonly ClaimStep[] => {
    const taken = steps;
    steps = [];
    return taken;
  };

  return {
    push(tokens) {
      for (const token of tokens) {
        if (token.kind === 'text') readOn(token.text);
        else mark(token.numbers);
      }
      return take();
    },
    end() {
      while (undecided()) decide();
      held = null;
      close();
      return take();
    },
  };
}
