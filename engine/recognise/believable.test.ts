import { expect, test } from 'vitest';
import { believable } from './believable.ts';
import type { ReadLine } from './read-lines.ts';

const line = (text: string, confidence: number, height = 20): ReadLine => ({
  line: { centreX: 0, centreY: 0, width: 100, height, angle: 0 },
  band: { top: 0.3, bottom: 0.7 },
  words: text === '' ? [] : [{ text, confidence, start: 0, end: 1 }],
});

test('what is hardly read, and single letters as large as drawings, are left out; a large title stays', () => {
  const lines = [
    line('usual', 0.9),
    line('text', 0.95),
    line('faint', 0.55),
    line('smudge', 0.3),
    line('', 1),
    line('2', 0.9, 200),
    line('A', 0.99, 200),
    line('Title', 0.9, 200),
  ];
  expect(believable(lines).map(({ words }) => words[0]?.text)).toEqual(['usual', 'text', 'faint', 'A', 'Title']);
});
