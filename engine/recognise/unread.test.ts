import { expect, test } from 'vitest';
import type { ReadLine } from './read-lines.ts';
import { doubtfulShare, lostShare } from './unread.ts';

/** A line ten times as long as it is high. */
const line = (text: string, confidence: number, width = 100): ReadLine => ({
  line: { centreX: 0, centreY: 0, width, height: 10, angle: 0 },
  words: [{ text, confidence, start: 0, end: 1 }],
  band: { top: 0.3, bottom: 0.7 },
});

test('lines with few letters or little confidence are in doubt; short ones do not count', () => {
  const latin = line('twenty-five letters or so', 0.97);
  const chinese = line('這是十三個漢字的一行文字', 0.97);
  const marks = line('., ,', 0.99);
  const unsure = line('3AOЛHK twenty-five letters', 0.8);
  const short = line('', 0, 15);
  const page = [latin, chinese, marks, unsure, short];
  expect([doubtfulShare(page), lostShare(page), doubtfulShare([short]), lostShare([])]).toEqual([0.5, 0.25, 0, 0]);
});
