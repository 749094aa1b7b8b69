import { expect, test } from 'vitest';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { SearchDeps } from '../deps.ts';
import { figuresOverRows, isAnsweredByRows, tellFigures } from './answer-by-rows.ts';
import { sheetRoom } from './fixture.ts';

const room = sheetRoom([
  {
    name: 'spending-2024.xlsx',
    sheet: 'Expenses 2024',
    lines: [
      'Date\tCategory\tPayee\tAmount (EUR)\tPaid by',
      '2024-01-05\tTravel\tNorthern Rail\t120.50\tImke',
      '2024-02-11\tPrinting\tCopy Corner\t18\tPaula',
      '2024-03-02\tTravel\tAirport Cabs\t1,031.25\tPaula',
      '2024-03-09\tPostage\tDHL\t7.10\tImke',
    ],
  },
  {
    name: 'haushalt.ods',
    sheet: 'Ausgaben',
    lines: [
      'Posten\tKategorie\tJanuar\tFebruar',
      'Miete\tWohnen\t1.180,00 €\t1.180,00 €',
      'Strom\tWohnen\t74,50 €\t74,50 €',
      'Benzin\tVerkehr\t122,50 €\t98,30 €',
    ],
  },
  {
    name: 'haushalt.ods',
    sheet: 'Einnahmen',
    lines: ['Posten\tJanuar\tFebruar', 'Gehalt\t2.840,00 €\t2.840,00 €', 'Summe\t2.840,00 €\t2.840,00 €'],
  },
  {
    name: 'workshop.csv',
    lines: [
      'Part number\tName\tIn stock\tUnit price\tSupplier',
      'WS-1\tFuse 6 A\t12\t1.10\tEriks',
      'WS-2\tFuse 16 A\t30\t1.20\tRS',
      'WS-3\tRelay\t4\t9.90\tEriks',
    ],
  },
]);
const deps = { room } as unknown as Pick<SearchDeps, 'room'>;

async function told(question: string): Promise<readonly string[]> {
  const figures = await figuresOverRows(deps, { question, scope: null, named: [] });
  return figures.map((each) => `${sentenceOf(each.told)} (${each.cited.map(({ row }) => row.cells[0]).join(' ')})`);
}

test('a sum is over all rows that have the words of the question, in the column that is meant', async () => {
  expect(
    await Promise.all(
      [
        'What did we spend on travel in total?',
        'How much did Paula pay altogether?',
        'How much did we spend in March 2024?',
        'What is the total of all expenses in 2024?',
        'Was kostet Wohnen im Januar zusammen?',
        'Wie viel geben wir im Februar insgesamt aus?',
        'Wie viel haben wir insgesamt für Verkehr ausgegeben?',
      ].map(told),
    ),
  ).toEqual([
    [
      'Amount (EUR): 1,151.75 in all, added up by Carrel from 2 rows with “travel” of ' +
        'spending-2024.xlsx, Expenses 2024. (2024-01-05 2024-03-02)',
    ],
    [
      'Amount (EUR): 1,049.25 in all, added up by Carrel from 2 rows with “paula” of ' +
        'spending-2024.xlsx, Expenses 2024. (2024-02-11 2024-03-02)',
    ],
    [
      'Amount (EUR): 1,038.35 in all, added up by Carrel from 2 rows with “march” of ' +
        'spending-2024.xlsx, Expenses 2024. (2024-03-02 2024-03-09)',
    ],
    [
      'Amount (EUR): 1,176.85 in all, added up by Carrel from 4 rows of ' +
        'spending-2024.xlsx, Expenses 2024. (2024-01-05 2024-02-11 2024-03-02 2024-03-09)',
    ],
    [
      'Januar: 1,254.50 € in all, added up by Carrel from 2 rows with “wohnen” of haushalt.ods, Ausgaben. ' +
        '(Miete Strom)',
    ],
    ['Februar: 1,352.80 € in all, added up by Carrel from 3 rows of haushalt.ods, Ausgaben. (Miete Strom Benzin)'],
    [
      'Januar + Februar: 220.80 € in all, added up by Carrel from 1 row with “verkehr” of haushalt.ods, Ausgaben. ' +
        '(Benzin)',
    ],
  ]);
});

test('rows are counted, or what a column of quantities has of them; the most and the least are found', async () => {
  expect(
    await Promise.all(
      [
        'How many items come from Eriks?',
        'How many fuses do we have?',
        'What was the largest expense of 2024?',
        'Which is the lowest unit price in the workshop?',
        'Wie hoch sind die Einnahmen im Januar insgesamt?',
      ].map(told),
    ),
  ).toEqual([
    ['2 rows with “eriks” in workshop.csv. (WS-1 WS-3)'],
    ['In stock: 42 in all, added up by Carrel from 2 rows with “fuses” of workshop.csv. (WS-1 WS-2)'],
    ['The largest of “Amount (EUR)” is 1,031.25, among 4 rows of spending-2024.xlsx, Expenses 2024. (2024-03-02)'],
    ['The smallest of “Unit price” is 1.10, among 3 rows of workshop.csv. (WS-1)'],
    ['The total stands in haushalt.ods, Einnahmen. (Summe)'],
  ]);
});

test('a question with a word that no sheet has, or that asks for no figure, is none for the rows', async () => {
  const asked = [
    'How much did we pay to the university in total?',
    'How much was invoiced in all?',
    'How many people sit on the committee?',
    'Who paid for the train?',
    'What does a fuse cost?',
  ];
  expect(await Promise.all(asked.map(async (question) => isAnsweredByRows(deps, { question, scope: null })))).toEqual(
    asked.map(() => false),
  );
});

test('the most and the least are found in tables of texts; a text tells its sums itself', async () => {
  const manual = sheetRoom([
    {
      name: 'dw-480.docx',
      sheet: 'Larkspur Dishwasher',
      lines: [
        'Programme\tTemperature\tTime\tWater',
        'Eco\t50 °C\t3 h 25 min\t9.5 l',
        'Intensive\t70 °C\t2 h 10 min\t14 l',
        'Quick\t45 °C\t35 min\t10 l',
      ],
    },
    { name: 'flour.docx', sheet: 'Flour', lines: ['Bag\tWeight', 'Rye\t500 g', 'Spelt\t1 kg', 'Oat\t800 g'] },
    { name: 'two.docx', sheet: 'Trains', lines: ['Train\tSpeed', 'ICE\t300 km/h', 'RE\t160 km/h'] },
  ]);
  const ofTexts = { room: manual } as unknown as Pick<SearchDeps, 'room'>;
  const figures = async (question: string) =>
    (await figuresOverRows(ofTexts, { question, scope: null, named: [] })).map(
      (each) => `${sentenceOf(each.told)} (${each.cited.map(({ row }) => row.cells[0]).join(' ')})`,
    );
  expect(
    await Promise.all(
      [
        'Which programme of the dishwasher uses the least water?',
        'Which programme has the highest temperature?',
        'How much water do the programmes of the dishwasher need in total?',
        // Grams are not compared with kilograms, and two rows are no table of many.
        'Which bag of flour has the largest weight?',
        'Which train has the highest speed?',
      ].map(figures),
    ),
  ).toEqual([
    ['The smallest of “Water” is 9.5 l, among 3 rows of dw-480.docx. (Eco)'],
    ['The largest of “Temperature” is 70 °C, among 3 rows of dw-480.docx. (Intensive)'],
    [],
    [],
    [],
  ]);
});

test('each row is a citation of its own', async () => {
  const figures = await figuresOverRows(deps, { question: 'What did we spend on travel?', scope: null, named: [] });
  const events = [...tellFigures(figures)];
  const cited = events.flatMap((event) => (event.kind === 'citation' ? [event.citation] : []));
  expect(cited.map(({ marker, places, quote }) => [marker, places, quote])).toEqual([
    [
      1,
      [{ documentId: 1, part: 1, start: 41, end: 84 }],
      'Date\tCategory\tPayee\tAmount (EUR)\tPaid by\n2024-01-05\tTravel\tNorthern Rail\t120.50\tImke',
    ],
    [
      2,
      [{ documentId: 1, part: 1, start: 126, end: 171 }],
      'Date\tCategory\tPayee\tAmount (EUR)\tPaid by\n2024-03-02\tTravel\tAirport Cabs\t1,031.25\tPaula',
    ],
  ]);
});
