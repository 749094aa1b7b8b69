import { expect, test } from 'vitest';
import { standardFont } from '../../../tools/fixtures/pdf-fonts.ts';
import { line, partOf } from './kinds/fixture.ts';

const long = 'A line of the text that reaches as far as the lines of this page do, and no further';

test.each([
  ['ABCDEF+NimbusRomNo9L-Medi', 'heading'],
  ['ABCDEF+NimbusRomNo9L-MediItal', 'heading'],
  ['ABCDEF+URWBookmanL-DemiBold', 'heading'],
  ['ABCDEF+CMBX10', 'heading'],
  ['ABCDEF+NimbusRomNo9L-Regu', 'paragraph'],
  ['ABCDEF+MediaSans', 'paragraph'],
])('a line in %s above a text of its size is a %s', async (font, kind) => {
  const text = [640, 626, 612].map((y) => line(72, y, long)).join('');
  const part = await partOf(line(72, 660, 'How it was measured', 11, 'F2') + text, {
    fonts: { F2: standardFont(font) },
  });
  expect(part.blocks[0]?.kind).toBe(kind);
});
