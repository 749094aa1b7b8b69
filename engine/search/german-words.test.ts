import { expect, test } from 'vitest';
import { germanUnits } from './german-words.ts';

test('a German question is looked for by what it asks about, and by what begins with its roots', () => {
  expect(
    ['Wie lang ist die Kündigungsfrist?', 'Wer haftet für Schäden?', 'Was ist das?', 'Wo steht die Uhr?'].map(
      germanUnits,
    ),
  ).toEqual([
    ['lang', 'kundigungsfrist', 'lang*', 'kundigungsfri*'],
    ['haftet', 'schaden', 'haft*', 'schad*'],
    ['ist', 'das'],
    ['steht', 'uhr', 'steh*'],
  ]);
});
