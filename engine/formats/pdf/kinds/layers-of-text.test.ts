import { describe } from 'vitest';
import { standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, testTexts } from './fixture.ts';

const fonts = { F2: standardFont('Times-Roman'), F3: standardFont('Courier') };
const extras = { fonts };
/** A line that is not seen; Courier is set narrower, so that it is about as wide as Helvetica. */
const unseen = (x: number, y: number, text: string, size = 11, font = 'F3', width = 74): string =>
  `BT 3 Tr ${width} Tz /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET 0 Tr 100 Tz\n`;
const first = 'The monthly rent of the flat is 1,250 euros';
const second = 'and is due on the first day of each month.';
const page = line(72, 700, first) + line(72, 686, second);
const expected = `${first} ${second}`;

describe('text that was recognised and lies over the same text', () => {
  testTexts([
    ['line by line', page + unseen(72, 700, first) + unseen(72, 686, second), expected, extras],
    ['a little lower, larger and narrower', page + unseen(71, 698.6, first, 13, 'F3', 63), expected, extras],
    [
      'word by word',
      line(72, 700, 'The rent is due') +
        unseen(72, 699.4, 'The', 12, 'F2', 95) +
        unseen(93, 699.4, 'rent', 12, 'F2', 95) +
        unseen(116, 699.4, 'is', 12, 'F2', 95) +
        unseen(127, 699.4, 'due', 12, 'F2', 95),
      'The rent is due',
      extras,
    ],
    [
      'with letters that were taken for others',
      page + unseen(72, 700, first.replace('euros', 'eur0s')),
      expected,
      extras,
    ],
    [
      'below it',
      unseen(72, 700, first) + line(72, 700, first.replace('1,250', '1,260')),
      first.replace('5', '6'),
      extras,
    ],
    ['twice, and neither is seen', unseen(72, 700, first) + unseen(72, 700.5, first, 11, 'F2', 100), first, extras],
    ['alone, as over a scan', unseen(72, 700, first) + unseen(72, 686, second), expected, extras],
  ]);
});

describe('text in two fonts that is no layer over another', () => {
  testTexts([
    [
      'what is filled in over dots',
      line(72, 700, 'Name ..............') + line(104, 701, 'Anna', 11, 'F2'),
      'Name Anna ..............',
      extras,
    ],
    ['another word over a mark', line(72, 700, 'VOID') + line(110, 700, 'sum 12', 11, 'F2'), 'VOID sum 12', extras],
    ['what stands beside', line(72, 700, 'rent ') + line(96, 700, 'rent', 11, 'F2'), 'rent rent', extras],
  ]);
});
