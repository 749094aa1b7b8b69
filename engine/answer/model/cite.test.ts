import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentId } from '../../../common/ids.ts';
import { createCiter, type CitedEvent } from './cite.ts';
import type { Finding, Judge } from './judge.ts';
import type { Source } from './source.ts';

const source = (id: number, text: string): Source => ({
  documentId: documentId(id),
  name: `${id}.pdf`,
  title: '',
  heading: '',
  rows: [],
  passage: {
    text,
    pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }],
  },
});
const sources = [source(1, 'The sea rises.'), source(2, 'Ships wait.')];
const finding = (index: number): Finding => ({
  source: index,
  score: 1,
  sentence: { key: String(index), text: (sources[index] as Source).passage.text, range: { start: 0, end: 5 } },
});

/**
 * A judge that believes every claim but those about the moon; it finds the sea in source 1 and ships in source 2 by
 * itself.
 */
const judge: Judge = {
  cited: async (claim, numbers) => ({
    findings: numbers.map((number) => finding(number - 1)),
    supported: !claim.includes('moon'),
  }),
  uncited: async (claim) => (claim.includes('sea') ? finding(0) : claim.includes('hips') ? finding(1) : null),
};

interface Shown {
  readonly text: string;
  readonly citations: readonly string[];
  readonly doubts: readonly string[];
}

async function show(pieces: readonly string[], goesOn: (sentence: string) => boolean = () => true): Promise<Shown> {
  const citer = createCiter(sources, judge, goesOn);
  const events: CitedEvent[] = [];
  for (const piece of pieces) for await (const event of citer.push(piece)) events.push(event);
  for await (const event of citer.end()) events.push(event);
  const text = events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
  // A doubt is about text that was told before.
  const early = events.filter((event, i) => {
    const told = events.slice(0, i).reduce((sum, each) => sum + (each.kind === 'text' ? each.text.length : 0), 0);
    return event.kind === 'unsupported' && event.span.end > told;
  });
  expect(early).toEqual([]);
  return {
    text,
    citations: events.flatMap((event) =>
      event.kind === 'citation' ? [`${event.citation.marker} ${event.citation.name}`] : [],
    ),
    doubts: events.flatMap((event) =>
      event.kind === 'unsupported' ? [text.slice(event.span.start, event.span.end)] : [],
    ),
  };
}

test.each([
  [
    'marks are numbered by appearance',
    'Ships wait [2]. The sea rises [1]. Ships [2].',
    { text: 'Ships wait [1]. The sea rises [2]. Ships [1].', citations: ['1 2.pdf', '2 1.pdf'], doubts: [] },
  ],
  [
    'a mark behind the full stop belongs to the sentence before it',
    'It is the moon. [1] Ships wait. [2]',
    { text: 'It is the moon. [1] Ships wait. [2]', citations: ['1 1.pdf', '2 2.pdf'], doubts: ['It is the moon.'] },
  ],
  [
    'marks that open sentences belong to those',
    '[2] Ships wait. [1] It is the moon.',
    { text: 'Ships wait. [1] It is the moon. [2]', citations: ['1 2.pdf', '2 1.pdf'], doubts: ['It is the moon.'] },
  ],
  [
    'a sentence without mark gets one, or a doubt',
    'The sea rises. It is blue. Really?',
    { text: 'The sea rises. [1] It is blue. Really?', citations: ['1 1.pdf'], doubts: ['It is blue.'] },
  ],
  [
    'each part of a sentence with marks is a claim',
    'Ships wait in the harbour [2] and it is the moon that draws them there [1].',
    {
      text: 'Ships wait in the harbour [1] and it is the moon that draws them there [2].',
      citations: ['1 2.pdf', '2 1.pdf'],
      doubts: [' and it is the moon that draws them there'],
    },
  ],
  [
    'what claims nothing is not doubted',
    '# Tides\nSure!\nThe sources do not say.\n**Note:**',
    { text: '# Tides\nSure!\nThe sources do not say.\n**Note:**', citations: [], doubts: [] },
  ],
  [
    'abbreviations end no sentence',
    'Dr. J. Low of the sea, e.g. here, left. Bye',
    { text: 'Dr. J. Low of the sea, e.g. here, left. [1] Bye', citations: ['1 1.pdf'], doubts: ['Bye'] },
  ],
  [
    'lists are claims line by line',
    '- the sea\n- ships',
    { text: '- the sea [1]\n- ships [2]', citations: ['1 1.pdf', '2 2.pdf'], doubts: [] },
  ],
] as const)('%s', async (_, answer, shown) => {
  expect(await show([answer])).toEqual(shown);
});

test('a citation is told before its mark', async () => {
  const citer = createCiter(sources, judge, () => true);
  const events: string[] = [];
  for await (const event of citer.push('Ships wait [2, 1].'))
    events.push(event.kind === 'text' ? event.text : event.kind);
  expect(events).toEqual(['Ships wait', 'citation', 'citation', ' [1][2]', '.']);
});

test('an answer that is ended says nothing more', async () => {
  expect(
    (await show(['The sea rises. Ships ', 'wait long. The end is near.'], (sentence) => !sentence.startsWith('Ships')))
      .text,
  ).toBe('The sea rises. [1] Ships wait long. [2]');
});

test('text, citations and doubts are the same however the stream is cut, and every mark is cited', async () => {
  const part = fc.constantFrom(
    'The sea rises',
    'ships',
    ' moon',
    '. ',
    '.',
    ' ',
    '\n',
    '\n\n',
    '[1]',
    ' [2]',
    '[1, 2]',
    '[7]',
    '[',
    ']',
    '1',
    'e.g. ',
    'Dr. ',
    'A',
    '? ',
    '。',
    '- ',
    '”',
    '`',
    '😀',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 20 }),
      fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 }),
      async (parts, sizes) => {
        const characters = [...parts.join('')];
        const pieces: string[] = [];
        for (let at = 0, i = 0; at < characters.length; i++) {
          const size = (sizes[i % sizes.length] as number) + 1;
          pieces.push(characters.slice(at, at + size).join(''));
          at += size;
        }
        const whole = await show([parts.join('')]);
        expect(await show(pieces)).toEqual(whole);
        const numbers = new Set(whole.citations.map((citation) => citation.split(' ')[0]));
        expect(numbers.size).toBe(whole.citations.length);
        for (const number of numbers) expect(whole.text).toContain(`[${number}]`);
      },
    ),
  );
});
