import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId } from '../../../common/ids.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { writeDocuments, type SampleDocument } from '../../store/search/fixture.ts';
import { searchRoom } from '../room.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-named-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const desk: readonly SampleDocument[] = [
  { name: 'lease.pdf', title: 'Lease', text: 'The flat is let from 1 September. The rent is due monthly.' },
  { name: 'employment-contract.pdf', text: 'Employment contract between Tidewater Ltd and Marta Lindqvist.' },
  { name: 'Energy-Report_2025.pdf', title: 'Energy report', text: 'The house used less gas. A lease was not read.' },
  { name: 'Nordwerk 2021.pdf', title: 'Annual report', text: 'Revenue rose. The report has notes.' },
  { name: 'Nordwerk 2022.pdf', title: 'Annual report', text: 'Revenue fell. The report has notes.' },
  { name: 'Müller Angebot.pdf', text: 'Das Angebot gilt bis Ende des Monats.' },
  { name: 'scan0042.pdf', text: 'Letter. Westhaven, 3 May 2026. Dear Ms Okafor, the lift is repaired.' },
  { name: 'scan0043.pdf', text: 'Letter. Westhaven, 9 June 2026. Dear Ms Okafor, the lift stands still.' },
  { name: 'Lease Agreement No. 1000.docx', text: 'Between Meridian Logistik GmbH and the tenant.' },
  { name: 'Lease Agreement No. 1001.docx', text: 'Between Weststern Handel GmbH and the tenant.' },
  { name: 'Strassenbau Übersicht.pdf', text: 'Eine Übersicht über den Bau der Straße.' },
].map(({ text, ...document }) => ({ ...document, chunks: [{ text }] }));

async function named(question: string, documents = desk): Promise<readonly string[]> {
  writeDocuments(db, documents);
  const found = await searchRoom(db).named({ question, scope: null });
  return found.map(({ name, by }) => `${by}: ${name}`);
}

test('several of what has a short name in capitals are named by its plural', async () => {
  const ndas = ['NDA Kolben v1.docx', 'NDA Kolben v2.docx'].map((name) => ({ name, chunks: [{ text: 'Secret.' }] }));
  expect(await named('What is the difference between the two NDAs?', [...desk, ...ndas])).toEqual([
    'words: NDA Kolben v1.docx',
    'words: NDA Kolben v2.docx',
  ]);
});

describe('a question names', () => {
  test.each([
    ['What does lease.pdf say about pets?', ['name: lease.pdf']],
    ['What does LEASE.PDF say, and employment-contract.pdf?', ['name: lease.pdf', 'name: employment-contract.pdf']],
    ['What is the notice period in the employment contract?', ['name: employment-contract.pdf']],
    ['When does the lease end?', ['name: lease.pdf']],
    ['How much gas by the energy report 2025?', ['name: Energy-Report_2025.pdf']],
    ['What was saved according to energy_report_2025?', ['name: Energy-Report_2025.pdf']],
    ['What was revenue in Nordwerk 2021?', ['name: Nordwerk 2021.pdf']],
    ["What was revenue in Nordwerk's 2021 annual report?", ['name: Nordwerk 2021.pdf']],
    ['What revenue does the annual report 2021 of Nordwerk give?', ['words: Nordwerk 2021.pdf']],
    ['How did the revenue of Nordwerk develop?', ['words: Nordwerk 2021.pdf', 'words: Nordwerk 2022.pdf']],
    ['What revenue does Nordwerk have in FY2022?', ['words: Nordwerk 2022.pdf']],
    ['Compare revenue in the 2021 and 2022 annual reports', ['words: Nordwerk 2021.pdf', 'words: Nordwerk 2022.pdf']],
    ['What does the 2022 annual report say of revenue?', ['words: Nordwerk 2022.pdf']],
    ['Wie lange gilt das Mueller-Angebot?', ['name: Müller Angebot.pdf']],
    ['Wie lange gilt das Angebot Müller?', ['words: Müller Angebot.pdf']],
    ['Was steht in der Straßenbau-Uebersicht?', ['name: Strassenbau Übersicht.pdf']],
    ['What was repaired by the letter of 3 May?', ['date: scan0042.pdf']],
    ['What does the letter dated June 9, 2026 say?', ['date: scan0043.pdf']],
    ['What is the rent in lease agreement no. 1000?', ['name: Lease Agreement No. 1000.docx']],
    ['Who signed agreement 1001?', ['words: Lease Agreement No. 1001.docx']],
    ['What does Marta Lindqvist earn?', ['party: employment-contract.pdf']],
    ['Wie hoch ist die Miete von Meridian Logistik GmbH?', ['party: Lease Agreement No. 1000.docx']],
  ])('%s', async (question, expected) => {
    expect((await named(question)).toSorted()).toEqual(expected.toSorted());
  });
});

const media: readonly SampleDocument[] = [
  { name: 'a.pdf', title: 'Calderbrook Media Inc.', text: 'Invoice of Calderbrook Media Inc.' },
  { name: 'b.pdf', title: 'Ashfield Logistics B.V.', text: 'Invoice of Ashfield Logistics B.V.' },
  { name: 'c.pdf', text: 'Letter of Wickmere Media Inc. to Ashfield Logistics B.V.' },
  { name: 'd.pdf', text: 'Letter of Marlwell Textiles B.V. to Ada Reed.' },
].map(({ text, ...document }) => ({ ...document, chunks: [{ text }] }));

describe('a part of a party, or what a firm is by law, names no other document', () => {
  test.each([
    ['What amount is it about in the letter from Wickmere Media Inc.?', ['party: c.pdf']],
    ['Which deadline is set by Marlwell Textiles B.V.?', ['party: d.pdf']],
    ['What does Oakham Homes Inc. ask for?', []],
  ])('%s', async (question, expected) => {
    expect(await named(question, media)).toEqual(expected);
  });
});

const leases: readonly SampleDocument[] = [
  { name: 'a.pdf', title: 'Lease Agreement', text: 'Lease between Oakham Homes Ltd and Ada Reed.' },
  { name: 'lease-1000.pdf', text: 'Lease no. 1000 between Marlow Estates Ltd and Brian Cole.' },
  { name: 'lease-1001.pdf', text: 'Lease no. 1001 between Marlow Estates Ltd and Clara Dunn.' },
  { name: 'b.pdf', text: 'Invoice R-2041 of Marlow Estates Ltd to Ada Reed.' },
  { name: 'c.pdf', text: 'The lift is repaired.' },
].map(({ text, ...document }) => ({ ...document, chunks: [{ text }] }));

describe('of documents that are named alike numbers choose, and "and" names one more', () => {
  test.each([
    ['What is the rent in lease agreement no. 1001?', ['words: lease-1001.pdf']],
    ['What does Marlow Estates Ltd ask for in R-2041?', ['party: b.pdf']],
    ['Compare a.pdf and Lease 1000.', ['name: a.pdf', 'name: lease-1000.pdf']],
    [
      'Which rent is higher, in lease-1000.pdf or in the contract with Clara Dunn?',
      ['name: lease-1000.pdf', 'party: lease-1001.pdf'],
    ],
  ])('%s', async (question, expected) => {
    expect(await named(question, leases)).toEqual(expected);
  });
});

test('the words that name a document are told as they stand in the question', async () => {
  writeDocuments(db, desk);
  const question = "What was revenue in Nordwerk's 2021 annual report and in lease.pdf?";
  const found = await searchRoom(db).named({ question, scope: null });
  expect(found.map(({ name, written }) => ({ name, written }))).toEqual([
    { name: 'Nordwerk 2021.pdf', written: ["Nordwerk's 2021"] },
    { name: 'lease.pdf', written: ['lease.pdf'] },
  ]);
});

test.each([
  ['Can I pump petrol with the HX-40?', 'HX-40'],
  ['What does the HX 40 weigh?', 'HX 40'],
  ['What does the HX-50 weigh?', 'HX'],
])('a name goes with the numbers that its document has: %s', async (question, written) => {
  writeDocuments(db, [...desk, { name: 'HX-40_datasheet.txt', chunks: [{ text: 'The pump moves water.' }] }]);
  const found = await searchRoom(db).named({ question, scope: null });
  expect(found.map((each) => [each.name, each.written])).toEqual([['HX-40_datasheet.txt', [written]]]);
});

describe('a question that only shares a word names nothing', () => {
  test.each([
    'What was the revenue in 2021?',
    'How do I write a report?',
    'Who pays for energy?',
    'Is there a contract about cleaning?',
    'What happened on 3 May?',
    'How much is due for more than 1000 euros?',
    'Wie viel kostet ein Angebot?',
    'What is a lease?',
    'Can I get a letter from the landlord?',
    'How many reports are there?',
  ])('%s', async (question) => {
    expect(await named(question)).toEqual([]);
  });
});

const filings: readonly SampleDocument[] = [
  'ACMEFOODS',
  '3M',
  'Corvid',
  'BEST_BUY',
  'Quill',
  'block',
  'Orion',
  'Vale',
].flatMap((firm) =>
  [2019, 2020].map((year) => ({
    name: `${firm}_${year}_10K.pdf`,
    title: 'Document',
    chunks: [{ text: `${firm.replace('_', ' ')} annual report on form 10-K for ${year}. A block of shares was sold.` }],
  })),
);

describe('of many filings the company and the year choose', () => {
  test.each([
    ['What was the capital expenditure of Acme Foods in FY2019?', ['words: ACMEFOODS_2019_10K.pdf']],
    ["What are 3M's net sales for 2020?", ['words: 3M_2020_10K.pdf']],
    ['what did best buy earn in 2019', ['words: BEST_BUY_2019_10K.pdf']],
    ['corvid revenue', ['words: Corvid_2019_10K.pdf', 'words: Corvid_2020_10K.pdf']],
    ['Did Block buy shares in fiscal 2020?', ['words: block_2020_10K.pdf']],
    ['What does the 10-K for 2019 say?', []],
    ['Was a block of shares sold?', []],
    ['How many did they buy?', []],
  ])('%s', async (question, expected) => {
    expect(await named(question, filings)).toEqual(expected);
  });
});

const firms: readonly SampleDocument[] = [
  ['ATLANTICEXCHANGE', 'Atlantic Exchange Company'],
  ['HARROW_HARROW', 'Harrow & Harrow'],
  ['JKMORGEN', 'JKMorgen Chase & Co.'],
  ['MGNRESORTS', 'MGN Resorts International'],
  ['PopsiCo', 'PopsiCo, Inc.'],
  ['CLOCK', 'Clock, Inc.'],
].flatMap(([firm = '', legal = '']) =>
  ['2021_10K', '2022_10K', '2022Q2_10Q', '8K_dated-2023-05-30'].map((period) => ({
    name: `${firm}_${period}.pdf`,
    title: 'Document',
    chunks: [{ text: `${legal}, ${period}. A clock was sold. The annual general meeting was held in Ostend.` }],
  })),
);

describe('a firm may be shortened, and a period chooses of its reports', () => {
  test.each([
    ['What did Atex report for FY2022?', ['words: ATLANTICEXCHANGE_2022_10K.pdf']],
    ['What are the fees of ATEX, FY21?', ['words: ATLANTICEXCHANGE_2021_10K.pdf']],
    ['Did H&H grow in FY2022?', ['words: HARROW_HARROW_2022_10K.pdf']],
    ['Did HnH grow in 2021?', ['words: HARROW_HARROW_2021_10K.pdf']],
    ['Did Harrow & Harrow grow in 2021?', ['words: HARROW_HARROW_2021_10K.pdf']],
    ['Did Harrow and Harrow grow in the second quarter of 2022?', ['words: HARROW_HARROW_2022Q2_10Q.pdf']],
    ["What are JKM's net assets in 2021?", ['words: JKMORGEN_2021_10K.pdf']],
    ['What of JKMorgen Chase in 2022?', ['words: JKMORGEN_2022_10K.pdf']],
    ['What is the EBITDA of MGN in Q2 of FY2022?', ['words: MGNRESORTS_2022Q2_10Q.pdf']],
    ['Wie lief das 2. Quartal 2022 bei PopsiCo?', ['words: PopsiCo_2022Q2_10Q.pdf']],
    ['What does the 10-Q of PopsiCo say?', ['words: PopsiCo_2022Q2_10Q.pdf']],
    ['What does the 8-K of PopsiCo of May 30, 2023 say?', ['words: PopsiCo_8K_dated-2023-05-30.pdf']],
    ['What is the ROA, and what did Ann say of EBITDA?', []],
    ['Was an Ox sold in Ostend?', []],
  ])('%s', async (question, expected) => {
    expect(await named(question, firms)).toEqual(expected);
  });
});

test('what several firms may be called names all of them', async () => {
  const all = ['GRANDRESORTS_2022.pdf', 'GRANDRAILWAY_2022.pdf', 'CLOCK_2022.pdf', 'PopsiCo_2022.pdf'];
  const documents = all.map((name) => ({ name, chunks: [{ text: 'Report.' }] }));
  expect(await named('What did GRAND earn in 2022?', documents)).toEqual([
    'words: GRANDRESORTS_2022.pdf',
    'words: GRANDRAILWAY_2022.pdf',
  ]);
});

test('of the reports of a party the year chooses, where all have one in their names', async () => {
  const text = 'Report of Lumen Group Ltd to its owners.';
  const documents = ['a_2021.pdf', 'b_2022.pdf', 'c_2021.pdf'].map((name, at) => ({
    name,
    chunks: [{ text: at < 2 ? text : 'Report of others.' }],
  }));
  expect(await named('What did Lumen Group earn in 2022?', documents)).toEqual(['party: b_2022.pdf']);
});

test('only documents of the scope are named, and none where it is one document', async () => {
  writeDocuments(db, desk);
  const ask = async (...ids: readonly number[]): Promise<readonly number[]> => {
    const scope = ids.map((id) => ({ kind: 'document' as const, documentId: documentId(id) }));
    const found = await searchRoom(db).named({ question: 'What did Nordwerk earn?', scope });
    return found.map((each) => Number(each.documentId));
  };
  expect([await ask(1, 2, 5), await ask(5), await ask(1, 2)]).toEqual([[5], [], []]);
});

test('a document that is added is named by the next question', async () => {
  writeDocuments(db, desk);
  const room = searchRoom(db);
  const ask = async (): Promise<readonly string[]> =>
    (await room.named({ question: 'What does roof-plan.pdf show?', scope: null })).map(({ name }) => name);
  const before = await ask();
  writeDocuments(db, [{ name: 'roof-plan.pdf', chunks: [{ text: 'A plan of the roof.' }] }]);
  expect([before, await ask()]).toEqual([[], ['roof-plan.pdf']]);
});
