import { beforeAll, expect, test } from 'vitest';
import { documentId } from '../../../common/ids.ts';
import { loadQueryModels } from '../../cli/models/query-models.ts';
import type { QueryModels } from '../deps.ts';
import { createJudge, type Judge } from './judge.ts';
import type { Source } from './source.ts';
import { calibrationPairs, heldOutPairs, type SupportPair } from './support-pairs.ts';

let models: QueryModels;
beforeAll(async () => {
  models = await loadQueryModels();
});

const sourceOf = (text: string, id: number): Source => ({
  documentId: documentId(id),
  name: 'a.pdf',
  title: '',
  heading: '',
  rows: [],
  passage: {
    text,
    pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }],
  },
});
const judgeOf = (texts: readonly string[], question = ''): Judge =>
  createJudge(
    texts.map((text, i) => sourceOf(text, i + 1)),
    question,
    models,
  );

/** Claims that are judged as they should be, of how many. All pairs' sources lie before the judge. */
async function judged(pairs: readonly SupportPair[]): Promise<{
  readonly cited: string;
  readonly added: string;
  readonly doubted: string;
  readonly wrong: readonly string[];
}> {
  const judge = judgeOf(pairs.map(({ source }) => source));
  const wrong: string[] = [];
  const counts = { cited: 0, added: 0, doubted: 0 };
  for (const [i, { borneOut, not }] of pairs.entries()) {
    for (const claim of borneOut) {
      const cited = await judge.cited(claim, [i + 1]);
      const right = cited.supported && cited.findings[0]?.source === i;
      const added = (await judge.uncited(claim))?.source === i;
      counts.cited += Number(right);
      counts.added += Number(added);
      if (!right || !added) wrong.push(claim);
    }
    for (const claim of not) {
      const right = !(await judge.cited(claim, [i + 1])).supported && (await judge.uncited(claim)) === null;
      counts.doubted += Number(right);
      if (!right) wrong.push(claim);
    }
  }
  const yes = pairs.flatMap(({ borneOut }) => borneOut).length;
  const no = pairs.flatMap(({ not }) => not).length;
  return {
    cited: `${counts.cited} of ${yes}`,
    added: `${counts.added} of ${yes}`,
    doubted: `${counts.doubted} of ${no}`,
    wrong,
  };
}

// Claims that the rules of ADR 0305 were not made with.
test('claims are told from what the source does not say', { timeout: 200_000 }, async () => {
  expect({ calibration: await judged(calibrationPairs), heldOut: await judged(heldOutPairs) }).toEqual({
    calibration: {
      cited: '14 of 15',
      added: '14 of 15',
      doubted: '20 of 20',
      // "Closed to" and "not allowed" say the same in words that no list has.
      wrong: ['Lorries were not allowed on the bridge after cracks were found in two steel girders.'],
    },
    heldOut: { cited: '12 of 12', added: '12 of 12', doubted: '12 of 12', wrong: [] },
  });
});

test('the sentence itself is found; a wrong number is put right when another source plainly says it', async () => {
  const judge = judgeOf([
    'Ships wait outside the lock. The sea rises by thirteen metres in the harbour.',
    'A colony of bees has one queen. Workers live for six weeks.',
  ]);
  const right = await judge.cited('In the harbour, the sea rises by 13 metres', [1]);
  const corrected = await judge.cited('A colony of bees has one queen', [1]);
  const weak = await judge.cited('The moon is made of cheese', [2]);
  expect(
    [right, corrected].map(({ supported, findings }) => [supported, findings.map(({ sentence }) => sentence.text)]),
  ).toEqual([
    [true, ['The sea rises by thirteen metres in the harbour.']],
    [true, ['A colony of bees has one queen.']],
  ]);
  expect({ supported: weak.supported, source: weak.findings.map(({ source }) => source) }).toEqual({
    supported: false,
    source: [],
  });
});

test('an answer of a few words is compared together with its question', async () => {
  const judge = judgeOf(['The lock was built in 1836. It is 160 metres long.'], 'When was the lock built?');
  expect([(await judge.uncited('1836.'))?.sentence.text, await judge.uncited('1936.')]).toEqual([
    'The lock was built in 1836.',
    null,
  ]);
});
