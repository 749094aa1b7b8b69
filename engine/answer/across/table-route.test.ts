import { expect, test } from 'vitest';
import type { AskedDocument } from '../../../common/domain/asked-document.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { SearchDeps } from '../deps.ts';
import { tableRoute } from './table-route.ts';

/** The route of a question over documents that begin so. */
function routeOf(question: string, openings: readonly string[]) {
  const documents = openings.map((opening, index): AskedDocument => ({
    documentId: (index + 1) as DocumentId,
    name: `${index}.docx`,
    folder: '',
    title: '',
    language: 'en',
    readable: true,
    coming: false,
    opening,
  }));
  const room = { documents: () => documents, named: () => [] } as unknown as SearchDeps['room'];
  return tableRoute({ room }, { question, scope: null, sureEnough: 0.7 });
}

const minutes = 'Minutes of the annual general meeting';
const quote = 'Quotation no. 77 of Hollins & Son';

test('a question that names one document asks all of its kind where there are several, else the passages', async () => {
  expect([
    await routeOf('Which quote was accepted for the tank?', [minutes, minutes]),
    await routeOf('Which quote was accepted for the tank?', [minutes, quote]),
    await routeOf('Which quote was accepted for the tank?', [quote, quote]),
    await routeOf('Which quotes were accepted?', [minutes, minutes]),
    await routeOf('Who was elected?', [minutes, minutes]),
  ]).toEqual(['offer', 'offer', 'table', 'table', 'passages']);
});

test('what one thing costs in all is not added up unasked, what somebody was paid is', async () => {
  const asked = async (question: string) => [question, await routeOf(question, [minutes, quote])];
  expect(
    await Promise.all(
      [
        'How much did the boiler repair cost in total?',
        'Was hat die Reparatur der Heizung insgesamt gekostet?',
        'Was kostet die Wohnung insgesamt?',
        'What did the lawyers cost us in total?',
        'How much did we pay Acme Ltd in total?',
        'Was haben die Handwerker insgesamt gekostet?',
      ].map(asked),
    ),
  ).toEqual([
    ['How much did the boiler repair cost in total?', 'offer'],
    ['Was hat die Reparatur der Heizung insgesamt gekostet?', 'offer'],
    ['Was kostet die Wohnung insgesamt?', 'offer'],
    ['What did the lawyers cost us in total?', 'table'],
    ['How much did we pay Acme Ltd in total?', 'table'],
    ['Was haben die Handwerker insgesamt gekostet?', 'table'],
  ]);
});
