import { expect, test } from 'vitest';
import { readUpright } from './orientation.ts';
import type { ReadLine } from './read-lines.ts';
import type { Rectangle } from './rectangle.ts';

const lines: readonly Rectangle[] = Array.from({ length: 12 }, (_, index) => ({
  centreX: 50,
  centreY: 10 * index,
  width: 20 + index,
  height: 8,
  angle: 0.1,
}));

/** A page that reads well one way; notes how many lines were read each time. */
function page(uprightAngle: number) {
  const asked: number[] = [];
  const read = (wanted: readonly Rectangle[]): Promise<readonly ReadLine[]> => {
    asked.push(wanted.length);
    return Promise.resolve(
      wanted.map((line) => {
        const confidence = Math.abs(line.angle - uprightAngle) < 0.01 ? 0.95 : 0.4;
        return { line, words: [{ text: 'word', confidence, start: 0, end: 1 }], band: { top: 0.3, bottom: 0.7 } };
      }),
    );
  };
  return { asked, read };
}

test('a page that reads well is read once', async () => {
  const { asked, read } = page(0.1);
  const { angle } = await readUpright({ lines, angle: 0.1 }, read);
  expect([angle, asked]).toEqual([0.1, [12]]);
});

test('a page on its head is read the other way round', async () => {
  const { asked, read } = page(0.1 + Math.PI);
  const { angle, lines: upright } = await readUpright({ lines, angle: 0.1 }, read);
  expect([angle, asked, upright.map(({ line }) => line.angle)]).toEqual([
    0.1 + Math.PI,
    [12, 8, 12],
    lines.map(() => 0.1 + Math.PI),
  ]);
});

test('a page that reads badly both ways stays as it was found, and an empty one is read once', async () => {
  const bad = page(2);
  const empty = page(0);
  const [found, nothing] = [
    await readUpright({ lines, angle: 0.1 }, bad.read),
    await readUpright({ lines: [], angle: 0 }, empty.read),
  ];
  expect([found.angle, bad.asked, nothing, empty.asked]).toEqual([0.1, [12, 8], { lines: [], angle: 0 }, [0]]);
});
