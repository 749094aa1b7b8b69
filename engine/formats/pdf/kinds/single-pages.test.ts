import { describe, expect, test } from 'vitest';
import { notice } from '../../../../common/messages/notice.ts';
import { line, partOf } from './fixture.ts';

const prose = Array.from({ length: 10 }, () => [
  'The keeper of the house wrote down when the storm came and which of the boats',
  'were out that night, and in the morning all but two of them had come back to',
  'the harbour; nobody spoke of it until the spring of the next year came to us.',
]).flat();
const body = prose.map((text, at) => line(72, 740 - at * 13, text, 10)).join('');
const text = prose.join(' ');

/** Texts on one line at the top or the bottom, each at its place from the left. */
const edge = (y: number, size: number, texts: Readonly<Record<number, string>>): string =>
  Object.entries(texts)
    .map(([x, each]) => line(Number(x), y, each, size))
    .join('');
const top = (texts: Readonly<Record<number, string>>, size = 9): string => edge(800, size, texts);
const bottom = (texts: Readonly<Record<number, string>>, size = 9): string => edge(40, size, texts);

describe('running lines of a page that has no other beside it', () => {
  test.each([
    ['a journal and its number', top({ 72: 'Journal of Applied Physics 12 \\(2004\\) 345-360' })],
    ['names, a journal and its number', top({ 72: 'A. Smith et al. / Journal of Hydrology 338 \\(2007\\) 12-24' })],
    ['a name and a page number', top({ 72: 'The Lighthouse Review', 500: '117' })],
    ['a page number and names', top({ 72: '12', 260: 'A. Smith and B. Jones' })],
    ['a section and a page number', top({ 72: '3. Results and discussion', 530: '45' })],
    ['a journal alone', top({ 220: 'Nature Reviews Genetics' })],
    ['a volume', top({ 72: 'Vol. 12, No. 3, March 2004' })],
    ['a volume and a page number', top({ 72: 'TRANSACTIONS ON COMPUTERS, VOL. 12, NO. 3, MARCH 2004', 530: '345' })],
    ['a journal and its volume, as large as the text', top({ 72: 'Proceedings of the Lamplighters, Vol. 7' }, 10)],
    ['a journal and its issue, in German', top({ 72: 'Zeitschrift für Hafenkunde, Jg. 12, Heft 3' }, 10)],
    ['a manuscript', top({ 200: 'Author manuscript; available in PMC 2010 May 1.' })],
    ['names alone', top({ 250: 'Brown and Green' })],
    ['names and others', top({ 72: 'A. Smith et al.' })],
    ['a gazette and its number', top({ 72: 'Amtsblatt der Europäischen Union', 480: 'L 119/35' })],
    ['a chapter and its name', top({ 72: 'Chapter 3', 430: 'The harbour in winter' })],
    ['what it may be used for', bottom({ 72: 'All use subject to Terms and Conditions' }, 7)],
    ['a publisher', bottom({ 72: 'ISSN 1234-5678 \\251 2004 Example Ltd. All rights reserved.' })],
    ['an address', bottom({ 72: 'https://doi.org/10.1016/j.jhydrol.2007.02.003' })],
    ['where it was taken from', bottom({ 72: 'Downloaded from https://example.org/1/2 by a user on 12 May 2020' }, 7)],
    ['a licence', bottom({ 72: 'Authorized licensed use limited to: X University. Restrictions apply.' }, 7)],
    ['a page number far above the edge', line(297, 140, '1', 10)],
    ['a page of an appendix', bottom({ 297: 'F-12' })],
    ['a page of all', bottom({ 280: 'Seite 3 von 10' })],
    ['a form and its page', bottom({ 72: 'Form 10-K 2020', 500: 'Page 3' })],
    ['a report behind a bar', bottom({ 72: '45 | Harbour Holdings plc' })],
    ['what is printed from the net', top({ 40: '5/12/2020, 10:12', 300: 'Lease agreement' }, 8)],
    ['a stamp up the side', 'BT /F1 20 Tf 0 1 -1 0 30 250 Tm (arXiv:1706.03762v5 [cs.CL] 6 Dec 2017) Tj ET\n'],
  ])('%s is none of its text', async (_, drawn) => {
    const part = await partOf(drawn + body);
    expect([part.text, part.omissions]).toEqual([text, [notice('running-lines-left-out', { count: 1 })]]);
  });

  test('several lines are counted', async () => {
    const { omissions } = await partOf(top({ 72: 'The Review', 500: '117' }) + body + bottom({ 72: 'ISSN 1234-5678' }));
    expect(omissions).toEqual([notice('running-lines-left-out', { count: 2 })]);
  });
});

describe('a running line of a page whose text goes on across its edge', () => {
  const begun = [...prose.slice(1), 'and all of them were home again in the harbour before the winter of that year'];
  const cut = begun.map((each, at) => line(72, 740 - at * 13, each, 10)).join('');
  const rest = begun.join(' ');
  test.each([
    ['a title of its own', top({ 200: 'The lighthouse of the north' })],
    ['a name', top({ 400: 'Smith: The lighthouse' }, 8)],
    ['a company at the foot', bottom({ 72: 'Harbour Holdings plc' }, 8)],
    ['two lines at the foot', bottom({ 72: 'A story of the sea' }, 8) + edge(52, 8, { 72: 'Harbour Holdings plc' })],
  ])('%s', async (_, drawn) => {
    expect((await partOf(drawn + cut)).text).toBe(rest);
  });

  test('but not what is set apart at its end', async () => {
    const whole = [...begun, ...begun.slice(0, 21)].map((each, at) => line(72, 740 - at * 13, each, 10)).join('');
    const part = await partOf(whole + line(90, 740 - 50 * 13 - 22, 'harbour.cfg', 9));
    expect(part.text.endsWith('\n\nharbour.cfg')).toBe(true);
  });

  test.each([
    ['what stands over a picture', top({ 72: 'Figure 3: the tide at noon' }), 'Figure 3: the tide at noon'],
    ['a larger title', line(72, 800, 'The lighthouse of the north', 13), 'The lighthouse of the north'],
    ['a title as large as the text, in its font', top({ 72: 'The lighthouse' }, 10), 'The lighthouse'],
    ['a sentence', top({ 72: 'The lighthouse is closed today.' }), 'The lighthouse is closed today.'],
  ])('but not %s', async (_, drawn, expected) => {
    expect((await partOf(drawn + cut)).text).toBe(`${expected}\n\n${rest}`);
  });
});

describe('what stands at the edge of a page and is its text', () => {
  test.each([
    ['a title', line(72, 800, 'Lease of the northern house', 16), 'Lease of the northern house'],
    ['a review that is the title', line(72, 800, 'Review of the year', 16), 'Review of the year'],
    [
      'a sender',
      line(72, 800, 'Harbour Holdings plc, 12 Mill Lane, London', 9),
      'Harbour Holdings plc, 12 Mill Lane, London',
    ],
    ['a date', line(400, 790, 'London, 12 May 2020', 10), 'London, 12 May 2020'],
  ])('%s', async (_, drawn, expected) => {
    expect((await partOf(drawn + body)).text).toBe(`${expected}\n\n${text}`);
  });

  test.each([
    [
      'a note',
      line(72, 60, '1 See section 9 of the agreement of 2004.', 8),
      '1 See section 9 of the agreement of 2004.',
    ],
    ['a sum', line(72, 60, 'Total amount due', 10) + line(400, 60, '45', 10), 'Total amount due 45'],
    ['a signature', line(72, 60, 'Signed by the keeper of the house', 10), 'Signed by the keeper of the house'],
  ])('%s', async (_, drawn, expected) => {
    expect((await partOf(body + drawn)).text).toBe(`${text}\n\n${expected}`);
  });
});
