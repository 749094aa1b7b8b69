import { expect, test } from 'vitest';
import { measuresIn } from './measures.ts';

test.each([
  [
    'It cuts 42 cm, lasts 400 square metres and holds 45 litres.',
    ['length 42 cm', 'area 400 square metres', 'volume 45 litres'],
  ],
  ['Der Tank fasst 1,5 Liter, das Gerät wiegt 5,2 kg.', ['volume 1,5 Liter', 'weight 5,2 kg']],
  ['Zwei Meter bei 20 °C und 35 Grad', ['length Zwei Meter', 'temperature 20 °C', 'temperature 35 Grad']],
  ['It runs at 60 km/h with 1.450 Watt and 62 dB.', ['speed 60 km/h', 'power 1.450 Watt', 'loudness 62 dB']],
  ['Sample: B · Time (h): 400 · Noise (dB): 65', ['loudness (dB): 65']],
  ['Two months, 25 employees and £40 on 3 May 2025', []],
  ['Section 7 m-commerce, 5 Leute, 12 kmx', []],
])('%s', (text, expected) => {
  expect(measuresIn(text).map(({ dimension, start, end }) => `${dimension} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});
