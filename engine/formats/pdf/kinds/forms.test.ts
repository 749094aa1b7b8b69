import { describe, expect, test } from 'vitest';
import { contentPage, pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { blockTexts, partsOf } from '../../fixtures/documents.ts';
import { line } from './fixture.ts';

/** A field from its lower left corner, about 14 points high. */
const field = (x: number, y: number, entries: string, width = 150, height = 14): string =>
  `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${x} ${y - 3} ${x + width} ${y - 3 + height}] ${entries} >>`;
const typed = (x: number, y: number, value: string): string =>
  field(x, y, `/FT /Tx /T (t${x}${y}) /V (${value}) /DA (/F1 10 Tf)`);
const states = '/AP << /N << /Yes 1 0 R /Off 1 0 R >> >>';
const box = (x: number, y: number, isTicked: boolean): string =>
  field(x, y, `/FT /Btn /T (b${x}${y}) ${isTicked ? '/V /Yes /AS /Yes' : '/V /Off /AS /Off'} ${states}`, 14);

const blocksOf = async (operators: string, annotations: readonly string[]): Promise<readonly string[]> =>
  (await partsOf(pdfFile([{ ...contentPage(operators), annotations }]), 'form.pdf')).flatMap(blockTexts);

describe('the rows of a form, whose labels have no colon', () => {
  test('with boxes side by side', async () => {
    const labels =
      line(72, 750, 'Full name') +
      line(72, 720, 'Sex') +
      line(168, 720, 'male') +
      line(258, 720, 'female') +
      line(348, 720, 'other') +
      line(72, 690, 'Newsletter') +
      line(168, 690, 'yes, please') +
      line(270, 690, 'by post') +
      line(72, 660, 'Country') +
      line(72, 630, 'Languages');
    const fields = [
      typed(150, 750, 'Ottilie Brandwein'),
      box(150, 720, false),
      box(240, 720, true),
      box(330, 720, false),
      box(150, 690, true),
      box(252, 690, false),
      typed(150, 660, 'Austria'),
      typed(150, 630, 'German, Italian'),
    ];
    expect(await blocksOf(labels, fields)).toEqual([
      'table: Full name\tOttilie Brandwein\t\t\nSex\t☐ male\t☒ female\t☐ other\n' +
        'Newsletter\t☒ yes, please\t☐ by post\t\n' +
        'Country\tAustria\t\t\nLanguages\tGerman, Italian\t\t',
    ]);
  });

  test('beside their labels', async () => {
    const labels = line(72, 750, 'Name') + line(72, 720, 'Married') + line(72, 690, 'Town');
    expect(await blocksOf(labels, [typed(110, 750, 'Ada Owl'), box(130, 720, true), typed(110, 690, 'Linz')])).toEqual([
      'paragraph: Name Ada Owl',
      'paragraph: Married ☒',
      'paragraph: Town Linz',
    ]);
  });

  test('as near to each other as lines of a text', async () => {
    const labels = line(72, 750, 'Name') + line(72, 736, 'Town') + line(72, 722, 'Street and number');
    expect(
      await blocksOf(labels, [typed(110, 750, 'Ada Owl'), typed(110, 736, 'Linz'), typed(175, 722, 'Gasse 12')]),
    ).toEqual(['paragraph: Name Ada Owl', 'paragraph: Town Linz', 'paragraph: Street and number Gasse 12']);
  });

  test('but a field in a sentence is of the sentence', async () => {
    const text =
      line(72, 750, 'I, the undersigned') + line(300, 750, ', declare that I live') + line(72, 736, 'at the address.');
    expect(await blocksOf(text, [typed(172, 750, 'Ada Maria Owl Brandwein')])).toEqual([
      'paragraph: I, the undersigned Ada Maria Owl Brandwein , declare that I live at the address.',
    ]);
  });
});
