import { expect, test } from 'vitest';
import type { ReadLine } from '../read-lines.ts';
import type { Rectangle } from '../rectangle.ts';
import { betterOf } from './better.ts';
import { chooseLanguage, type Probe } from './choose.ts';

const rectangle: Rectangle = { centreX: 0, centreY: 0, width: 100, height: 10, angle: 0 };
const line = (text: string, confidence: number): ReadLine => ({
  line: rectangle,
  words: text === '' ? [] : [{ text, confidence, start: 0, end: 1 }],
  band: { top: 0.3, bottom: 0.7 },
});
const lost = line('', 0);

/** Reads well in one language and one direction. */
const readsIn =
  (right: string, isOver: boolean): Probe =>
  (language, _line, over) =>
    line('a line of text', language === right && over === isOver ? 0.95 : 0.4);

test('the language is that in which the doubtful lines read well, upright or on their head', () => {
  expect([
    chooseLanguage([lost, lost], readsIn('ell', false)),
    chooseLanguage([lost, lost], readsIn('heb', true)),
    chooseLanguage([lost, lost], () => line('a line of text', 0.5)),
  ]).toEqual([{ language: 'ell', over: false }, { language: 'heb', over: true }, undefined]);
});

test('of two readings the likelier stays', () => {
  const [latin, number, doubtful] = [line('Carrel GmbH', 0.98), line('65 400,00', 0.97), line('MockBa', 0.8)];
  const [cyrillic, poor] = [line('Москва, город', 0.95), line('Саггеі', 0.55)];
  expect([
    betterOf(lost, cyrillic),
    betterOf(latin, poor),
    betterOf(lost, poor),
    betterOf(number, cyrillic),
    betterOf(doubtful, cyrillic),
  ]).toEqual([cyrillic, latin, lost, number, cyrillic]);
});
