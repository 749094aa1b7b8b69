import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { depsOver, embed } from '../fixture.ts';
import { answerQuestion } from './answer.ts';
import { besideVerdict, judgedSentences, quotesOf } from './judged-sentences.ts';
import { readClosely } from './reading/read-closely.ts';

/** Models over a library with one paper of these passages. */
async function over<T>(texts: readonly string[], ask: (deps: SearchDeps & QueryModels) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-judged-'));
  const db = openWritable(dir);
  writeDocuments(db, [{ name: 'garden.txt', chunks: texts.map((text) => ({ text, vector: embed(text) })) }]);
  const found = await ask(depsOver(db, () => 0) as SearchDeps & QueryModels);
  db.close();
  rmSync(dir, { recursive: true });
  return found;
}

test('a sentence without the day that is asked for loses, one that has a role instead of a name does not', async () => {
  const texts = ['The tenant planted the apple tree. The apple tree was planted on 3 May 1911.'];
  const beside = (question: string) =>
    over(texts, async (deps) => {
      const { candidates } = await readClosely(deps, question, { scope: null, named: [] });
      return Object.fromEntries(candidates.map((each) => [each.sentence.text, besideVerdict(each, false)]));
    });
  expect([await beside('When was the apple tree planted?'), await beside('Who planted the apple tree?')]).toEqual([
    { 'The tenant planted the apple tree.': -4, 'The apple tree was planted on 3 May 1911.': 0 },
    { 'The tenant planted the apple tree.': 0, 'The apple tree was planted on 3 May 1911.': 0 },
  ]);
});

test('nearest are the best sentences, several of one passage, none twice, and what lacks the value', async () => {
  const texts = [
    'The tenant planted the apple tree. The apple tree bears in autumn. The pond was dug by hand.',
    'The tenant planted the apple tree.',
  ];
  const { nearest } = await over(texts, (deps) =>
    judgedSentences(deps, 'When was the apple tree planted?', { scope: null, named: [] }),
  );
  expect(nearest.map(({ text }) => text)).toEqual([
    'The tenant planted the apple tree.',
    'The apple tree bears in autumn.',
    'The pond was dug by hand.',
  ]);
});

test('quotes answer outright from a verdict on, may answer below it, and are refused below that', async () => {
  const judged = await over(['The apple tree was planted on 3 May 1911.'], (deps) =>
    judgedSentences(deps, 'When was the apple tree planted?', { scope: null, named: [] }),
  );
  const at = (score: number): readonly boolean[] =>
    quotesOf({ ...judged, scored: judged.scored.map((each) => ({ ...each, score })) }).map(({ isSure }) => isSure);
  expect([at(-0.1), at(0), at(1.4), at(1.5)]).toEqual([[], [false], [false], [true]]);
});

test.each([
  [3, ['citation', 'text', 'finished']],
  [0.5, ['answer-unsure', 'citation', 'text', 'finished']],
  [-8, ['answer-unclear-in', 'nearest', 'finished']],
])('an answer tells whether it answers, where the reader says %s', async (odds, told) => {
  const events = await over(['The apple tree was planted on 3 May 1911.'], async (deps) => {
    const readAnswers = (_: string, texts: readonly string[]): Float32Array =>
      Float32Array.from(texts.flatMap(() => [odds, 0, 0]));
    const models = { ...deps, reranker: { ...deps.reranker, readAnswers } };
    const put = { question: 'When was the apple tree planted?', scope: null, named: [] };
    const come: string[] = [];
    for await (const event of answerQuestion(models, put))
      come.push(event.kind === 'told' ? event.notice.code : event.kind);
    return come;
  });
  expect(events).toEqual(told);
});

test('signs count for half, the line of a statement for all that it is worth', () => {
  const plain = { isOfOtherYear: false, lacksValue: false, signs: 0, ofLine: 0 };
  expect([
    besideVerdict({ ...plain, signs: -4 }, false),
    besideVerdict({ ...plain, ofLine: 6 }, false),
    besideVerdict({ ...plain, lacksValue: true }, true),
  ]).toEqual([-2, 6, -2.8]);
});
