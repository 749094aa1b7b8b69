import { expect, test } from 'vitest';
import { part } from './fixture.ts';
import { kindOf } from './kind.ts';
import { sectionsOf } from './sections.ts';

const kind = (lines: readonly string[], format = 'pdf', name = 'scan.pdf'): string | null => {
  const parts = [part(1, ...lines)];
  return kindOf({ format, name, title: '', parts }, sectionsOf(parts)).kind;
};

test.each([
  ['minutes', ['# Protokoll der Sitzung', 'Anwesend: Frau Roth, Herr Adam', 'Die nächste Sitzung ist im Mai.']],
  [
    'paper',
    [
      '# On the drag of blunt bodies',
      'Abstract. We present measurements of the drag.',
      'Keywords: drag, wake',
      '# References',
      'Miller et al. Journal of Fluids, 1961.',
    ],
  ],
  ['manual', ['# Bedienungsanleitung', 'Drücken Sie die Taste. Achtung: heiße Oberfläche.']],
  ['form', ['# Application form', 'Please complete in capital letters.', 'Signature of the applicant']],
  ['rules', ['# House rules', 'Smoking is prohibited. Bicycles must not stand in the hall.']],
  ['report', ['# Quarterly report', 'Executive summary', 'Sales rose by 4 % compared with the year before.']],
  ['letter', ['To whom it may concern', 'She has worked with us.', 'Kind regards', 'L. Moore']],
] as const)('%s', (expected, lines) => {
  expect(kind(lines)).toBe(expected);
});

test('formats that are of one kind, and sheets that are something else by their words', () => {
  expect([
    kind(['Hello'], 'mail'),
    kind(['A plan'], 'pptx'),
    kind(['a\tb'], 'xlsx'),
    kind(['# Invoice 12', 'VAT\t3.20', 'Total due\t20.00'], 'xlsx'),
  ]).toEqual(['mail', 'slides', 'sheet', 'invoice']);
});
