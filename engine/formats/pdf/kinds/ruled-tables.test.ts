import { expect, test } from 'vitest';
import { line, partOf } from './fixture.ts';

/** Rules of a page, as LaTeX strokes them. */
const level = (left: number, right: number, y: number, width = 0.4): string =>
  `q ${width} w ${left} ${y} m ${right} ${y} l S Q\n`;
const upright = (x: number, bottom: number, top: number): string => `q 0.4 w ${x} ${bottom} m ${x} ${top} l S Q\n`;
/** Cells of a row that begin at places. */
const row = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): string =>
  cells.map(([x, text]) => line(x, y, text)).join('');

const read = async (operators: string): Promise<readonly string[]> => (await partOf(operators)).text.split('\n');

test('a name above a shorter rule is that of all columns that the rule stands over, wherever it stands', async () => {
  expect(
    await read(
      level(72, 330, 714, 0.8) +
        line(210, 700, 'Tonnes') +
        level(190, 330, 695) +
        row(682, [72, 'Goods'], [196, '2014'], [250, '2015'], [304, '2016']) +
        level(72, 330, 677) +
        row(664, [72, 'Gravel and sand'], [208, '7'], [262, '8'], [316, '9']) +
        row(650, [72, 'Grain'], [208, '5'], [262, '5'], [316, '4']) +
        level(72, 330, 645, 0.8),
    ),
  ).toEqual(['\tTonnes', 'Goods\t2014\t2015\t2016', 'Gravel and sand\t7\t8\t9', 'Grain\t5\t5\t4']);
});

test('rows above the first rule and below the last are of the table where they stand in its columns', async () => {
  expect(
    await read(
      row(700, [196, '2014'], [250, '2015']) +
        level(72, 280, 695) +
        row(682, [72, 'Gravel'], [208, '7'], [262, '8']) +
        row(668, [72, 'Grain'], [208, '5'], [262, '5']) +
        level(72, 280, 663) +
        row(650, [72, 'Both'], [202, '12'], [256, '13']) +
        line(72, 620, 'The barges are counted at the end of each year, whether they sail or not.'),
    ),
  ).toEqual([
    '\t2014\t2015',
    'Gravel\t7\t8',
    'Grain\t5\t5',
    'Both\t12\t13',
    '',
    'The barges are counted at the end of each year, whether they sail or not.',
  ]);
});

test('a single rule below names, as wide as the rows below it, makes a table without what stands above', async () => {
  expect(
    await read(
      row(740, [200, 'n = s + 1.'], [440, '\\(2\\)']) +
        line(72, 720, 'The lengths and times are these:') +
        row(700, [72, 'Length'], [140, 'first'], [200, 'second']) +
        level(66, 240, 695) +
        row(682, [72, '20'], [140, '8.96'], [200, '9.01']) +
        row(668, [72, '40'], [140, '12.70'], [200, '12.66']),
    ),
  ).toEqual([
    'n = s + 1. (2) The lengths and times are these:',
    '',
    'Length\tfirst\tsecond',
    '20\t8.96\t9.01',
    '40\t12.70\t12.66',
  ]);
});

const box = [72, 130, 210, 300].map((x) => upright(x, 640, 714));

test('the name of several rows is in the first; a cell between upright rules is of all their columns', async () => {
  expect(
    await read(
      box.join('') +
        level(72, 300, 714) +
        row(702, [76, 'Part'], [136, 'Unit'], [216, 'Hours']) +
        level(72, 300, 698) +
        line(76, 679, 'I') +
        row(686, [136, 'Reading'], [216, '24']) +
        level(130, 300, 682) +
        row(670, [136, 'Writing'], [216, '12']) +
        level(72, 300, 666) +
        row(654, [76, 'II'], [136, 'Speaking'], [216, '18']) +
        level(72, 300, 650),
    ),
  ).toEqual(['Part\tUnit\tHours', 'I\tReading\t24', '\tWriting\t12', 'II\tSpeaking\t18']);
  expect(
    await read(
      [72, 300].map((x) => upright(x, 650, 714)).join('') +
        [130, 210].map((x) => upright(x, 666, 714)).join('') +
        upright(210, 650, 666) +
        level(72, 300, 714) +
        row(702, [76, 'Part'], [136, 'Bags'], [216, 'Price']) +
        level(72, 300, 698) +
        row(686, [76, 'Rye'], [136, '12'], [216, '134.40']) +
        level(72, 300, 682) +
        row(670, [76, 'Oats'], [136, '4'], [216, '44.00']) +
        level(72, 300, 666) +
        row(654, [150, 'To pay'], [216, '178.40']) +
        level(72, 300, 650),
    ),
  ).toEqual(['Part\tBags\tPrice', 'Rye\t12\t134.40', 'Oats\t4\t44.00', 'To pay\t178.40']);
});

test('what has several lines between two rules is one row where rules part all rows', async () => {
  expect(
    await read(
      level(72, 400, 714) +
        row(702, [72, 'Watch'], [150, 'Duties']) +
        level(72, 400, 698) +
        row(686, [72, 'Day'], [150, 'Count the ships']) +
        level(72, 400, 682) +
        row(670, [72, 'Night'], [150, 'Light the lamps at sunset and']) +
        line(150, 658, 'Blow the horn in fog') +
        level(72, 400, 654) +
        row(642, [72, 'Noon'], [150, 'Rest']) +
        level(72, 400, 638),
    ),
  ).toEqual([
    'Watch\tDuties',
    'Day\tCount the ships',
    'Night\tLight the lamps at sunset and Blow the horn in fog',
    'Noon\tRest',
  ]);
});

test('cells of several lines have those beside them in their middle', async () => {
  expect(
    await read(
      row(700, [72, 'Area'], [180, 'Description']) +
        level(72, 470, 692) +
        row(680, [72, 'Strategy and']) +
        row(667, [72, 'research']) +
        row(680, [180, 'The heavy bakery replaces the narrow ledger of the']) +
        row(667, [180, 'committee']) +
        level(72, 470, 659) +
        line(72, 640.5, 'Outlook') +
        line(180, 647, 'The old mill describes the wide valley and the careful') +
        line(180, 634, 'ferry by night') +
        level(72, 470, 626),
    ),
  ).toEqual([
    'Area\tDescription',
    'Strategy and research\tThe heavy bakery replaces the narrow ledger of the committee',
    'Outlook\tThe old mill describes the wide valley and the careful ferry by night',
  ]);
});

test('a first row of several lines stands in the columns of the rows below it', async () => {
  const rows = [
    [672, 'Outlook', 'The later railway carries'],
    [640, 'Energy', 'The careful river holds'],
  ] as const;
  expect(
    await read(
      row(706, [72, 'Area'], [180, 'Description'], [420, 'Owner']) +
        level(72, 470, 698) +
        line(72, 674, 'Property') +
        row(686, [180, 'The heavy hospital of the museum explains']) +
        row(674, [180, 'the northern price of the']) +
        row(662, [180, 'harbour']) +
        row(674, [420, 'Ada Silva']) +
        level(72, 470, 654) +
        rows
          .map(([y, area, text]) => row(y - 30, [72, area], [180, text], [420, 'Ada Novak']) + level(72, 470, y - 50))
          .join(''),
    ),
  ).toEqual([
    'Area\tDescription\tOwner',
    'Property\tThe heavy hospital of the museum explains the northern price of the harbour\tAda Silva',
    'Outlook\tThe later railway carries\tAda Novak',
    'Energy\tThe careful river holds\tAda Novak',
  ]);
});

test('a line that heads a table over two columns is none of the columns', async () => {
  const column = (x: number, first: string): string =>
    [
      first,
      'hills before the war, and nobody has seen',
      'one since then. It sat on the wooden bridge',
      'and looked into the water, while a boat of',
      'the mill went by and the miller called out',
      'to his wife. She says that it was larger than',
      'those of her childhood, and that the tail was',
      'quite white.',
    ]
      .map((text, at) => line(x, 740 - 13 * at, text, 10))
      .join('');
  const part = await partOf(
    column(72, 'The otter came down the river from the') +
      line(72, 610, 'Dates') +
      column(300, 'The heron flew along the valley from the') +
      [600, 584, 568].map((y) => level(72, 520, y)).join('') +
      row(588, [76, 'Day'], [300, 'Place']) +
      row(572, [76, '8 May'], [300, 'Town bridge']),
  );
  expect(part.text.split('\n\n').map((block) => block.slice(0, 9))).toEqual([
    'The otter',
    'The heron',
    'Dates',
    'Day\tPlace',
  ]);
});

test('two tables of one width stay two, with what stands between them', async () => {
  const table = (top: number, first: string, amount: string): string =>
    level(72, 280, top, 0.8) +
    row(top - 13, [72, 'Goods'], [200, 'Tonnes']) +
    level(72, 280, top - 18) +
    row(top - 31, [72, first], [220, amount]) +
    row(top - 45, [72, 'Grain'], [220, '5']) +
    level(72, 280, top - 50, 0.8);
  expect(await read(table(714, 'Gravel', '7') + line(72, 645, 'After the flood:') + table(626, 'Sand', '2'))).toEqual([
    'Goods\tTonnes',
    'Gravel\t7',
    'Grain\t5',
    '',
    'After the flood:',
    '',
    'Goods\tTonnes',
    'Sand\t2',
    'Grain\t5',
  ]);
});

test('tables beside each other keep their captions', async () => {
  const table = (x: number, name: string, amount: string): string =>
    line(x, 730, name) +
    level(x, x + 140, 714) +
    row(701, [x, 'Crop'], [x + 100, '2008']) +
    level(x, x + 140, 696) +
    row(683, [x, 'Oats'], [x + 106, amount]) +
    row(669, [x, 'Rye'], [x + 106, '29']) +
    level(x, x + 140, 664);
  expect(await read(table(72, 'Table 1: Upper farm', '41') + table(320, 'Table 2: Lower farm', '52'))).toEqual([
    'Table 1: Upper farm',
    '',
    'Crop\t2008',
    'Oats\t41',
    'Rye\t29',
    '',
    'Table 2: Lower farm',
    '',
    'Crop\t2008',
    'Oats\t52',
    'Rye\t29',
  ]);
});

test.each([
  [
    'text between two rules',
    level(72, 480, 714) +
      line(72, 700, 'Salt is strewn on roads in a county whenever the frost comes after rain.') +
      line(72, 686, 'How much of it goes into the wells was asked in the council in that year.') +
      level(72, 480, 680),
    [
      'Salt is strewn on roads in a county whenever the frost comes after rain. ' +
        'How much of it goes into the wells was asked in the council in that year.',
    ],
  ],
  [
    'stars of a drawing',
    level(72, 280, 714) +
      row(700, [80, '*'], [140, '*'], [200, '*']) +
      row(680, [80, '*'], [140, '*'], [200, '*']) +
      level(72, 280, 670),
    ['* * *', '', '* * *'],
  ],
])('%s are no table', async (_, operators, expected) => {
  const part = await partOf(operators);
  expect(part.blocks.map(({ kind }) => kind)).not.toContain('table');
  expect(part.text.split('\n')).toEqual(expected);
});

test('rules below amounts alone are of the table that the amounts stand in', async () => {
  expect(
    await read(
      row(700, [72, 'Received from customers'], [300, '18,204'], [380, '16,990']) +
        row(686, [72, 'Paid to suppliers'], [300, '15,331'], [380, '14,802']) +
        level(296, 420, 682) +
        row(668, [72, 'From customers, net'], [306, '2,873'], [386, '2,188']) +
        row(654, [72, 'Sheds'], [306, '1,205'], [398, '612']) +
        level(296, 420, 650) +
        row(636, [72, 'Change in cash'], [306, '1,668'], [386, '1,576']),
    ),
  ).toEqual([
    'Received from customers\t18,204\t16,990',
    'Paid to suppliers\t15,331\t14,802',
    'From customers, net\t2,873\t2,188',
    'Sheds\t1,205\t612',
    'Change in cash\t1,668\t1,576',
  ]);
});

test('upright rules part words that stand as near to each other as words of a text', async () => {
  const rows = [714, 696, 678, 660];
  const levels = rows.map((y) => level(72, 240, y)).join('');
  const uprights = [72, 146, 184, 240].map((x) => upright(x, 660, 714)).join('');
  expect(
    await read(
      levels +
        uprights +
        row(701, [75, 'Item'], [147.5, 'Sum'], [186, 'Note']) +
        row(683, [75, 'Rent of house'], [147.5, '3,400'], [186, 'a month']) +
        row(665, [75, 'Tax'], [147.5, '250'], [186, 'a year']),
    ),
  ).toEqual(['Item\tSum\tNote', 'Rent of house\t3,400\ta month', 'Tax\t250\ta year']);
});
