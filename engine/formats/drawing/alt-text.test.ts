import { expect, test } from 'vitest';
import { altText } from './alt-text.ts';

test('words for a picture are read, names of files that programs put there are not', () => {
  const described = [
    'A lighthouse\n at  dusk',
    'DSC_0042.JPG',
    'C:\\photos\\a b.png',
    'https://example.org/x',
    '',
    ' ',
  ];
  expect(described.map((descr) => altText({ descr }))).toEqual(['A lighthouse at dusk', '', '', '', '', '']);
  expect([altText(undefined), altText({ name: 'Picture 3' })]).toEqual(['', '']);
});
