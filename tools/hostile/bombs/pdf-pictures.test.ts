import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { english } from '../../../common/messages/en.ts';
import { startParsers, type TriedFile, type TriedParsers } from '../tried-parsers.ts';
import { pdfPictureBombs } from './pdf-pictures.ts';

/** The watchdog's own time, which the longest of them use up. */
const limits = { memoryMB: 700, seconds: 2 };
/** On top of it: a parser starts, and a busy machine lets it wait. */
const startSeconds = 20;

let folder: string;
let parsers: TriedParsers;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-pictures-'));
  parsers = startParsers(limits);
});
afterAll(() => {
  parsers.close();
  rmSync(folder, { recursive: true });
});

const decoded = pdfPictureBombs.filter(({ name }) => /JBIG2|JPEG 2000/u.test(name));

test('there are nine of them', () => expect(decoded.length).toBe(9));

/** What may come of one: it is read or drawn, or the watchdog says why not, in a sentence and in its time. */
const ends = (done: string) => ({
  outcome: expect.toSatisfy((outcome: string) =>
    [done, 'over-time', 'over-memory', 'picture-too-large'].includes(outcome),
  ) as string,
  hasSentence: true,
  isInTime: true,
});
const told = ({ outcome, seconds }: TriedFile, done: string) => ({
  outcome,
  hasSentence: outcome === done || outcome in english,
  isInTime: seconds < limits.seconds + startSeconds,
});

// Decoders of machine code are the reason for the watchdog: each is let run into it, which takes its time.
test.each(decoded)(
  '$name: ends in time, and another file is read after it',
  async ({ make }) => {
    const [bomb, plain] = [join(folder, 'bomb.pdf'), join(folder, 'plain.txt')];
    writeFileSync(bomb, await make());
    writeFileSync(plain, 'The quillfeather is kept in the third drawer.');
    const parsed = await parsers.try(bomb);
    const drawn = await parsers.draw(bomb);
    const after = await parsers.try(plain);
    expect({ parsed: told(parsed, 'read'), drawn: told(drawn, 'drawn'), after: after.outcome }).toEqual({
      parsed: ends('read'),
      drawn: ends('drawn'),
      after: 'read',
    });
  },
  90_000,
);
