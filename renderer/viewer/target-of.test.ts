import { expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { documentId } from '../../common/ids.ts';
import { targetOfPassage } from './target-of.ts';

const places = [{ documentId: documentId(7), part: 3, start: 10, end: 20 }];
const citation: Citation = { marker: 1, name: 'notes.md', label: '3', places, quote: 'some words', state: 'here' };

test('a citation leads to its place, in the viewer of the format of its document', () => {
  expect(targetOfPassage(citation, { format: 'markdown' }, [])).toEqual({
    documentId: documentId(7),
    name: 'notes.md',
    viewer: 'flow',
    part: 3,
    places,
    rects: [],
    spot: null,
  });
  expect(targetOfPassage(citation, { format: 'pdf' }, [])?.viewer).toBe('pages');
  expect(targetOfPassage({ ...citation, places: [] }, { format: 'pdf' }, [])).toBeNull();
});
