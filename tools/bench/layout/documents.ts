import type { BenchDocument, Content, DrawnTable, Page, Setting, TableCell } from './page.ts';
import { Random } from './random.ts';
import { capital, company, items, name, paragraph, sentence, title } from './words.ts';

const fonts = [
  "'Liberation Sans'",
  "'Liberation Serif'",
  "'DejaVu Sans'",
  "'DejaVu Serif'",
  "'Liberation Sans Narrow'",
];

/** A document of one seed: an annual report where the seed divides by three, else a paper with tables of many kinds. */
export function benchDocument(seed: number): BenchDocument {
  const random = new Random(seed);
  const setting = settingOf(random);
  const pages = seed % 3 === 0 ? reportPages(random) : paperPages(random);
  return { name: `${seed % 3 === 0 ? 'report' : 'paper'}-${seed}`, setting, pages };
}

function settingOf(random: Random): Setting {
  const font = random.of(fonts);
  const size = random.of([8.5, 9, 9.5, 10, 10.5, 11]);
  return {
    font,
    headingFont: random.chance(0.6) ? font : random.of(fonts),
    size,
    lineHeight: random.between(1.15, 1.4),
    titleSize: size * random.between(1.6, 2.4),
    sectionSize: size * random.between(1.2, 1.5),
    weightStyle: 'font-weight: bold',
    justify: random.chance(0.5),
    indent: random.chance(0.35),
    margin: random.whole(54, 80),
    centred: random.chance(0.3),
  };
}

/** Header and footer of the pages of a document, in one of several manners. */
function edges(random: Random, documentName: string): (number: number) => Pick<Page, 'header' | 'footer'> {
  const manner = random.whole(0, 3);
  const first = random.whole(1, 60);
  const kind = capital(random.of(['annals', 'journal', 'review']));
  const journal = `${kind} of ${title(random)} ${random.whole(3, 60)} (${random.whole(1998, 2024)})`;
  return (index) => {
    const number = String(first + index);
    if (manner === 0) return { header: [documentName, ''], footer: ['', number] };
    if (manner === 1) return { header: ['', ''], footer: [documentName, `Page ${number} of 90`] };
    if (manner === 2)
      return index % 2 === 0
        ? { header: [journal, number], footer: ['', ''] }
        : { header: [number, documentName], footer: ['', ''] };
    return { header: [journal, ''], footer: [`Downloaded from example.org`, number] };
  };
}

const heading = (style: 'title' | 'section' | 'weight' | 'capitals', text: string): Content => ({
  kind: 'heading',
  style,
  text,
});
const prose = (random: Random, from = 3, to = 6): Content => ({ kind: 'paragraph', text: paragraph(random, from, to) });
const list = (random: Random): Content => ({
  kind: 'list',
  ordered: random.chance(0.4),
  items: Array.from({ length: random.whole(3, 5) }, () => sentence(random)),
});

function paperPages(random: Random): readonly Page[] {
  const paperTitle = title(random);
  const edge = edges(random, paperTitle);
  const numbers = random.chance(0.5);
  let section = 0;
  let sub = 0;
  const next = (): Content => {
    section += 1;
    sub = 0;
    return heading('section', `${numbers ? `${section}. ` : ''}${title(random)}`);
  };
  const nextSub = (): Content => {
    sub += 1;
    return heading('weight', `${numbers ? `${section}.${sub} ` : ''}${title(random)}`);
  };
  const page = (content: readonly Content[], columns: 1 | 2 = 1, top: readonly Content[] = []) => ({
    columns,
    top,
    content,
  });
  const pages = [
    page([
      heading('title', paperTitle),
      prose(random),
      next(),
      prose(random),
      nextSub(),
      prose(random),
      list(random),
      nextSub(),
      prose(random, 2, 3),
    ]),
    page([next(), prose(random, 6, 8), prose(random, 6, 8), nextSub(), prose(random, 6, 8), prose(random, 6, 8)], 2, [
      heading('title', title(random)),
    ]),
    page([
      next(),
      prose(random, 2, 3),
      wordTable(random),
      prose(random, 2, 4),
      numberTable(random),
      prose(random, 1, 2),
    ]),
    page([next(), prose(random, 2, 3), numberTable(random), nextSub(), prose(random, 2, 3), wordTable(random)]),
    page(
      [
        next(),
        prose(random, 6, 9),
        nextSub(),
        prose(random, 6, 9),
        prose(random, 5, 7),
        nextSub(),
        prose(random, 3, 4),
      ],
      2,
    ),
    page([
      heading('capitals', title(random).toUpperCase()),
      prose(random),
      nextSub(),
      prose(random, 2, 3),
      list(random),
      prose(random, 1, 2),
    ]),
  ];
  return pages.map((each, index) => ({ ...each, ...edge(index) }));
}

function reportPages(random: Random): readonly Page[] {
  const firm = company(random);
  const edge = edges(random, `${firm} Annual Report`);
  const capitals = random.chance(0.5);
  const statement = (text: string): Content =>
    capitals ? heading('weight', text.toUpperCase()) : heading('section', text);
  const note = (number: number): Content => heading('weight', `Note ${number} – ${title(random)}`);
  const page = (content: readonly Content[]) => ({ columns: 1 as const, top: [], content });
  const pages = [
    page([
      heading('title', `Annual report of ${firm}`),
      prose(random),
      heading('section', 'Letter to shareholders'),
      prose(random),
      prose(random),
      list(random),
    ]),
    page([statement('Consolidated statements of income'), statementTable(random, 30)]),
    page([statement('Consolidated balance sheets'), statementTable(random, 30)]),
    page([statement('Consolidated statements of cash flows'), statementTable(random, 30)]),
    page([
      statement('Notes to the financial statements'),
      note(1),
      prose(random),
      note(2),
      prose(random, 2, 3),
      numberTable(random),
      note(3),
      prose(random, 2, 3),
    ]),
    page([
      heading('section', 'Directors and officers'),
      officers(random),
      prose(random, 2, 2),
      {
        kind: 'signatures',
        names: [
          [name(random), 'Chief Executive Officer'],
          [name(random), 'Senior Vice President, Chief Accounting Officer'],
        ],
      },
    ]),
  ];
  return pages.map((each, index) => ({ ...each, ...edge(index) }));
}

const cells = (texts: readonly string[]): readonly TableCell[] => texts.map((text) => ({ text }));

const look = (random: Random): Pick<DrawnTable, 'lines' | 'padding' | 'gap' | 'align' | 'dollars'> => ({
  lines: random.of(['none', 'all', 'rows', 'none']),
  padding: random.between(0.5, 4),
  gap: random.between(8, 20),
  align: random.of(['top', 'middle', 'bottom']),
  dollars: false,
});

function amount(random: Random): string {
  const value = random.whole(1, random.of([99, 9_999, 999_999])).toLocaleString('en-US');
  return random.chance(0.05) ? '—' : random.chance(0.2) ? `(${value})` : value;
}

/** Thirty line items over three years, without lines, in sections, some with labels of several lines. */
function statementTable(random: Random, count: number): Content {
  const newest = random.whole(2012, 2024);
  const years = [newest, newest - 1, newest - 2].map(String);
  const headers: (readonly TableCell[])[] = [];
  if (random.chance(0.5)) headers.push([{ text: '(In millions)' }, { text: 'Years ended December 31,', span: 3 }]);
  headers.push(cells([headers.length === 0 && random.chance(0.5) ? '(In thousands)' : '', ...years]));
  const dollars = random.chance(0.5);
  const rows: (readonly TableCell[])[] = [];
  for (let index = 0; index < count; index++) {
    if (index % 10 === 0 && index > 0)
      rows.push(cells([random.of(['Current assets:', 'Operating activities:', 'Financing activities:']), '', '', '']));
    const signed = dollars && (index % 10 === 0 || index % 10 === 9);
    rows.push(
      cells([
        items[(index * 7 + newest) % items.length] ?? '',
        ...years.map(() => (signed ? `$ ${amount(random)}` : amount(random))),
      ]),
    );
  }
  const table = {
    ...look(random),
    headers: headers.length,
    rows: [...headers, ...rows],
    numbers: true,
    lines: random.of(['none', 'none', 'rows'] as const),
    padding: random.between(0.4, 1.6),
    align: 'bottom' as const,
    width: 100,
    labelWidth: random.whole(46, 62),
    dollars,
  };
  return { kind: 'table', table };
}

function numberTable(random: Random): Content {
  const columns = random.whole(2, 5);
  const heads = Array.from({ length: columns }, () =>
    random.of(['Share', 'Units', 'Mean', 'Total', 'Median', 'Growth', 'Weight']),
  );
  const decimals = random.whole(0, 2);
  const rows = Array.from({ length: random.whole(4, 9) }, (_, index) =>
    cells([
      items[(index * 11 + columns) % items.length] ?? '',
      ...heads.map(() => (random.next() * 400).toFixed(decimals) + (random.chance(0.15) ? '%' : '')),
    ]),
  );
  const table = {
    ...look(random),
    headers: 1,
    rows: [cells([random.of(['Item', 'Group', 'Line']), ...heads]), ...rows],
    numbers: random.chance(0.8),
    width: random.whole(75, 100),
    labelWidth: 40,
  };
  return { kind: 'table', table };
}

/** Cells of words, most of several lines. */
function wordTable(random: Random): Content {
  const columns = random.whole(2, 4);
  const heads = ['Area', 'Description', 'Owner', 'Remarks'].slice(0, columns);
  const long = (): string => sentence(random);
  const rows = Array.from({ length: random.whole(3, 6) }, () =>
    cells([title(random), long(), name(random), long()].slice(0, columns)),
  );
  const table = {
    ...look(random),
    headers: 1,
    rows: [cells(heads), ...rows],
    numbers: false,
    padding: random.between(2, 5),
    align: random.of(['top', 'middle'] as const),
    width: 100,
    labelWidth: 24,
  };
  return { kind: 'table', table };
}

function officers(random: Random): Content {
  const roles = [
    'Chairman of the Board',
    'President and Chief Executive Officer',
    'Senior Vice President, Chief Accounting Officer',
    'Executive Vice President and General Counsel',
    'Director',
  ];
  const rows = roles.map((role) => cells([name(random), String(random.whole(38, 72)), role]));
  const table = {
    ...look(random),
    headers: 1,
    rows: [cells(['Name', 'Age', 'Position']), ...rows],
    numbers: false,
    width: 95,
    labelWidth: 30,
  };
  return { kind: 'table', table };
}
