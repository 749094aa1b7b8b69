import { expect, test } from 'vitest';
import type { Part } from '../../../../common/domain/part.ts';
import { contentPage, pdfFile, type PdfStream } from '../../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../../fixtures/documents.ts';

/** What a page has beside its operators. */
export interface Extras {
  /** Fonts by their name in the content; F1 is Helvetica. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Objects of the file, the first of which is `3 0 R`. */
  readonly objects?: readonly (string | PdfStream)[];
  /** Entries of the page. */
  readonly entries?: string;
  /** Entries of its resources. */
  readonly resources?: string;
  /** Entries of the catalogue. */
  readonly catalogue?: string;
}

/** What is drawn, what is read, and what the page has. */
export type Case = readonly [name: string, operators: string, expected: string, extras?: Extras];

/** The one page that operators draw. */
export async function partOf(operators: string, extras: Extras = {}): Promise<Part> {
  const { objects = [], catalogue = '', ...page } = extras;
  const file = pdfFile([{ ...contentPage(operators), ...page }], undefined, { objects, catalogue });
  const [part] = await partsOf(file, 'page.pdf');
  if (part === undefined) throw new Error('the file has no page');
  return part;
}

/** A test for each case: the text of its page. */
export function testTexts(cases: readonly Case[]): void {
  test.each(cases.map(([name, operators, expected, extras]) => ({ name, operators, expected, extras })))(
    '$name',
    async ({ operators, expected, extras }) => {
      expect((await partOf(operators, extras)).text).toBe(expected);
    },
  );
}

/** Operators inside one text object that begins at (72, 700) in 11 points. */
export const shown = (operators: string, font = 'F1'): string => `BT /${font} 11 Tf 72 700 Td ${operators} ET\n`;

/** A line of text; brackets and backslashes are written as they are in the file. */
export const line = (x: number, y: number, text: string, size = 11, font = 'F1'): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
