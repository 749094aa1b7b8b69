import { describe } from 'vitest';
import { line, testTexts } from './fixture.ts';

/** Lines of a column: twelve, or as many as are wanted. */
const lines = (name: string, count = 12): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name} line ${at + 1} of the column that goes on and`);
const read = (name: string, count = 12): string => lines(name, count).join(' ');
const column = (x: number, top: number, texts: readonly string[]): string =>
  texts.map((text, at) => line(x, top - 14 * at, text, 10)).join('');
const two = (left: number, right: number): string =>
  column(60, 700, lines('Left', left)) + column(320, 700, lines('Right', right));
const narrow = (name: string, count = 12): readonly string[] =>
  lines(name, count).map((text) => text.slice(0, 28).trim());

describe('columns are read one after the other', () => {
  testTexts([
    [
      'line by line',
      lines('Left')
        .map((text, at) => column(60, 700 - at * 14, [text]) + column(320, 700 - at * 14, [`R${at}: ${text}`]))
        .join(''),
      `${read('Left')} ${lines('Left')
        .map((text, at) => `R${at}: ${text}`)
        .join(' ')}`,
    ],
    [
      'the right one drawn first',
      column(320, 700, lines('Right')) + column(60, 700, lines('Left')),
      `${read('Left')} ${read('Right')}`,
    ],
    ...[1, 2, 3, 5].map(
      (count) => [`the last of ${count} lines`, two(12, count), `${read('Left')} ${read('Right', count)}`] as const,
    ),
    ['the first of three lines', two(3, 12), `${read('Left', 3)} ${read('Right')}`],
    [
      'near to each other',
      column(60, 700, lines('Left')) + column(266, 700, lines('Right')),
      `${read('Left')} ${read('Right')}`,
    ],
    [
      'three',
      column(40, 700, narrow('One')) + column(220, 700, narrow('Two')) + column(400, 700, narrow('Three', 7)),
      [...narrow('One'), ...narrow('Two'), ...narrow('Three', 7)].join(' '),
    ],
  ]);
});

const roofs = [
  ['Roof', 'Mean', 'Most'],
  ['Bitumen', '52.1', '71.4'],
  ['Gravel', '46.7', '60.2'],
  ['Sedum', '38.9', '49.5'],
  ['Meadow', '36.8', '45.0'],
];

describe('a table in a column of text', () => {
  const table = roofs
    .map((row, at) => row.map((cell, k) => line(60 + 80 * k, 540 - 18 * at, cell, 10)).join(''))
    .join('');
  const spread = ['line', 'parted', 'by', 'spaces'].map((word, k) => line(60 + 50 * k, 630, word, 10)).join('');
  testTexts([
    [
      'and a line that is drawn out',
      column(60, 700, lines('Left', 5)) +
        spread +
        column(60, 616, lines('More', 4)) +
        table +
        column(60, 430, lines('Under', 3)) +
        column(320, 700, lines('Right', 19)),
      `${read('Left', 5)} line parted by spaces ${read('More', 4)}\n\n` +
        `${roofs.map((row) => row.join('\t')).join('\n')}\n\n${read('Under', 3)} ${read('Right', 19)}`,
    ],
  ]);
});

describe('titles over columns', () => {
  const title = 'A title over both of the columns of this page';
  testTexts([
    [
      'of two lines around one middle',
      line(60, 760, title, 18) + line(175.1, 738, 'in the dry year', 18) + two(12, 12),
      `${title} in the dry year\n\n${read('Left')} ${read('Right')}`,
    ],
    ['over both', line(60, 740, title, 18) + two(12, 12), `${title}\n\n${read('Left')} ${read('Right')}`],
    ['short', line(60, 740, 'Results', 18) + two(12, 5), `Results\n\n${read('Left')} ${read('Right', 5)}`],
    ['in the middle', line(250, 740, 'Results', 18) + two(12, 12), `Results\n\n${read('Left')} ${read('Right')}`],
    [
      'over the first of three, as large as a third of their width',
      line(40, 740, 'Harbour', 26) +
        column(40, 700, narrow('One')) +
        column(220, 700, narrow('Two')) +
        column(400, 700, narrow('Three', 7)),
      `Harbour\n\n${[...narrow('One'), ...narrow('Two'), ...narrow('Three', 7)].join(' ')}`,
    ],
    [
      'between columns',
      two(12, 12) + line(60, 500, title, 16) + column(60, 470, lines('Lower')) + column(320, 470, lines('Last', 4)),
      `${read('Left')} ${read('Right')}\n\n${title}\n\n${read('Lower')} ${read('Last', 4)}`,
    ],
    [
      'inside a column',
      column(60, 700, lines('Left', 5)) +
        line(60, 615, 'Liquidity', 13) +
        column(60, 595, lines('Under', 5)) +
        column(320, 700, lines('Right')),
      `${read('Left', 5)}\n\nLiquidity\n\n${read('Under', 5)} ${read('Right')}`,
    ],
  ]);
});

describe('a narrow gutter below lines that reach over it', () => {
  // 10 points of Helvetica; the gutter is as wide as the font is high.
  const over = Array.from(
    { length: 15 },
    (_, at) =>
      `Line ${at} of what stands over both columns and says in short all that the text below says at its length.`,
  );
  const left = Array.from({ length: 20 }, (_, at) => `Left ${at} of the columns that stand side by side here`);
  const right = Array.from({ length: 20 }, (_, at) => `Right ${at} of the columns that stand side by side`);
  testTexts([
    [
      'of two columns',
      column(60, 760, over) +
        left.map((text, at) => line(60, 530 - 14 * at, text, 10)).join('') +
        right.map((text, at) => line(296, 530 - 14 * at, text, 10)).join(''),
      `${over.join(' ')}\n\n${left.join(' ')} ${right.join(' ')}`,
    ],
  ]);
});

describe('labels are read with the values on their lines', () => {
  const rows = [
    ['Item', 'What has been agreed'],
    ['Length of funding', '3 years, from 26 July 2020'],
    ['Notice to end funding', '90 days'],
    ['Charge for late reports', 'EUR 14,250.00 for each of them'],
    ['No competing projects', '2 years after the funding ends'],
    ['Law', 'Geneva'],
  ] as const;
  testTexts([
    [
      'as wide as columns of text',
      column(
        60,
        700,
        rows.map(([label]) => label),
      ) +
        column(
          260,
          700,
          rows.map(([, value]) => value),
        ),
      rows.map((row) => row.join('\t')).join('\n'),
    ],
  ]);
});

describe('paragraphs that stand side by side with as many lines are columns', () => {
  const paragraphs = (name: string): readonly string[] =>
    lines(name, 16).map((text, at) => (at % 4 === 3 ? 'end.' : text));
  const drawn = (x: number, name: string): string =>
    paragraphs(name)
      .map((text, at) => line(x, 740 - 14 * at - 6 * Math.floor(at / 4), text, 10))
      .join('');
  const text = (name: string): string => {
    const all = paragraphs(name);
    return [0, 4, 8, 12].map((from) => all.slice(from, from + 4).join(' ')).join('\n\n');
  };
  testTexts([['of four lines', drawn(60, 'Left') + drawn(320, 'Right'), `${text('Left')}\n\n${text('Right')}`]]);
});

describe('a line over the whole width is one, also with a gap where columns are parted above', () => {
  testTexts([
    [
      'as wide as a space of justified text',
      two(12, 12) +
        'BT /F1 10 Tf 60 500 Td [(The last line of the page stands over both, and it has a) -420 ' +
        '(gap of a space in it)] TJ ET',
      `${read('Left')} ${read('Right')}\n\n` +
        'The last line of the page stands over both, and it has a gap of a space in it',
    ],
  ]);
});

describe('cells of tables that have few rows', () => {
  const cells = (y: number, ...texts: readonly string[]): string =>
    texts.map((text, at) => line([60, 130, 330][at] ?? 0, y, text, 10)).join('');
  testTexts([
    [
      'with columns near to each other and lines of cells',
      cells(700, 'Clause', 'What it says', 'Who') +
        cells(682, 'Rent', 'The rent is due on the first day of each', 'The tenant') +
        cells(670, '', 'month and is paid without any deduction', 'and his heirs') +
        cells(658, '', 'to the account below.') +
        cells(640, 'Repairs of all', 'The landlord keeps the roof and walls in', 'Landlord') +
        cells(628, '', 'repair at his cost.'),
      'Clause\tWhat it says\tWho\n' +
        'Rent\tThe rent is due on the first day of each month and is paid without any deduction ' +
        'to the account below.\t' +
        'The tenant and his heirs\n' +
        'Repairs of all\tThe landlord keeps the roof and walls in repair at his cost.\tLandlord',
    ],
  ]);
});
