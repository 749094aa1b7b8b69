import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { openBytes, partsOf } from '../fixtures/documents.ts';
import { paragraph, presentationFile, shape } from './fixtures/presentation-file.ts';

const one = { shapes: shape(paragraph('a word')) };

test('a hundred thousand slides that are one are read once', async () => {
  const slideList = '<p:sldId r:id="s0"/>'.repeat(100_000);
  const parts = await partsOf(presentationFile({ slides: [one], slideList }), 'talk.pptx');
  expect(parts.map(({ text }) => text)).toEqual(['a word']);
});

test('of a hundred thousand slides that are not there the first are damaged', async () => {
  const slideList = Array.from({ length: 100_000 }, (_, index) => `<p:sldId r:id="x${index}"/>`).join('');
  const document = await openBytes(presentationFile({ slides: [one], slideList }), 'talk.pptx');
  const states = new Set<string>();
  for await (const { state } of document.read(1)) states.add(state);
  expect([document.parts, [...states], document.omissions()]).toEqual([
    20_000,
    ['unreadable'],
    [notice('slides-cut', { most: 20_000 })],
  ]);
});

test('groups in groups end at a sentence', async () => {
  const deep = (levels: number): string => '<p:grpSp>'.repeat(levels) + one.shapes + '</p:grpSp>'.repeat(levels);
  const shallow = await partsOf(presentationFile({ slides: [{ shapes: deep(300) }] }), 'talk.pptx');
  expect(shallow.map(({ text }) => text)).toEqual(['a word']);
  await expect(partsOf(presentationFile({ slides: [{ shapes: deep(100_000) }] }), 'talk.pptx')).rejects.toMatchObject({
    outcome: 'unsupported',
    notice: notice('xml-too-deep'),
  });
});

test('a slide that is damaged does not end the others, nor does a chart that is missing', async () => {
  const missing =
    '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="no"/></a:graphicData></a:graphic></p:graphicFrame>';
  const parts = await partsOf(
    presentationFile({ slides: [one, { shapes: '</oops>' }, { shapes: one.shapes + missing }] }),
    'talk.pptx',
  );
  expect(parts.map(({ label, text, state, omissions }) => [label, text, state, omissions])).toEqual([
    ['Slide 1', 'a word', 'read', []],
    ['Slide 2', '', 'unreadable', [notice('slide-damaged')]],
    ['Slide 3', 'a word', 'read', [notice('slide-charts')]],
  ]);
});

test('a slide of endless text is cut, and says so', async () => {
  const shapes = Array.from({ length: 40 }, () => shape(paragraph('x'.repeat(100_000)))).join('');
  const [part] = await partsOf(presentationFile({ slides: [{ shapes }] }), 'talk.pptx');
  expect([part?.text.length, part?.omissions]).toEqual([2_000_038, [notice('slide-cut')]]);
});

test.each([
  [
    'defines entities',
    presentationFile({ slides: [one], prolog: '<!DOCTYPE a [<!ENTITY b "boom">]>' }),
    'unsupported',
    'xml-entities',
  ],
  ['has no slides', presentationFile({ slides: [] }), 'unsupported', 'presentation-without-slides'],
  ['is cut off', presentationFile({ slides: [one] }).slice(0, 700), 'malformed', 'file-damaged'],
])('a presentation that %s is refused', async (_, bytes, outcome, code) => {
  await expect(openBytes(bytes, 'talk.pptx')).rejects.toMatchObject({ outcome, notice: { code } });
});

test('a slide that unpacks like a bomb ends the reading', async () => {
  const bytes = presentationFile({ slides: [{ shapes: ' '.repeat(40_000_000) }] });
  await expect(partsOf(bytes, 'talk.pptx')).rejects.toMatchObject({
    outcome: 'unsupported',
    notice: { code: 'package-unpacks' },
  });
});
