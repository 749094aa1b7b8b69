import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, htmlOfMarkup } from '../markup.ts';
import { boilerplate } from './boilerplate.ts';
import { seeded } from '../seeds.ts';
import { statementHtml } from './statements.ts';
import { blockOf } from './tables.ts';
import type { Report } from './values.ts';

const items = ['business', 'risks', 'discussion', 'statements', 'notes', 'end'];
const read = (name: string): string => readFileSync(join(import.meta.dirname, 'text', `${name}.txt`), 'utf8');

/** A report as a browser prints it. Each company has its own look; all have the same sections. */
export function reportHtml(report: Report, title: string): string {
  const block = (name: string, argument: string): string => {
    switch (name) {
      case 'newpage':
        return '<div class="newpage"></div>';
      case 'boilerplate':
        return `<p>${escaped(boilerplate(argument))}</p>`;
      case 'statement':
        return statementHtml(report, argument);
      // The notes have the footer of the statements; what follows them has not.
      case 'plainpages':
        return '</div><div class="statements">';
      case 'endnotes':
        return '</div><div class="text">';
      default:
        return blockOf(report, name);
    }
  };
  const body = items.map((name) => htmlOfMarkup(read(name), report.value, block)).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>
${styleOf(report)}</style><body><div class="text">${body}</div></body></html>`;
}

function styleOf({ company }: Report): string {
  const random = seeded(company.symbol, 'look');
  const font = random.of(["'Liberation Serif'", "'Liberation Sans'", "'DejaVu Serif'"]);
  const size = random.of([9, 9.5, 10]);
  const number = `@bottom-right { content: counter(page); font: 8pt ${font} }`;
  return `@page { size: letter; margin: 20mm 20mm 22mm; ${number} }
@page statements { @bottom-left { white-space: nowrap; font: italic 8pt ${font};
  content: "See accompanying Notes to Consolidated Financial Statements." } }
body { font: ${size}pt/1.35 ${font}; margin: 0 }
.statements { page: statements; break-before: page }
.text { page: auto }
.newpage { break-after: page }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.25; margin: 16pt 0 6pt }
h1 { font-size: ${size * 1.5}pt; text-align: center } h2 { font-size: ${size * 1.25}pt }
h3 { font-size: ${size * 1.08}pt } h4 { font-size: ${size}pt; ${random.of(['font-style: italic', ''])} }
.statement { text-align: center; break-before: page }
p { margin: 0 0 8pt; ${random.of(['text-align: justify', ''])} }
table { width: 100%; border-collapse: collapse; margin: 6pt 0 14pt; font-size: ${size * 0.92}pt }
td, th { padding: 1.5pt 5pt; text-align: left; vertical-align: bottom; white-space: pre-wrap }
th { border-bottom: 0.7pt solid #333; font-size: ${size * 0.85}pt } .n { text-align: right; white-space: nowrap }
.total td { border-top: 0.6pt solid #555; font-weight: bold } .group td { font-weight: bold }
`;
}
