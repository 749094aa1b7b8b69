import { describe } from 'vitest';
import { codedFont, standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, shown, testTexts } from './fixture.ts';

/** Lines one below the other. */
const lines = (...texts: readonly string[]): string => texts.map((text, at) => line(72, 700 - 14 * at, text)).join('');
const coded = (texts: Readonly<Record<number, string>>) => ({ fonts: { F2: '3 0 R' }, objects: codedFont(3, texts) });

describe('hyphens at line ends', () => {
  testTexts([
    ['soft ones', lines('on confi\\255', 'dentiality'), 'on confidentiality'],
    [
      'that their font calls soft',
      shown('(on confi) Tj /F2 11 Tf <0001> Tj') + line(72, 686, 'dentiality'),
      'on confidentiality',
      coded({ 1: '\u00ad' }),
    ],
    [
      'that their font calls soft, inside of a line',
      shown('(Ein) Tj /F2 11 Tf <0001> Tj /F1 11 Tf ( und Ausfuhr of AB) Tj /F2 11 Tf <0001> Tj /F1 11 Tf (12) Tj'),
      'Ein- und Ausfuhr of AB-12',
      coded({ 1: '\u00ad' }),
    ],
    [
      'of Unicode',
      shown('(on confi) Tj /F2 11 Tf <0001> Tj') + line(72, 686, 'dentiality'),
      'on confidentiality',
      coded({ 1: '‐' }),
    ],
    [
      'in another font',
      shown('(on confi) Tj /F2 11 Tf (-) Tj') + line(72, 686, 'dentiality'),
      'on confidentiality',
      { fonts: { F2: standardFont('Times-Roman') } },
    ],
    [
      'that do not break stay',
      shown('(the e) Tj /F2 11 Tf <0001> Tj /F1 11 Tf (mail) Tj'),
      'the e‑mail',
      coded({ 1: '‑' }),
    ],
    [
      'suspended',
      lines('alle Ein- und Aus-', 'fuhren sowie Vor-', 'oder Nachteile'),
      'alle Ein- und Ausfuhren sowie Vor- oder Nachteile',
    ],
    ['of an English pair', lines('all pre- and post-', 'contractual ones'), 'all pre- and post-contractual ones'],
    ['behind one letter', lines('a T-', 'shirt and an X-', 'ray'), 'a T-shirt and an X-ray'],
    ['with a slash', lines('die Gro\\337-/', 'Kleinschreibung'), 'die Groß-/Kleinschreibung'],
    ['that are dashes between words', lines('the lamp\\227', 'lit at six'), 'the lamp—lit at six'],
    ['suspended before a comma', lines('die Ein-,', 'Aus- und Durchfuhr'), 'die Ein-, Aus- und Durchfuhr'],
    [
      'of compounds',
      lines('a self-', 'adhesive cover for the long-', 'term third-', 'party lease'),
      'a self-adhesive cover for the long-term third-party lease',
    ],
    ['of what is no compound', lines('a short-', 'age of well-', 'ness'), 'a shortage of wellness'],
    [
      'of a compound elsewhere',
      lines('the price-determining one. Any price-', 'determining one'),
      'the price-determining one. Any price-determining one',
    ],
    ['of an address of mail', lines('to info@exam-', 'ple.org'), 'to info@example.org'],
    [
      'of an address',
      lines('see https://example.org/long-', 'path/file.html'),
      'see https://example.org/long-path/file.html',
    ],
    ['between capitals', lines('LIMITED LIA-', 'BILITY COMPANY'), 'LIMITED LIABILITY COMPANY'],
    ['between names in capitals', lines('rules of the PCI-', 'DSS apply'), 'rules of the PCI-DSS apply'],
    ['of names', lines('the Rhein-', 'Main-Gebiet'), 'the Rhein-Main-Gebiet'],
    ['between numbers', lines('pages 12-', '17 of it'), 'pages 12-17 of it'],
    ['that are dashes', lines('the tenant \\226', 'who pays'), 'the tenant – who pays'],
    ['in brackets', lines('\\(see confi-', 'dentiality\\).'), '(see confidentiality).'],
  ]);
});

describe('accents that are drawn apart', () => {
  testTexts([
    [
      'before their letters',
      shown('(f) Tj [(\\250) 500 (u)] TJ (r M) Tj [(\\250) 440 (u)] TJ (ller) Tj'),
      'für Müller',
    ],
    ['without a move', shown('(f\\250ur) Tj'), 'für'],
    [
      'over the letter before',
      'BT /F1 11 Tf 1 0 0 1 72 700 Tm (fu) Tj 1 0 0 1 77.5 700 Tm (\\250) Tj 1 0 0 1 82 700 Tm (r) Tj ET',
      'für',
    ],
    ['below it', shown('(gar) Tj [(c) 420 (\\270) 0] TJ (on) Tj'), 'garçon'],
    ['raised over a capital', 'BT /F1 11 Tf 1 0 0 1 73.5 702.2 Tm (\\250) Tj 1 0 0 1 72 700 Tm (Uber) Tj ET', 'Über'],
    [
      'over a letter without a dot',
      shown('(na) Tj [(\\250) 320 (\\365)] TJ (f) Tj'),
      'naïf',
      { fonts: { F1: standardFont('Helvetica', { 245: 'dotlessi' }) } },
    ],
    [
      'as letters of Unicode',
      shown('<00010002000400030005> Tj', 'F2'),
      'fürß',
      coded({ 1: 'f', 2: 'u', 3: 'r', 4: '\u0308', 5: 'ß' }),
    ],
  ]);
});

describe('initials that reach over lines', () => {
  const below = line(72, 672, 'goods are delivered in full here.');
  testTexts([
    [
      'two',
      line(72, 686, 'T', 36) +
        line(96, 700, 'he contract begins on the first') +
        line(96, 686, 'day of March and ends when the') +
        below,
      'The contract begins on the first day of March and ends when the goods are delivered in full here.',
    ],
    [
      'a word of its own',
      line(72, 686, 'A', 36) +
        line(104, 700, ' contract begins on the first') +
        line(100, 686, 'day of March and ends when the') +
        below,
      'A contract begins on the first day of March and ends when the goods are delivered in full here.',
    ],
    [
      'drawn after its lines',
      line(110, 700, 'nergy policy begins on the') +
        line(110, 686, 'first day of March and ends when') +
        line(72, 672, 'goods are delivered.') +
        line(72, 686, 'E', 36),
      'Energy policy begins on the first day of March and ends when goods are delivered.',
    ],
    [
      'beside two lines that it is not part of',
      line(72, 686, '5', 36) +
        line(110, 700, 'lamps were lit on the first') +
        line(110, 686, 'day and went out at once.'),
      'lamps were lit on the first\n\n5 day and went out at once.',
    ],
    [
      'three, with a letter that stands alone beside it',
      line(72, 672, 'H', 45) +
        line(102, 700, 'e answered within a week') +
        line(102, 686, 'that the lamps had been lit') +
        line(102, 672, 'and the stairs been mended') +
        line(72, 658, 'by a man who came at noon.'),
      'He answered within a week that the lamps had been lit and the stairs been mended by a man who came at noon.',
    ],
    [
      'a word of its own, near to the next',
      line(72, 686, 'A', 36) + line(97, 700, 'keeper came in the first') + line(97, 686, 'week, and a keeper went.'),
      'A keeper came in the first week, and a keeper went.',
    ],
    [
      'three, too small to reach the first',
      line(72, 714, 'rent is paid to the landlord.') +
        line(91, 700, 'll parties agree to this') +
        line(93, 686, 'contract, which begins on') +
        line(93, 672, 'the first day of March and') +
        line(72, 672, 'A', 26) +
        line(72, 658, 'ends when goods are delivered.'),
      'rent is paid to the landlord. All parties agree to this contract, which begins on the first day of March and ' +
        'ends when goods are delivered.',
    ],
    [
      'two, in the margin with a mark that closes quotations',
      line(72, 700, 'hen in doubt he said so to') +
        line(40, 692, '\\224W', 24) +
        line(72, 686, 'the landlord, who was there.'),
      '\u201DWhen in doubt he said so to the landlord, who was there.',
    ],
    [
      'raised over one',
      line(72, 700, 'O', 30) +
        line(97, 700, 'nce upon a time there was a man') +
        line(72, 686, 'who had a dog and a cat in a house.'),
      'Once upon a time there was a man who had a dog and a cat in a house.',
    ],
    [
      'drawn over its text, higher than the line that is set in for it',
      line(98, 700, 'he tenant shall keep the house') +
        line(72, 686, 'in good repair and shall not let it') +
        line(72, 672, 'to anybody else without consent.') +
        line(74, 664, 'T', 64),
      'The tenant shall keep the house in good repair and shall not let it to anybody else without consent.',
    ],
    [
      'with a quotation mark',
      line(72, 686, '\\223W', 30) +
        line(115, 700, 'e shall pay the rent each month') +
        line(115, 686, 'and nothing else is due at all') +
        below,
      '“We shall pay the rent each month and nothing else is due at all goods are delivered in full here.',
    ],
  ]);
});
