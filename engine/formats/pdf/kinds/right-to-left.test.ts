import { isFromRight } from '../../../text/scripts.ts';
import { describe } from 'vitest';
import { codedFont, drawnFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, shown, testTexts, type Case } from './fixture.ts';

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
    ['a share at the end', drawn(`.17%${turned('סכום ')}`), 'סכום 17%.', extras],
    ['a name at the end', drawn(`.ABC DBA${turned('חברת הבית ')}`), 'חברת הבית ABC DBA.', extras],
    ['a number behind a prefix', drawn(`30-${turned('עד ל')}`), 'עד ל-30', extras],
    ['shares from and to', drawn(`60%-50%${turned('בין ')}`), 'בין 50%-60%', extras],
    ['Arabic shares', drawn(`%25${turned('المبلغ ')}`), 'المبلغ 25%', extras],
    ['an Arabic date with strokes', drawn(`12-05-2020${turned('المبلغ ')}`), 'المبلغ 2020-05-12', extras],
    ['Arabic figures', drawn(`${turned(' دولار')}١٥٠٠${turned('المبلغ ')}`), 'المبلغ ١٥٠٠ دولار', extras],
    [
      'a name that a line end divides',
      drawn(`AB-${turned('חוזה מספר ')}`, 300) + drawn(`${turned(' היום')}1234`, 310, 686),
      'חוזה מספר AB-1234 היום',
      extras,
    ],
    ['a number before a letter', drawn(`${turned('א')}-12${turned('סעיף ')}`), 'סעיף 12-א', extras],
    [
      'brackets that a line end parts',
      drawn(`${turned('נספח')}[ ${turned('ראה')}`, 300) + drawn(`.]${turned('א')}`, 350, 686),
      'ראה [נספח א].',
      extras,
    ],
    [
      'signs that are drawn before the words they stand between',
      line(72, 700, '.') +
        line(75.06, 700, '\\(') +
        line(84.77, 700, '\\)4') +
        drawn(turned('סעיף'), 97.6) +
        drawn('ב', 78.72),
      'סעיף 4(ב).',
      extras,
    ],
    [
      'words of one piece, with signs drawn into their gaps',
      line(84.1, 700, '-') +
        'BT /F2 11 Tf 72 700 Td ' +
        `[<${hex(turned('סוף').slice(0, 2))}> -340 <${hex('ס')}> -300 <${hex(turned('לכל'))}>] TJ ET`,
      'לכל ס-וף',
      extras,
    ],
    [
      'letters of one sign',
      'BT /F2 11 Tf 72 700 Td <000300020001> Tj ET',
      'سلام',
      { fonts: { F2: '3 0 R' }, objects: codedFont(3, { 1: 'س', 2: 'لا', 3: 'م' }) },
    ],
    [
      'letters with their marks',
      'BT /F2 11 Tf 72 700 Td [<0004> 550 <00030002> 550 <0001>] TJ ET',
      'بَا',
      { fonts: { F2: '3 0 R' }, objects: codedFont(3, { 1: 'ب', 2: '\u064e', 4: 'ا', 3: '\u200d' }) },
    ],
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
    [
      'a sign after a name of two words in a line from left to right',
      line(72, 714, 'The tenants of this house and of the one that stands beside it are') +
        line(72, 700, 'Mr.') +
        drawn(turned('דוד לוי'), 92) +
        line(134.4, 700, ', 12 March, of \\(') +
        drawn(turned('תל אביב'), 208.4) +
        line(250.8, 700, '\\).'),
      'The tenants of this house and of the one that stands beside it are Mr. דוד לוי, 12 March, of (תל אביב).',
      extras,
    ],
  ]);
});

describe('letters of Persian that are kept apart', () => {
  const persian = { 1: 'م', 2: 'ی', 3: '\u200c', 4: 'ش', 5: 'و', 6: 'د' };
  const own = { fonts: { F2: '3 0 R' }, objects: codedFont(3, persian) };
  const mark = '/Span << /ActualText <FEFF200C> >> BDC EMC';
  testTexts([
    ['by a glyph that takes no room', shown('[<0006000500040003> 550 <00020001>] TJ', 'F2'), 'می\u200cشود', own],
    [
      'by a glyph whose room is taken back later',
      shown('<0006000500040003> Tj 18.15 0 Td <00020001> Tj', 'F2'),
      'می\u200cشود',
      own,
    ],
    ['by a text without a glyph', shown(`<000600050004> Tj ${mark} <00020001> Tj`, 'F2'), 'می\u200cشود', own],
    [
      'by a text without a glyph, drawn from the right',
      shown(`18.15 0 Td <00020001> Tj ${mark} -18.15 0 Td <000600050004> Tj`, 'F2'),
      'می\u200cشود',
      own,
    ],
    ['no word from the left', shown(`(at) Tj ${mark} (om) Tj`), 'atom'],
  ]);
});

describe('fonts whose units are not thousandths of their size', () => {
  const codes = Array.from(letters.slice(0, 27), (_, at) => at + 65);
  const names = Object.fromEntries(codes.map((code) => [code, `g${code}`]));
  const texts = Object.fromEntries(codes.map((code, at) => [code, letters[at] ?? '']));
  const coded = (text: string): string =>
    Array.from(text, (letter) => (letters.indexOf(letter) + 65).toString(16)).join('> -300 <');
  testTexts(
    [500, 1200, 2048].map((units): Case => [
      `${units} units`,
      // Each letter is 6.05 wide, and each space 3.3: the words end at 147.4.
      `BT /F2 11 Tf 72 700 Td [<${coded('ב')}> 0 <${coded('א')}> -300 <${coded('ג')}>] TJ ET\n` +
        line(96, 700, '1,500'),
      '1,500 ג אב',
      { fonts: { F2: '3 0 R' }, objects: drawnFont(3, names, texts, units) },
    ]),
  );
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

describe('tables of a page from right to left', () => {
  const row = (y: number, [label, amount, month]: readonly [string, string, string]): string =>
    drawn(turned(label), 400 - 5.5 * label.length, y) +
    line(350 - 6.116 * amount.length, y, amount) +
    line(300 - 6.116 * month.length, y, month);
  testTexts([
    [
      'the column at the right is the first',
      row(700, ['שכירות', '4500', '0124']) + row(672, ['ארנונה', '1230', '0224']) + row(644, ['מים', '2100', '0224']),
      'שכירות\t4500\t0124\nארנונה\t1230\t0224\nמים\t2100\t0224',
      extras,
    ],
  ]);
});

describe('texts that the file gives for glyphs', () => {
  testTexts([
    [
      'beside marks that say nothing, in the order from the right',
      '/ReversedChars BMC ' +
        drawn(turned('לכל'), 72) +
        `/Span << /ActualText <FEFF05E905B8> >> BDC ${drawn('%', 108)}${drawn('A', 104)} EMC ` +
        'EMC',
      'שָ לכל',
      extras,
    ],
  ]);
});

describe('tables from right to left', () => {
  const rows = [
    ['פריט', 'סכום', 'הערה'],
    ['שכר', '3,400', 'לחודש'],
    ['מס', '(250)', 'לשנה'],
    ['יחד', '3,150', ''],
  ];
  const cells = rows
    .flatMap((row, index) =>
      row.map((text, at) => drawn(isFromRight(text) ? turned(text) : text, 300 - 90 * at, 700 - 18 * index)),
    )
    .join('');
  const rule = (fromX: number, fromY: number, toX: number, toY: number): string =>
    `q 0.5 w ${fromX} ${fromY} m ${toX} ${toY} l S Q\n`;
  const rules = [
    ...[712, 694, 676, 658, 640].map((y) => rule(110, y, 370, y)),
    ...[110, 200, 290, 370].map((x) => rule(x, 640, x, 712)),
  ].join('');
  const expected = rows.map((row) => row.join('\t')).join('\n');
  testTexts([
    ['between rules, with an amount in brackets', rules + cells, expected, extras],
    ['without rules', cells, expected, extras],
  ]);
});
