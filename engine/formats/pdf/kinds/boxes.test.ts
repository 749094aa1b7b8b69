import { describe } from 'vitest';
import { line, testTexts } from './fixture.ts';

/** Lines below each other, 14 points apart. */
const lines = (x: number, top: number, texts: readonly string[], size = 11): string =>
  texts.map((text, index) => line(x, top - 14 * index, text, size)).join('');

const text = [
  'The tenant pays the rent on the first day',
  'of each month to the account that the two',
  'have agreed on, and tells the landlord of',
  'every fault that is found in the house, in',
  'the garden, or in what belongs to both, so',
];
const goesOn = lines(72, 630, ['that it can be repaired before the winter comes and the water freezes in its pipes.']);
const box = lines(380, 694, ['Note. The office is', 'closed on Mondays', 'and on each holiday', 'of the state.'], 9);
const read =
  'The tenant pays the rent on the first day of each month to the account that the two have agreed on, ' +
  'and tells the landlord of every fault that is found in the house, in the garden, or in what belongs to both, ' +
  'so that it can be repaired before the winter comes and the water freezes in its pipes.';
const note = 'Note. The office is closed on Mondays and on each holiday of the state.';

describe('a box beside a text that goes on below it does not cut the text', () => {
  testTexts([
    ['drawn first', box + lines(72, 700, text) + goesOn, `${note}\n\n${read}`],
    ['below a title', line(72, 730, 'Terms', 20) + box + lines(72, 700, text) + goesOn, `Terms\n\n${note}\n\n${read}`],
  ]);
});

describe('a line alone beside a text', () => {
  const whole = [...text.slice(0, 4), 'garden.'];
  const left =
    'The tenant pays the rent on the first day of each month to the account that the two have agreed on, and ' +
    'tells the landlord of every fault that is found in the house, in garden.';
  testTexts([
    [
      'is read after it',
      lines(72, 700, whole) + line(340, 700, 'Der Mieter zahlt die Miete.'),
      `${left}\n\nDer Mieter zahlt die Miete.`,
    ],
    [
      'with titles over both',
      line(72, 726, 'English', 14) +
        lines(72, 700, whole) +
        line(340, 726, 'Deutsch', 14) +
        line(340, 700, 'Der Mieter zahlt die Miete.'),
      `English\n\n${left}\n\nDeutsch\n\nDer Mieter zahlt die Miete.`,
    ],
  ]);
});

describe('the parts of a letter', () => {
  const sender = lines(470, 760, ['Ann Lee', '5 High Street', 'London W1']);
  const receiver = lines(72, 700, ['To', 'Bob Ray', '7 Low Street']);
  const subject = line(72, 600, 'Re: Invoice No. 2021-77') + line(72, 570, 'Dear Mr Ray,');
  const body = line(
    72,
    540,
    'thank you for your letter of the third of May, which we have read with great interest here.',
  );
  const signatures = lines(72, 480, ['__________', 'Tenant']) + lines(470, 480, ['__________', 'Landlord']);
  testTexts([
    [
      'stay in order, the sender at the right and above all',
      sender + receiver + line(440, 640, 'London, 5 May 2021') + subject + body + signatures,
      'Ann Lee 5 High Street London W1\n\nTo Bob Ray 7 Low Street\n\nLondon, 5 May 2021\n\n' +
        'Re: Invoice No. 2021-77\n\nDear Mr Ray,\n\n' +
        'thank you for your letter of the third of May, which we have read with great interest here.\n\n' +
        '__________ Tenant\n\n__________ Landlord',
    ],
  ]);
});

describe('short lines beside a text, on other baselines', () => {
  const contact = lines(72, 703, ['Contact', 'Ann Lee', '5 High Street', 'London'], 9);
  const right = lines(200, 700, text);
  const begin = text.join(' ');
  testTexts([
    ['drawn before it', contact + right, `Contact Ann Lee 5 High Street London\n\n${begin}`],
    ['drawn after it', right + contact, `${begin}\n\nContact Ann Lee 5 High Street London`],
    [
      'that are a column of two lines, drawn after all of a text with a gap in it',
      right +
        lines(200, 600, [
          'Both may end it with a notice',
          'of three months to the end of',
          'a month, in writing, and',
        ]) +
        lines(440, 703, ['with the names of all', 'who live there.']),
      `${begin}\n\nBoth may end it with a notice of three months to the end of a month, in writing, and with the ` +
        'names of all who live there.',
    ],
    [
      'that are titles of its clauses',
      lines(72, 702, ['Art. 5', 'Payment'], 8) +
        lines(72, 602, ['Art. 6', 'Notice period'], 8) +
        right +
        lines(200, 600, [
          'Both may end it with a notice',
          'of three months to the end of',
          'a month, in writing and signed.',
        ]),
      `Art. 5 Payment\n\n${begin}\n\nArt. 6 Notice period\n\nBoth may end it with a notice of three months ` +
        'to the end of a month, in writing and signed.',
    ],
  ]);
});
