import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, htmlOfMarkup, tableHtml } from '../markup.ts';
import { boilerplate } from '../reports/boilerplate.ts';
import { figuresOf, type Amount, type Figures } from '../reports/figures.ts';
import { grouped } from '../reports/values.ts';
import { seeded } from '../seeds.ts';
import type { Filer } from './filers.ts';
import { amountsHtml, regionsHtml, segmentsHtml, statementHtml } from './statements.ts';

/** What a filing's text and tables are made of. */
export interface Filing {
  readonly filer: Filer;
  readonly year: number;
  /** Of the year, of the one before, and of the one before that. */
  readonly figures: readonly [Figures, Figures, Figures];
  readonly value: (name: string) => string;
  readonly perShareOf: (amount: number, year: number, dilution: number) => string;
}

export function filingOf(filer: Filer, year: number): Filing {
  const all = figuresOf(filer);
  const figures = [0, 1, 2].map((ago) => all.get(year - ago) as Figures) as unknown as Filing['figures'];
  const dollars = filer.unit === 'thousands' ? 1 / 1_000 : 1;
  const shares = seeded(filer.symbol, 'shares').between(120, 640);
  const value = (name: string): string => {
    const [, plain = name, ago = '0'] = /^(.*?)(?:-([12]))?$/u.exec(name) ?? [];
    const found = valueOf(filer, all.get(year - Number(ago)) as Figures, plain);
    if (found === null) throw new Error(`no value for {${name}}`);
    return found;
  };
  const perShareOf: Filing['perShareOf'] = (amount, of, dilution) =>
    ((amount * dollars) / (shares * dilution * (1 - 0.01 * (of - 2017)))).toFixed(2);
  return { filer, year, figures, value, perShareOf };
}

const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

/** A value by its name: `whole_4_9_stores` and `tenth_4_9_stores` are drawn, from 4 to 9, once for filer and year. */
function valueOf(filer: Filer, figures: Figures, name: string): string | null {
  const own = filer[name as keyof Filer];
  if (typeof own === 'string') return own;
  const { year, revenue } = figures;
  const [kind, from, to, what] = name.split('_');
  if (kind === 'whole')
    return seeded(filer.symbol, year, what ?? '')
      .whole(Number(from), Number(to))
      .toLocaleString('en-US');
  if (kind === 'tenth')
    return seeded(filer.symbol, year, what ?? '')
      .between(Number(from), Number(to))
      .toFixed(1);
  if (kind === 'sales')
    return grouped((revenue * seeded(filer.symbol, year, what ?? '').between(Number(from), Number(to))) / 1_000);
  if (kind === 'site') return filer.sites[Number(from)] ?? null;
  if (kind === 'segment') return filer.segments[Number(from)]?.[0] ?? null;
  if (kind === 'of') return seeded(filer.symbol, year, name).of(name.split('_').slice(1)).replaceAll('-', ' ');
  const derived: Readonly<Record<string, string>> = {
    year: String(year),
    next: String(year + 1),
    afterNext: String(year + 2),
    grossShare: share(figures.grossProfit, revenue),
    operatingShare: share(figures.operatingIncome, revenue),
    taxShare: share(figures.tax, figures.pretax),
  };
  if (derived[name] !== undefined) return derived[name];
  return name in figures ? grouped(figures[name as Amount]) : null;
}

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'text', `${name}.txt`), 'utf8');
const sections = ['front', 'discussion', 'statements', 'notes', 'back'];

/** A filing as a browser prints it: cover, contents, Items 1 to 15, statements, notes, exhibits. */
export function filingHtml(filing: Filing): string {
  const block = (name: string, argument: string): string => {
    switch (name) {
      case 'newpage':
        return '<div class="newpage"></div>';
      case 'filler':
        return Array.from({ length: 3 }, (_, i) => `<p>${escaped(boilerplate(`${argument}/${i}`))}</p>`).join('');
      case 'contents':
        return contentsHtml(argument);
      case 'statement':
        return statementHtml(filing, argument);
      case 'amounts':
        return amountsHtml(filing, argument.split(' ') as readonly Amount[]);
      case 'segments':
        return segmentsHtml(filing);
      case 'regions':
        return regionsHtml(filing);
      case 'table':
        return drawnTable(filing, argument);
      default:
        throw new Error(`no block @${name}`);
    }
  };
  const body = sections.map((name) => htmlOfMarkup(read(name), filing.value, block)).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>10-K</title><style>${styleOf(filing)}</style>
<body>${body}</body></html>`;
}

/** Lines of a table of contents: what stands where. */
const contentsHtml = (lines: string): string =>
  tableHtml({
    head: [['', 'Page']],
    rows: lines.split(';').map((line, i) => [line.trim(), String(3 + i * 4)]),
  });

/** Labels, amounts of two years are drawn as thousandths of sales: `Raw materials 20 40;Finished goods 30 60`. */
const drawnTable = ({ filer, figures }: Filing, rows: string): string =>
  tableHtml({
    head: [['', ...figures.slice(0, 2).map(({ year }) => String(year))]],
    rows: rows.split(';').map((row) => {
      const [, label = '', from = '0', to = '0'] = /^(.*) (\d+) (\d+)$/u.exec(row.trim()) ?? [];
      const drawn = (each: Figures): string =>
        grouped((each.revenue * seeded(filer.symbol, each.year, label).between(Number(from), Number(to))) / 1_000);
      return [label, ...figures.slice(0, 2).map(drawn)];
    }),
  });

function styleOf({ filer, year }: Filing): string {
  const random = seeded(filer.symbol, 'filing look');
  const font = random.of(["'Liberation Serif'", "'Liberation Sans'"]);
  const size = random.of([9, 9.5, 10]);
  return `@page { size: letter; margin: 18mm 18mm 20mm; @bottom-center { content: counter(page); font: 8pt ${font} }
  @top-left { content: "${filer.legal}"; font: 8pt ${font} }
  @top-right { content: "Form 10-K ${year}"; font: 8pt ${font} } }
body { font: ${size}pt/1.3 ${font}; margin: 0 } .newpage { break-after: page }
.statement { text-align: center; margin: 0 0 3pt }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.2; margin: 12pt 0 5pt; font-size: ${size}pt }
h1 { text-align: center; font-size: ${size * 1.3}pt } h2 { text-transform: uppercase }
h4 { font-style: italic; font-weight: normal }
p { margin: 0 0 7pt } table { width: 100%; border-collapse: collapse; margin: 4pt 0 12pt; font-size: ${size * 0.94}pt }
td, th { padding: 1.2pt 5pt; text-align: left; vertical-align: bottom } th { border-bottom: 0.6pt solid #444 }
.n { text-align: right; white-space: nowrap } .total td { border-top: 0.6pt solid #555 }
.group td { font-weight: bold }`;
}
