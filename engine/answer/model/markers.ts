/** A stretch of an answer as the model wrote it: text, or a mark that names sources. */
export type AnswerToken =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * Numbers of sources that exist, each once, at least one. The white space before the mark is not part of the text.
   */
  | { readonly kind: 'mark'; readonly numbers: readonly number[] };

export interface MarkScanner {
  push(text: string): readonly AnswerToken[];
  /** What was still held back. An unfinished mark is never shown. */
  end(): readonly AnswerToken[];
}

/** A mark is not longer than this: `[source 12, source 13]` has room. */
const longestMark = 40;
/** `[1-900]` is no citation. */
const longestRange = 12;

const closing: Readonly<Record<string, string>> = { '[': ']', '【': '】', '(': ')' };
const words = ['source', 'sources', 'quelle', 'quellen'];

/**
 * Finds the marks that cite sources 1 to `count` in a text that comes in pieces: `[1]`, `[1, 2]`, `[1-3]`, `【1】`,
 * `[source 1]`,
 * `(source 1)`. A mark that names no source that exists is left out of the text. Brackets in code, behind a name as in
 * `a[3]`, and all others are text. The result does not depend on how the text is cut into pieces: it is read character
 * by character.
 */
export function createMarkScanner(count: number): MarkScanner {
  const code = createCodeWatch();
  let tokens: AnswerToken[] = [];
  /** White space, and behind it perhaps the beginning of a mark. */
  let held = '';
  /** The last characters of the text, to see what a bracket stands behind; '' behind a mark. */
  let before = '';

  const emit = (text: string): void => {
    if (text === '') return;
    const last = tokens.at(-1);
    if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text + text };
    else tokens.push({ kind: 'text', text });
    before = (before + text).slice(-longestMark);
    for (const character of text) code.push(character);
  };

  const step = (character: string): void => {
    const start = held.search(/\S/);
    if (start < 0) {
      if (/\s/.test(character)) {
        held += character;
        return;
      }
      if (character in closing && !code.inside(character)) {
        held += character;
        return;
      }
      emit(held + character);
      held = '';
      return;
    }
    const open = held[start] as string;
    const content = held.slice(start + 1);
    if (character === closing[open]) {
      const numbers = numbersIn(content, open === '(');
      const attached = start === 0 && behindName(before);
      const existing = numbers?.filter((number) => number >= 1 && number <= count) ?? [];
      if (numbers === null || (attached && (existing.length === 0 || behindIdentifier(before)))) emit(held + character);
      else if (existing.length > 0) {
        tokens.push({ kind: 'mark', numbers: existing });
        before = '';
      }
      held = '';
    } else if (held.length < longestMark + start && maybeMark(content + character, open === '(')) held += character;
    else {
      // No mark after all: the bracket is text, and what follows it may hold one.
      const rest = content + character;
      emit(held.slice(0, start + 1));
      held = '';
      for (const each of rest) step(each);
    }
  };

  const take = (): readonly AnswerToken[] => {
    const taken = tokens;
    tokens = [];
    return taken;
  };

  return {
    push(text) {
      for (const character of text) step(character);
      return take();
    },
    end() {
      held = '';
      return take();
    },
  };
}

/** Whether a bracket's content so far may become a mark. */
function maybeMark(content: string, needsWord: boolean): boolean {
  const [, word = '', rest = ''] = /^\s*([a-z]*)(.*)$/iu.exec(content) ?? [];
  const known = word.toLowerCase();
  if (rest === '') return words.some((each) => each.startsWith(known)) && !content.includes('\n');
  if (known === '' ? needsWord : !words.includes(known)) return false;
  const [, list = '', begun = ''] =
    /^(.*?)([a-z]*)$/isu.exec(rest.replaceAll(/\b(?:sources?|quellen?)\b/giu, '')) ?? [];
  return /^[ ^#]*[\d ,;&–-]*$/u.test(list) && words.some((each) => each.startsWith(begun.toLowerCase()));
}

/** The numbers a finished bracket names, or null when it is no mark. Years and other long numbers are none. */
function numbersIn(content: string, needsWord: boolean): readonly number[] | null {
  if (needsWord && !/[a-z]/iu.test(content)) return null;
  const list = content.replaceAll(/sources?|quellen?|[\^#]/giu, '').trim();
  if (!/^\d{1,3}(?:\s*[,;&–-]\s*\d{1,3})*$/u.test(list)) return null;
  const numbers = list.split(/[,;&]/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/u).map(Number);
    return to < from || to - from >= longestRange
      ? [from, to]
      : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(numbers)];
}

/** `a[3]`, `f(x)[1]`? Only a letter, digit, `_` or `]` right before a bracket makes it part of what stands there. */
const behindName = (before: string): boolean => /[\p{L}\p{N}_\]]$/u.test(before);

/**
 * A name in a program and no word: short, with digits or `_` or dots inside, or an index of an index. A bare number is
 * none.
 */
function behindIdentifier(before: string): boolean {
  const name = /[\p{L}\p{N}\p{M}_.\]'’-]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{N}+(?:[.,]\p{N}+)*$/u.test(name)) return false;
  return !/^\p{L}[\p{L}\p{M}'’-]{2,}$/u.test(name) || /\p{Ll}\p{Lu}/u.test(name);
}

/** Follows Markdown's code: fences of three backticks, and spans that end with their line at the latest. */
function createCodeWatch(): { push(character: string): void; inside(next: string): boolean } {
  let ticks = 0;
  let fenced = false;
  let span = false;
  const settle = (): void => {
    if (ticks >= 3) fenced = !fenced;
    else if (ticks > 0 && !fenced) span = !span;
    ticks = 0;
  };
  return {
    push(character) {
      if (character === '`') {
        ticks++;
        return;
      }
      settle();
      if (character === '\n') span = false;
    },
    inside() {
      settle();
      return fenced || span;
    },
  };
}
