import { describe } from 'vitest';
import { codedFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, testTexts } from './fixture.ts';

const letters = Array.from(
  'אבגדהוזחטיכלמנסעפצקרשתםןךףץ' +
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىئ' +
    'ﻻ' +
    '٠١٢٣٤٥٦٧٨٩' +
    '0123456789()[]-,./:%ABCD ',
);
const extras = {
  fonts: { F2: '3 0 R' },
  objects: codedFont(3, Object.fromEntries(letters.map((letter, at) => [at + 1, letter]))),
};
const hex = (text: string): string =>
  Array.from(text, (letter) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')).join('');
/** A text as it looks, from left to right. */
const drawn = (looks: string, x = 72, y = 700): string => `BT /F2 11 Tf ${x} ${y} Td <${hex(looks)}> Tj ET\n`;
/** Letters from right to left as they look. */
const turned = (text: string): string => Array.from(text).toReversed().join('');

describe('lines from right to left', () => {
  testTexts([
    ['words', drawn(turned('שלום לכל העולם')), 'שלום לכל העולם', extras],
    [
      'word by word',
      drawn(turned('העולם')) + drawn(turned('לכל'), 120) + drawn(turned('שלום'), 150),
      'שלום לכל העולם',
      extras,
    ],
    ['a number', drawn(`${turned(' שקל')}1,500${turned('הסכום הוא ')}`), 'הסכום הוא 1,500 שקל', extras],
    ['a number with a sign', drawn(`-500${turned('סכום ')}`), 'סכום -500', extras],
    ['a share', drawn(`12.5%${turned('סכום ')}`), 'סכום 12.5%', extras],
    ['years', drawn(`2019-2020${turned('בשנים ')}`), 'בשנים 2019-2020', extras],
    ['a date', drawn(`12/05/2020${turned('ביום ')}`), 'ביום 12/05/2020', extras],
    ['a mark of a contract', drawn(`${turned(' לפי')}AB-1234${turned('חוזה מספר ')}`), 'חוזה מספר AB-1234 לפי', extras],
    ['a foreign name', drawn(`${turned(' היום')}ABC DBA${turned('חברת ')}`), 'חברת ABC DBA היום', extras],
    ['a hyphen', drawn(turned('תל-אביב')), 'תל-אביב', extras],
    ['a colon', drawn(turned('הסכום: שקל')), 'הסכום: שקל', extras],
    ['brackets as they look', drawn(`(${turned('נספח ב')})${turned('החוזה ')}`), 'החוזה (נספח ב)', extras],
    ['brackets as they are meant', drawn(`)${turned('נספח ב')}(${turned('החוזה ')}`), 'החוזה (נספח ב)', extras],
    ['brackets around a number', drawn(`(12)${turned('סעיף ')}`), 'סעיף (12)', extras],
    [
      'brackets of two kinds',
      drawn(`)${turned('נספח ב')}( ${turned('סעיף')} [${turned('ראה')}]`),
      '[ראה] סעיף (נספח ב)',
      extras,
    ],
    ['square brackets', drawn(`[${turned('נספח')}]`), '[נספח]', extras],
    ['Arabic', drawn(turned('دفع الإيجار قبل')), 'دفع الإيجار قبل', extras],
    ['Arabic figures', drawn(`${turned(' دولار')}١٥٠٠${turned('المبلغ ')}`), 'المبلغ ١٥٠٠ دولار', extras],
    ['a joined lam and alef', drawn(`${turned('ا')}ﻻ`), 'لاا', extras],
    [
      'a ragged left edge is no indent',
      [
        ['שלום לכל העולם בא', 72],
        ['בשנים של הסכום', 94],
        ['לפי החוזה', 121],
      ]
        .map(([text, x], at) => drawn(turned(String(text)), Number(x), 700 - 14 * at))
        .join(''),
      'שלום לכל העולם בא בשנים של הסכום לפי החוזה',
      extras,
    ],
    [
      'a word in a line from left to right',
      line(72, 700, 'The word') + drawn(turned('שלום'), 120) + line(150, 700, 'is old'),
      'The word שלום is old',
      extras,
    ],
  ]);
});

describe('columns of a page from right to left', () => {
  const words = ['שלום', 'לכל', 'העולם', 'בא', 'בשנים', 'של', 'הסכום'];
  /** Lines with the words in another order each; one of them stands in one column alone. */
  const texts = (word: string): readonly string[] =>
    Array.from({ length: 8 }, (_, at) => [...words.slice(at), word, ...words.slice(0, at)].join(' '));
  const column = (x: number, word: string): string =>
    texts(word)
      .map((text, at) => drawn(turned(text), x, 700 - 14 * at))
      .join('');
  testTexts([
    [
      'the right one first',
      column(60, 'שני') + column(330, 'אחד'),
      [...texts('אחד'), ...texts('שני')].join(' '),
      extras,
    ],
  ]);
});
