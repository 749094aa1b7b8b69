import type { UnthreadedAnswerEvent } from '../events.ts';
import { createClaimReader, type ClaimStep } from './claims.ts';
import type { Finding, Judge } from './judge.ts';
import { isClaim } from './kinds-of-sentences.ts';
import { createMarkScanner } from './markers.ts';
import { citationAt, type Source } from './source.ts';

/** The part of an answer's events that its text is made of. */
export type CitedEvent = Extract<UnthreadedAnswerEvent, { readonly kind: 'text' | 'citation' | 'unsupported' }>;

export interface Citer {
  /** Takes text as the model writes it. */
  push(text: string): AsyncGenerator<CitedEvent>;
  /** The answer has ended: what was held back, and the last sentence, which may be unfinished. */
  end(): AsyncGenerator<CitedEvent>;
  /** True when `goesOn` has ended the answer: nothing is said any more. */
  readonly over: boolean;
  /** Claims so far that a source bears out. */
  readonly supportedClaims: number;
  /** What is written so far, with what was before. */
  readonly written: WrittenBefore;
}

/** Where a text goes on that others were written before: marks are numbered on, spans are of the whole. */
export interface WrittenBefore {
  readonly marks: number;
  /** UTF-16 units of text. */
  readonly length: number;
}

/**
 * Turns what a model writes into text, citations and doubts. Marks are numbered from 1 in order of appearance, equal
 * places have equal numbers. A claim without a mark gets one when a source plainly bears it out, and is marked as
 * unsupported when none does.
 *
 * @param goesOn is told each finished sentence, and whether a source bears it out; false ends the answer behind it
 */
export function createCiter(
  sources: readonly Source[],
  judge: Judge,
  goesOn: (sentence: string, borneOut: boolean) => boolean,
  before: WrittenBefore = { marks: 0, length: 0 },
): Citer {
  const scanner = createMarkScanner(sources.length);
  const reader = createClaimReader();
  const markers = new Map<string, number>();
  let supportedClaims = 0;
  /** UTF-16 units of text so far, and the last of them. */
  let { length } = before;
  let last = '';
  let sentenceStart = length;
  /** Where the last mark of the sentence ended. */
  let markEnd = length;
  let doubted = false;
  let over = false;

  function say(text: string): CitedEvent {
    length += text.length;
    last = text.slice(-1);
    return { kind: 'text', text };
  }

  async function* mark(findings: readonly Finding[]): AsyncGenerator<CitedEvent> {
    const numbers = new Set<number>();
    for (const { source, sentence } of findings) {
      let marker = markers.get(sentence.key);
      if (marker === undefined) {
        marker = before.marks + markers.size + 1;
        markers.set(sentence.key, marker);
        yield { kind: 'citation', citation: citationAt(sources[source] as Source, sentence, marker) };
      }
      numbers.add(marker);
    }
    const text = [...numbers].map((number) => `[${number}]`).join('');
    if (text !== '') yield say(last === '' || /[\s\]]/u.test(last) ? text : ` ${text}`);
    markEnd = length;
  }

  async function* follow(step: ClaimStep): AsyncGenerator<CitedEvent> {
    switch (step.kind) {
      case 'begin':
        sentenceStart = length;
        markEnd = length;
        doubted = false;
        return;
      case 'text': {
        // An answer does not begin with white space.
        const text = length === before.length ? step.text.trimStart() : step.text;
        if (text !== '') yield say(text);
        return;
      }
      case 'cite': {
        const start = step.part ? markEnd : sentenceStart;
        const end = length;
        const { findings, supported } = await judge.cited(step.claim, step.numbers);
        yield* mark(findings);
        if (supported) supportedClaims++;
        else if (!doubted && isClaim(step.claim)) {
          doubted = true;
          yield { kind: 'unsupported', span: { start, end } };
        }
        return;
      }
      case 'end': {
        const end = length;
        const claims = isClaim(step.sentence);
        const found = step.cited || !claims ? null : await judge.uncited(step.sentence);
        if (found !== null) {
          supportedClaims++;
          yield* mark([found]);
        } else if (!step.cited && claims) yield { kind: 'unsupported', span: { start: sentenceStart, end } };
        over = !goesOn(step.sentence, step.cited ? !doubted : found !== null);
      }
    }
  }

  async function* followAll(steps: readonly ClaimStep[]): AsyncGenerator<CitedEvent> {
    for (const step of steps) if (!over) yield* follow(step);
  }

  return {
    push: (text) => followAll(reader.push(scanner.push(text))),
    async *end() {
      yield* followAll([...reader.push(scanner.end()), ...reader.end()]);
    },
    get over() {
      return over;
    },
    get supportedClaims() {
      return supportedClaims;
    },
    get written() {
      return { marks: before.marks + markers.size, length };
    },
  };
}
