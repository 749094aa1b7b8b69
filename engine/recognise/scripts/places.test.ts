import { expect, test } from 'vitest';
import { placesInOrder } from './places.ts';

const word = (text: string, start: number, end: number) => ({ text, confidence: 1, start, end });

test('words that stand in order stay where they are', () => {
  const hebrew = [word('שלום', 0.7, 0.9), word('12', 0.3, 0.4), word('500', 0.45, 0.6), word('רב', 0.1, 0.2)];
  expect(placesInOrder(hebrew)).toEqual(hebrew);
  const greek = [word('ένα', 0, 0.4), word('δύο', 0.5, 0.9)];
  expect(placesInOrder(greek)).toEqual(greek);
});

test('words that lie over each other share their stretch in the order of reading', () => {
  expect(placesInOrder([word('آخر', 0.75, 1), word('شهر', 0.25, 0.5), word('فبر', 0.25, 0.75)])).toEqual([
    word('آخر', 0.75, 1),
    word('شهر', 0.5, 0.75),
    word('فبر', 0.25, 0.5),
  ]);
});

test('a word that lies far before its neighbours moves all of them', () => {
  const [first, second, third, ...more] = placesInOrder([
    word('α', 0.5, 0.6),
    word('β', 0.6, 0.7),
    word('γ', 0.4, 0.5),
    word('δ', 0.8, 1),
  ]);
  const middles = [first, second, third].map((each) => ((each?.start ?? 0) + (each?.end ?? 0)) / 2);
  expect([middles.map((at) => at.toFixed(2)), more]).toEqual([['0.45', '0.55', '0.65'], [word('δ', 0.8, 1)]]);
});
