import { tableHtml } from '../../longdocs/markup.ts';
import type { Company } from './companies.ts';
import { euros, figuresOf, type Figures } from './figures.ts';

type Line = readonly [label: string, amount: keyof Figures, sign?: '-'];

const income: Readonly<Record<Company['form'], readonly Line[]>> = {
  law: [
    ['1. Umsatzerlöse', 'sales'],
    ['2. Sonstige betriebliche Erträge', 'otherIncome'],
    ['3. Materialaufwand', 'material', '-'],
    ['4. Personalaufwand', 'staff', '-'],
    ['   a) Löhne und Gehälter', 'wages', '-'],
    ['   b) Soziale Abgaben', 'social', '-'],
    ['5. Abschreibungen auf Sachanlagen', 'depreciation', '-'],
    ['6. Sonstige betriebliche Aufwendungen', 'otherExpenses', '-'],
    ['7. Zinsen und ähnliche Aufwendungen', 'interest', '-'],
    ['8. Steuern vom Einkommen und vom Ertrag', 'tax', '-'],
    ['9. Jahresüberschuss', 'profit'],
  ],
  group: [
    ['Umsatzerlöse', 'sales'],
    ['Sonstige betriebliche Erträge', 'otherIncome'],
    ['Materialaufwand', 'material', '-'],
    ['Personalaufwand', 'staff', '-'],
    ['Abschreibungen', 'depreciation', '-'],
    ['Sonstige betriebliche Aufwendungen', 'otherExpenses', '-'],
    ['Betriebsergebnis', 'operating'],
    ['Zinsaufwendungen', 'interest', '-'],
    ['Ertragsteuern', 'tax', '-'],
    ['Konzernjahresüberschuss', 'profit'],
  ],
};
const assets: readonly Line[] = [
  ['Immaterielle Vermögensgegenstände', 'software'],
  ['Sachanlagen', 'plant'],
  ['Vorräte', 'stock'],
  ['Forderungen aus Lieferungen und Leistungen', 'receivables'],
  ['Kassenbestand, Guthaben bei Kreditinstituten', 'cash'],
  ['Bilanzsumme', 'total'],
];
const capital: readonly Line[] = [
  ['Eigenkapital', 'equity'],
  ['Rückstellungen', 'provisions'],
  ['Verbindlichkeiten gegenüber Kreditinstituten', 'bank'],
  ['Verbindlichkeiten aus Lieferungen und Leistungen', 'suppliers'],
  ['Sonstige Verbindlichkeiten', 'otherDebts'],
  ['Bilanzsumme', 'total'],
];
const cash: readonly Line[] = [
  ['Jahresüberschuss', 'profit'],
  ['Abschreibungen auf Gegenstände des Anlagevermögens', 'depreciation'],
  ['Cashflow aus der laufenden Geschäftstätigkeit', 'operatingCash'],
  ['Auszahlungen für Investitionen in das Sachanlagevermögen', 'invested', '-'],
  ['Auszahlungen aus der Tilgung von Krediten', 'repaid', '-'],
  ['Finanzmittelfonds am Ende der Periode', 'cash'],
];

/** The annual accounts as HTML: a report, the statements on a page each, notes. */
export function accountsHtml(company: Company): string {
  const [now, before] = [figuresOf(company.name, company.year), figuresOf(company.name, company.year - 1)];
  const rows = (lines: readonly Line[]): string[][] =>
    lines.map(([label, amount, sign]) => [label, ...[now, before].map((each) => shown(each[amount], sign))]);
  const page = (title: string, ...lines: (readonly Line[])[]): string =>
    `<section><h2>${title}</h2><p>in Euro</p>${lines
      .map((each) => tableHtml({ head: [['', String(company.year), String(company.year - 1)]], rows: rows(each) }))
      .join('')}</section>`;
  return `<!doctype html><meta charset="utf-8"><style>body{font:11pt serif}section{break-before:page}
td,th{padding:2pt 10pt;text-align:left}.n{text-align:right}</style>
<h1>${company.name}</h1><p>Jahresabschluss zum 31. Dezember ${company.year}</p>${report(company, now, before)}
${page('Bilanz', assets, capital)}${page('Gewinn- und Verlustrechnung', income[company.form])}
${page('Kapitalflussrechnung', cash)}${notes(company)}`;
}

const shown = (amount: number, sign: '-' | undefined): string =>
  (sign === '-') === amount >= 0 ? `-${euros(Math.abs(amount))}` : euros(Math.abs(amount));

const report = ({ short, year }: Company, now: Figures, before: Figures): string => `<section><h2>Lagebericht</h2>
<p>Die ${short} stellt Beschläge und Schließanlagen her. Das Geschäft ${year} war von der Baukonjunktur geprägt.
Die Gesamtleistung ${now.sales > before.sales ? 'stieg' : 'sank'} gegenüber dem Vorjahr. Der Auftragsbestand reicht
für fünf Monate. Die Geschäftsführung erwartet für ${year + 1} einen Umsatz auf dem Niveau des Vorjahres.</p>
<p>Risiken bestehen in den Preisen für Messing und Strom. Forderungen werden regelmäßig geprüft; Ausfälle waren
selten. Die Zinsen sind zum größten Teil bis ${year + 4} fest vereinbart. Steuern werden im Organkreis ermittelt.</p>
<p>Im Jahresdurchschnitt waren ${180 + (year % 7) * 11} Menschen beschäftigt, davon 14 Auszubildende.</p></section>`;

const notes = ({ year }: Company): string => `<section><h2>Anhang</h2>
<p>Sachanlagen werden zu Anschaffungskosten abzüglich planmäßiger Abschreibungen bewertet. Vorräte werden nach dem
Durchschnitt bewertet. Forderungen haben eine Restlaufzeit von weniger als einem Jahr. Rückstellungen sind in Höhe
des Betrages angesetzt, der nach vernünftiger Beurteilung notwendig ist.</p>
<p>Von den Verbindlichkeiten gegenüber Kreditinstituten sind ${(year % 5) + 2} Millionen Euro durch Grundschulden
gesichert. Ereignisse nach dem Ende des Jahres sind nicht eingetreten.</p></section>`;
