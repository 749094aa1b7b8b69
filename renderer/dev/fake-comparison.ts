import type { ShownComparison } from '../../common/domain/comparison.ts';
import type { DocumentId } from '../../common/ids.ts';

/** A comparison with one difference, for the page with a scripted engine. */
export const fakeComparison = (left: DocumentId, right: DocumentId): ShownComparison => {
  const place = (id: DocumentId) => ({ documentId: id, part: 1, start: 0, end: 5 });
  const side = (id: DocumentId) => ({ places: [place(id)], label: '1', heading: 'Rent' });
  return {
    comparison: {
      differences: [
        {
          kind: 'changed',
          left: side(left),
          right: side(right),
          words: [
            { is: 'same', text: 'The rent is ', places: [] },
            { is: 'removed', text: '€1,140 ', places: [place(left)] },
            { is: 'added', text: '€1,200 ', places: [place(right)] },
            { is: 'same', text: 'a month.', places: [] },
          ],
          numbers: [{ before: '€1,140', after: '€1,200' }],
          evidence: 'text',
        },
      ],
      renumbered: [],
      aligned: [{ left: place(left), right: place(right) }],
      unread: { left: 0, right: 0 },
      cut: false,
    },
    heights: [{ left: { part: 1, y: 0 }, right: { part: 1, y: 0 } }],
    rects: [{ left: [], right: [] }],
  };
};
