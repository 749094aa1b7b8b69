import { expect, test } from 'vitest';
import { countUnknown, normalise } from './normalise.ts';

test.each([
  ['old-style figures', '\uf731\uf732\uf733\uf734\uf730', '12340'],
  ['an old-style price', '\uf724\uf735.\uf739\uf739', '$5.99'],
  ['raised letters and signs', '1\uf6f2\uf6f3,\uf6e45\uf6e899\uf6e0\uf6dc\uf6e6', '1st,$5.99¢1-'],
  ['small capitals with strokes', '\uf6f9\uf6fa\uf6fd\uf6ff', 'łœšž'],
  ['small capitals', 'A\uf762\uf763\uf7e9', 'Abcé'],
  ['ligatures', 'e\ufb03cient \ufb01ﬂow'.replace(' ', ''), 'efficientfiflow'],
  ['full width', '１２３ＡＢ', '123AB'],
  ['letters of mathematics', '𝑥𝐀', 'xA'],
  ['letters that are joined as drawn', '\ufedf\ufe8e', 'لا'],
  ['a soft hyphen and zero-width characters', 'a\u00adb\u200bc\u2060d', 'abcd'],
  ['an accent of its own', 'e\u0301', 'é'],
  ['pieces of roots and arrows', '√\uf8e5\uf8e6\uf8e7', '√‾⏐⎯'],
  ['pieces of tall brackets', '\uf8eb\uf8f6\uf8ee\uf8fe', '⎛⎞⎡⎭'],
  [
    'ligatures with bytes in the wrong order',
    '\u6600\u6c00oor \u6600\u6900ve o\u6600\u6600\u6900ce'.replaceAll(' ', ''),
    'floorfiveoffice',
  ],
  ['a bullet of a font of signs', '\uf0b7', '•'],
])('%s are read', (_, written, read) => {
  expect(normalise(written)).toBe(read);
});

test.each(['½', '1½', '¾', '10²', 'm³', 'x⁴', 'CO₂', '™', '№', '℃', '…', 'ª', 'ℝ', '€', 'ß', 'ﬁ'.normalize('NFKC')])(
  '%s stays as it is printed',
  (word) => {
    expect(normalise(word)).toBe(word);
  },
);

test('letters without a meaning are seen and counted, never dropped', () => {
  const word = normalise('a\u0095b\ue000c\ud800');
  expect(word).toBe('a\ufffdb\ufffdc\ufffd');
  expect(countUnknown(word)).toBe(3);
});
