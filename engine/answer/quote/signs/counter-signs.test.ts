import { expect, test } from 'vitest';
import { counterSignsOf } from './counter-signs.ts';
import { asked } from '../evidence/evidence.ts';

const place = { before: '', heading: '', title: '', name: '', isRow: false, page: 1, start: 400, above: '' };
const none = { inDocument: [], anywhere: [] };
const counterSigns = (question: string, text: string, more: Partial<typeof place> = {}): number =>
  Number(counterSignsOf(asked(question, new Map()), { ...place, text, ...more }, none).toFixed(1));

test.each([
  ['How much water was used in 2024?', 'Consumption in kWh · 2024: 2,310', -1.5],
  ['How much water was used in 2024?', 'Water in m3 · 2024: 96', 0],
  ['How many tonnes of krill does it eat?', 'A ship burns forty tonnes of oil.', -1.5],
  ['How many bags of cement are there?', 'Cement: 40 bags', 0],
  ['How many of the boats were sold?', 'Two were sold.', 0],
  ['Wie viele Tage Urlaub sind es?', 'Es sind 14 Tage Probezeit.', -1.5],
  ['Wie viele Tage Urlaub sind es?', 'Resturlaub: 14 Tage', 0],
  ['Wie viele Tage dauert es?', 'Zwei sind es.', 0],
  ['How much does the water cost?', 'The price is 2.10 a cubic metre.', 0],
  ['Wie viel Zucker kommt in den Teig?', 'Mehl · 200 g', -1.5],
  ['Wie viel Zucker kommt in den Teig?', 'Puderzucker · 125 g', 0],
])('how much of a thing: %s %s', (question, text, sum) => {
  expect(counterSigns(question, text)).toBe(sum);
});

test('the thing of which is asked how much may stand in the name of the document', () => {
  expect(counterSigns('Wie viel Strom wurde verbraucht?', '2024: 2.310', { name: 'Stromrechnung.pdf' })).toBe(0);
});

test.each([
  ['Where do the children eat?', 'Each child needs a packed lunch.', -1.2],
  ['Where do the children eat?', 'They eat in the hall.', 0],
  ['Wo wird gegessen?', 'Jedes Kind braucht ein Brot.', -1.2],
  ['May I keep rabbits?', 'Bees live behind the windbreak.', -1.2],
  ['May I keep rabbits?', 'Rabbits are welcome.', 0],
  ['Darf ich nebenbei einen Job haben?', 'Nebentätigkeiten sind zu melden.', 0],
  ['Darf ich Hunde mitbringen?', 'Hunde bleiben draußen.', 0],
])('a place, yes or no: %s %s', (question, text, sum) => {
  expect(counterSigns(question, text)).toBe(sum);
});

test('the lines above a document tell nothing but whose and when it is', () => {
  const head = 'Fernley Hall, committee, notes of 6 May 2025';
  const of = (question: string, start = 0, above = ''): number => counterSigns(question, head, { start, above });
  expect(of('When will the hall be painted?')).toBe(-2.5);
  expect(of('Who was absent from the committee?')).toBe(-2.5);
  expect(of('When were the notes written?')).toBe(0);
  expect(of('When will the hall be painted?', 300)).toBe(0);
  expect(of('When will the hall be painted?', 12, 'Fernley Hall')).toBe(-2.5);
  expect(of('When will the hall be painted?', 14, 'Fernley Hall\n\n')).toBe(0);
});
