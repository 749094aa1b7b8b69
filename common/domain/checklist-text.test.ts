import { expect, test } from 'vitest';
import { itemsOfText } from './checklist-text.ts';

test('a question a line, with a heading and words where they are given; comments are passed over', () => {
  expect(
    itemsOfText(
      '# My list\n\nAre there bees?\r\nGarden: Who looks after the garden? | gardener*, lawn\nPets allowed\n',
    ),
  ).toEqual([
    { heading: 'Are there bees', question: 'Are there bees?', cues: [] },
    { heading: 'Garden', question: 'Who looks after the garden?', cues: ['gardener*', 'lawn'] },
    { heading: 'Pets allowed', question: 'Pets allowed', cues: [] },
  ]);
});
