import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparison, Difference, WordPiece } from '../../common/domain/comparison.ts';
import { compareDocuments } from './compare.ts';
import { documentOf } from './fixture.ts';
import { formOf } from './form.ts';

const word = fc.constantFrom(
  ...'the tenant landlord pays rent of 30 60 days notice not may “quoted” long-term EUR 1,500.00 each month'.split(' '),
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`);
const row = fc.array(word, { minLength: 2, maxLength: 3 }).map((cells) => cells.join('\t'));
const line = fc.oneof(
  { weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')) },
  { weight: 1, arbitrary: row },
  { weight: 1, arbitrary: sentence.map((text) => `# ${text}`) },
);
const pages = fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 3 });

/** A document, and one that was made of it by taking out, doubling and turning round lines. */
const versions = fc
  .tuple(pages, fc.array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(3), line), { maxLength: 6 }))
  .map(([left, edits]) => {
    const right = left.map((page) => [...page]);
    for (const [page, at, kind, added] of edits) {
      const lines = right[page % right.length] ?? [];
      if (kind === 0) lines.splice(at, 1);
      else if (kind === 1) lines.splice(at, 0, added);
      else if (kind === 2) lines.splice(at, 1, added);
      else lines.push(...lines.splice(at, 1));
    }
    return [left, right] as const;
  });

const textOf = (words: readonly WordPiece[], without: 'added' | 'removed'): string =>
  formOf(
    words
      .filter(({ is }) => is !== without)
      .map(({ text }) => text)
      .join(''),
  ).replaceAll(/[\s-]/gu, '');

test('a document does not differ from itself', () => {
  fc.assert(
    fc.property(pages, (text) => {
      const { differences, renumbered } = compareDocuments(documentOf(1, text), documentOf(2, text));
      expect({ differences, renumbered }).toEqual({ differences: [], renumbered: [] });
    }),
  );
});

/** A comparison without what depends on which document is the left one. */
function neutral({ differences, renumbered }: Comparison, mirror: boolean) {
  const turned = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
  const side = (of: Difference['left']): string =>
    (of?.places ?? []).map(({ part, start, end }) => `${part}:${start}-${end}`).join();
  const texts = differences.map(({ kind, left, right, words, numbers }) => {
    const [l, r] = mirror ? [right, left] : [left, right];
    const [a, b] = mirror ? (['removed', 'added'] as const) : (['added', 'removed'] as const);
    const changes = numbers.map(({ before, after }) => (mirror ? `${after}|${before}` : `${before}|${after}`));
    return [mirror ? turned[kind] : kind, side(l), side(r), textOf(words, a), textOf(words, b), ...changes].join(' / ');
  });
  return {
    texts: texts.toSorted(),
    renumbered: renumbered.map(({ from, to }) => (mirror ? `${to} ${from}` : `${from} ${to}`)).toSorted(),
  };
}

test('compared the other way round, the same differs', () => {
  fc.assert(
    fc.property(versions, ([left, right]) => {
      const there = compareDocuments(documentOf(1, left), documentOf(2, right));
      const back = compareDocuments(documentOf(2, right), documentOf(1, left));
      expect(neutral(back, true)).toEqual(neutral(there, false));
    }),
  );
});

test('the words of a difference are those of its places, on both sides', () => {
  fc.assert(
    fc.property(versions, ([left, right]) => {
      const documents = { left: documentOf(1, left), right: documentOf(2, right) };
      for (const difference of compareDocuments(documents.left, documents.right).differences)
        for (const side of ['left', 'right'] as const) {
          const places = difference[side]?.places ?? [];
          const stands = places
            .map(({ part, start, end }) => documents[side].parts[part - 1]?.text.slice(start, end) ?? '')
            .join('');
          expect(textOf(difference.words, side === 'left' ? 'added' : 'removed')).toBe(
            formOf(stands).replaceAll(/[\s-]/gu, ''),
          );
        }
    }),
  );
});

test('every sentence that only one side has is told', () => {
  fc.assert(
    fc.property(versions, ([left, right]) => {
      const { differences } = compareDocuments(documentOf(1, left), documentOf(2, right));
      const lines = (text: readonly (readonly string[])[]): string =>
        text
          .flat()
          .map((each) => each.replace(/^# /u, ''))
          .join(' ')
          .replaceAll(/\s+/gu, ' ');
      const isTold = differences.length > 0 || lines(left) === lines(right);
      expect(isTold).toBe(true);
    }),
  );
});
