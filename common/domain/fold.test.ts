import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets, originalEnd } from './fold.ts';

test('what is alike for a reader is the same folded', () => {
  const alike = [
    ['Straße', 'STRASSE', 'strasse', 'STRAẞE', 'Stra\u00adße', 'Straſse'],
    ['Müller', 'Mu\u0308ller', 'MÜLLER', 'muller'],
    ['ﬁnance oﬃce', 'finance office'],
    ['ＡＢ－１２', 'AB-12', 'ab\u201112'],
    ['m²', 'm2'],
    ['ΟΔΟΣ', 'οδός', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['don’t', "DON'T"],
    ['„Preis“', '"preis"'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
  ];
  expect(alike.map((group) => Array.from(new Set(group.map(fold))))).toEqual([
    ['strasse'],
    ['muller'],
    ['finance office'],
    ['ab-12'],
    ['m2'],
    ['οδοσ'],
    ['istanbul'],
    ["don't"],
    ['"preis"'],
    ['한글'],
  ]);
});

test('letters that are others stay others', () => {
  const words = ['й и', 'हिन्दी', 'がか', 'בְּ ב', 'ø o', 'ı i', 'ñ n'];
  expect(words.map(fold)).toEqual(['й и', 'हिन्दी', 'がか', 'בְּ ב', 'ø o', 'ı i', 'n n']);
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('ß', 'ﬁ', '\u00ad', 'u\u0308', 'A', ' ', '½', '한', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

test('folding twice is folding once', () => {
  const wrong: string[] = [];
  // All blocks but ideographs, syllables and private use.
  const blocks = [
    [0, 0x33_ff],
    [0xa0_00, 0xab_ff],
    [0xf9_00, 0xff_ff],
    [0x1_00_00, 0x1_08_ff],
    [0x1_d1_00, 0x1_f2_ff],
  ] as const;
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      if (fold(fold(character)) !== fold(character)) wrong.push(code.toString(16));
    }
  expect(wrong).toEqual([]);
});

test('offsets lead back: each part of the folded text is made from the range to which its offsets lead', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
      const folded = foldWithOffsets(original);
      expect(folded.text).toBe(fold(original));
      expect(folded.starts.length).toBe(folded.text.length + 1);
      expect(folded.starts).toEqual(folded.starts.toSorted());
      if (folded.text.length === 0) return;
      const start = a % folded.text.length;
      const end = start + 1 + (b % (folded.text.length - start));
      const range = original.slice(folded.starts[start], originalEnd(folded, end));
      expect(fold(range)).toContain(folded.text.slice(start, end));
    }),
    { numRuns: 500 },
  );
});

test('a part of a cluster leads to all of it', () => {
  const folded = foldWithOffsets('Die Stra\u00adße');
  const at = folded.text.indexOf('s', folded.text.indexOf('stras') + 4);
  expect({
    text: folded.text,
    word: 'Die Stra\u00adße'.slice(folded.starts[4], originalEnd(folded, folded.text.length)),
    half: 'Die Stra\u00adße'.slice(folded.starts[at], originalEnd(folded, at + 1)),
  }).toEqual({ text: 'die strasse', word: 'Stra\u00adße', half: 'ß' });
});
