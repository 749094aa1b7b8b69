import { expect, test } from 'vitest';
import { kindOf } from './kind-of.ts';

/** The kind of a text of such lines; `# ` begins a heading. */
const kind = (lines: readonly string[], format = 'pdf', name = 'scan.pdf'): string | null => {
  const heading = lines.find((line) => line.startsWith('# '))?.slice(2) ?? '';
  const text = lines.map((line) => line.replace(/^# /u, '')).join('\n\n');
  return kindOf({ format, name, title: '', parts: [{ number: 1, text, blocks: [] }] }, heading).kind;
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
  ['offer', ['Umzüge Radlbeck GmbH', 'Angebot Nr. 2026-311', 'Festpreis 2.380 Euro einschließlich Mehrwertsteuer.']],
  ['order', ['Cormorant Catering', 'Delivery note', 'Delivery no. 88213, delivered to the Saltings Hotel.']],
  [
    'policy',
    ['Alster Versicherung AG', 'Versicherungsnehmer: Konrad Vieth', 'Selbstbeteiligung je Schaden: 150 Euro.'],
  ],
  ['statement', ['Bäckerei Tewes GmbH', 'Lohnabrechnung Mai', 'Auszahlungsbetrag 2.349,00 Euro, Abzüge 811,00 Euro.']],
  [
    'decision',
    ['Finanzamt Westerstede', 'Einkommensteuerbescheid', 'Rechtsbehelfsbelehrung: Sie können Einspruch einlegen.'],
  ],
  ['decision', ['IN THE COUNTY COURT AT WESTLEIGH', 'It is ordered that the defendant pay the costs.']],
  ['will', ['Last will of Thirza Oakden', 'I give my house to my niece. My executors are to sell the rest.']],
  ['certificate', ['This is to certify that Ida Roth has passed the examination.']],
  [
    'booking',
    ['Ferry booking', 'Booking reference: Q7KX', 'Check-in closes an hour before departure. Passengers: two.'],
  ],
  ['medical', ["St Brannock's Hospital", 'Discharge letter', 'Diagnosis: fracture. She was admitted on 3 May.']],
  ['recipe', ['Gooseberry chutney', 'Ingredients', '500 g gooseberries. Simmer for an hour.']],
  ['cv', ['Curriculum vitae', 'Work experience', 'Languages: German, French']],
  // A letter about such a thing is a letter.
  [
    'letter',
    ['Sehr geehrte Frau Roth,', 'die Abrechnung liegt bei. Das Guthaben wird verrechnet.', 'Mit freundlichen Grüßen'],
  ],
  // An invoice that greets is one, and what one's own title names.
  ['invoice', ['Our invoice no. A2237277', 'Dear Sir or Madam,', 'We charge you €500.00 and VAT.', 'Kind regards']],
  ['letter', ['Your invoice no. 26', 'Dear Ms Lindqvist,', 'Thank you.', 'Yours sincerely']],
  ['reminder', ['Zweite Mahnung', 'Sehr geehrte Frau Roth,', 'unsere Rechnung 12 ist überfällig.', 'Mahngebühr 5 €']],
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
