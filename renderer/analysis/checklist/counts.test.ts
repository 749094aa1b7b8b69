import { expect, test } from 'vitest';
import { itemsOfText } from '../../../common/domain/checklist-text.ts';
import { countsOf, textOf } from './counts.ts';

test('a list reads back from the text that a person edits', () => {
  const items = [
    { heading: 'Are there bees', question: 'Are there bees?', cues: [] },
    { heading: 'Garden', question: 'Who looks after the garden?', cues: ['gardener*', 'lawn'] },
  ];
  expect([textOf(items), itemsOfText(textOf(items))]).toEqual([
    'Are there bees?\nGarden: Who looks after the garden? | gardener*, lawn',
    items,
  ]);
});

test('answers are counted by their kind', () => {
  const answer = (state: 'found' | 'unclear' | 'missing') => ({ state, citations: [] });
  expect(countsOf({ answers: [answer('found'), answer('missing'), answer('found')] })).toEqual({
    found: 2,
    unclear: 0,
    missing: 1,
  });
});
