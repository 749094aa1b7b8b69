import { describe, expect, test } from 'vitest';
import { codedFont, standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, partOf, testTexts } from './fixture.ts';

/** Lines, each so many points below the one before. */
const lines = (...given: readonly (readonly [down: number, text: string])[]): string => {
  let y = 700;
  return given.map(([down, text]) => line(72, (y -= down), text)).join('');
};

const long = 'A line of the text that reaches as far as the lines of this page do, and no further';

describe('a numbered list may begin anywhere', () => {
  testTexts([
    [
      'with another number than one',
      lines([0, '4. four of them are there'], [14, '5. five of them are there'], [14, '6. six of them']),
      '4. four of them are there\n\n5. five of them are there\n\n6. six of them',
    ],
    [
      'but numbers at the beginnings of lines by chance make none',
      lines(
        [0, long],
        [14, '4. May until the end of the year, and then as well on the day after'],
        [14, `8. June, ${long}`],
      ),
      `${long} 4. May until the end of the year, and then as well on the day after 8. June, ${long}`,
    ],
    [
      'nor do those of volumes in brackets',
      lines([0, long], [14, '\\(7. Jg.\\), S. 36 and what stands behind that'], [14, `\\(8. Jg.\\), ${long}`]),
      `${long} (7. Jg.), S. 36 and what stands behind that (8. Jg.), ${long}`,
    ],
  ]);
});

describe('fields are paragraphs of their own', () => {
  testTexts([
    [
      'labels and values without space between the lines',
      lines([0, 'Policy number: HB/2291'], [14, 'Insurer: Marches Mutual Insurance Society'], [14, 'Due: 1 June 2024']),
      'Policy number: HB/2291\n\nInsurer: Marches Mutual Insurance Society\n\nDue: 1 June 2024',
    ],
    [
      'words and amounts',
      lines(
        [0, `${long}.`],
        [14, 'Subtotal \\2431,522.00'],
        [14, 'VAT 20% 304.40'],
        [14, 'Zu zahlen 1.826,40 EUR'],
        [14, 'Thank you'],
      ),
      `${long}.\n\nSubtotal £1,522.00\n\nVAT 20% 304.40\n\nZu zahlen 1.826,40 EUR\n\nThank you`,
    ],
    [
      'a label with a colon, its amount, and a sentence',
      lines([0, long], [14, 'ends.'], [14, 'Total amount due: EUR 1,285.50'], [14, 'Payable within 30 days']),
      `${long} ends.\n\nTotal amount due: EUR 1,285.50\n\nPayable within 30 days`,
    ],
    [
      'a value that goes on below is one',
      lines([0, 'Insurer: Marches Mutual Insurance Society of'], [14, 'Shropshire and Herefordshire']),
      'Insurer: Marches Mutual Insurance Society of Shropshire and Herefordshire',
    ],
  ]);
});

describe('items of a list, of which some are missing', () => {
  testTexts([
    [
      'letters',
      lines([0, '(d) Rent: EUR 8,240 a month'], [14, '(a) Rent, due monthly'], [14, '(c) Deposit'], [14, '(f) Law']),
      '(d) Rent: EUR 8,240 a month\n\n(a) Rent, due monthly\n\n(c) Deposit\n\n(f) Law',
    ],
    [
      'numbers, and items of more than one line',
      lines([0, '(1) Price'], [14, `(3) ${long},`], [14, 'which is paid by the buyer'], [14, '(4) Place']),
      `(1) Price\n\n(3) ${long}, which is paid by the buyer\n\n(4) Place`,
    ],
    [
      'but no letter that is far from the last, and none without brackets',
      lines([0, '(a) What is agreed is bound to clause'], [14, '(k) of the main contract, see page'], [14, '9. below']),
      '(a) What is agreed is bound to clause (k) of the main contract, see page 9. below',
    ],
  ]);
});

describe('most paragraphs have one line', () => {
  testTexts([
    [
      'and stand as far from each other as paragraphs do',
      lines(
        [0, 'Dear Leonie,'],
        [28, 'the service is due'],
        [28, long],
        [14, long],
        [14, 'and ends.'],
        [28, 'Kind regards'],
      ),
      `Dear Leonie,\n\nthe service is due\n\n${long} ${long} and ends.\n\nKind regards`,
    ],
    [
      'a sentence that goes on after a short line is one',
      lines(
        [0, long],
        [14, long],
        [14, 'ends.'],
        [28, 'the point'],
        [28, 'and its image'],
        [28, 'A third'],
        [28, 'A fourth'],
      ),
      `${long} ${long} ends.\n\nthe point and its image\n\nA third\n\nA fourth`,
    ],
  ]);
});

describe('lines that are set in below a paragraph are none of it', () => {
  const points = line(90, 672, 'A first point') + line(90, 658, 'A second point');
  testTexts([
    [
      'after a sentence',
      lines([0, long], [14, `${long}.`]) + points,
      `${long} ${long}.\n\nA first point A second point`,
    ],
    ['after a colon', lines([14, `${long}:`]) + points, `${long}:\n\nA first point\n\nA second point`],
    // A paragraph whose first line alone begins at the left.
    ['not in the middle of a sentence', lines([14, long]) + points, `${long} A first point A second point`],
  ]);
});

describe('titles below each other', () => {
  const bold = (y: number, text: string): string => line(72, y, text, 11, 'F2');
  const text = [600, 586, 572].map((y) => line(72, y, long)).join('');
  const headings = async (...titles: readonly string[]): Promise<readonly string[]> => {
    const page = titles.map((each, at) => bold(640 - 14 * at, each)).join('') + text;
    const part = await partOf(page, { fonts: { F2: standardFont('Helvetica-Bold') } });
    return part.blocks.flatMap(({ kind, start, end }) => (kind === 'heading' ? [part.text.slice(start, end)] : []));
  };

  test.each([
    [['NOTES TO THE STATEMENTS', 'Note 1. Transport'], 2],
    [['PART TWO', 'Risks of the year'], 2],
    [['STATEMENTS OF CASH', 'FLOWS AND EQUITY'], 1],
    [['REPORT OF THE BOARD', 'of directors'], 1],
  ])('%j are %i', async (titles, count) => {
    expect(await headings(...titles)).toEqual(count === 1 ? [titles.join(' ')] : titles);
  });
});

describe('terms and what is said of them', () => {
  const body = line(72, 700, long) + line(72, 686, 'ends here.');
  testTexts([
    [
      'each on a line of its own',
      body + line(72, 658, 'IBAN') + line(112, 644, 'DE89 3704') + line(72, 630, 'BIC') + line(112, 616, 'COBADEFF'),
      `${long} ends here.\n\nIBAN\n\nDE89 3704\n\nBIC\n\nCOBADEFF`,
    ],
    [
      'in lines of more words',
      body +
        line(72, 658, 'Tenant') +
        line(112, 644, 'who rents the flat and lives in it for now') +
        line(72, 630, 'Owner') +
        line(112, 616, 'who lets it'),
      `${long} ends here.\n\nTenant\n\nwho rents the flat and lives in it for now\n\nOwner\n\nwho lets it`,
    ],
    [
      'but the first line of a paragraph may be set in',
      body + line(92, 658, long) + line(72, 644, 'Ends there.'),
      `${long} ends here.\n\n${long} Ends there.`,
    ],
  ]);
});

describe('items that are counted by a number or letter alone', () => {
  const items = (...marks: readonly string[]): string =>
    marks.map((mark, index) => line(72, 700 - 14 * index, mark) + line(89, 700 - 14 * index, 'an item')).join('');
  test.each([
    ['1', '2', '3'],
    ['a', 'b', 'c'],
  ])('%s, %s, %s', async (...marks) => {
    const { text, blocks } = await partOf(items(...marks));
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(
      marks.map((mark) => ['list-item', `${mark} an item`]),
    );
  });

  test('but words with a number before them are none', async () => {
    const { blocks } = await partOf(line(72, 700, 'It is said of the flat that it has') + line(72, 686, '2 rooms.'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('signs of the items of a list', () => {
  const signs = ['·', '●', '■', '➢', '✓', '▶', '❖', '⁃'];
  test.each(signs)('%s', async (sign) => {
    const page = [700, 686].map((y) => `BT /F2 11 Tf 72 ${y} Td <0001> Tj ET\n${line(86, y, 'A point')}`).join('');
    const part = await partOf(page, { fonts: { F2: '3 0 R' }, objects: codedFont(3, { 1: sign }) });
    expect(part.blocks.map(({ kind, start, end }) => [kind, part.text.slice(start, end)])).toEqual([
      ['list-item', `${sign} A point`],
      ['list-item', `${sign} A point`],
    ]);
  });

  test('an "o" of another font, as Word draws the second kind', async () => {
    const item = (y: number, font: string): string => `${line(72, y, 'o', 11, font)}${line(86, y, 'A point')}`;
    const kinds = async (font: string): Promise<readonly string[]> =>
      (await partOf(item(700, font) + item(686, font), { fonts: { F2: standardFont('Courier') } })).blocks.map(
        ({ kind }) => kind,
      );
    expect([await kinds('F2'), await kinds('F1')]).toEqual([['list-item', 'list-item'], ['paragraph']]);
  });
});
