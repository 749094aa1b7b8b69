import { expect, test } from 'vitest';
import { embedTeam, type TeamMember } from './team.ts';

/** A text's vector: its length twice. */
const vectorsOf = (texts: readonly string[]): Float32Array =>
  Float32Array.from(texts.flatMap(({ length }) => [length, length]));

/** A member whose calls end when the test says so. */
function heldMember() {
  const calls: {
    readonly texts: readonly string[];
    readonly end: () => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const call = (texts: readonly string[]): Promise<Float32Array> =>
    new Promise((resolve, reject) => {
      calls.push({ texts, end: () => resolve(vectorsOf(texts)), fail: reject });
    });
  const member: TeamMember = {
    embedPassages: (_, texts) => call(texts),
    embedQuery: (_, text) => call([text]),
    rerank: (_, texts) => call(texts),
    rerankGerman: (_, texts) => call(texts),
    readAnswers: (_, __, texts) => call(texts),
    embedClauses: call,
  };
  return { calls, member };
}

/** Lets promises that are settled go on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const texts = ['a', 'bbbb', 'cc', 'ddddd', 'eee'];

test('passages are shared out, the longest first, to whoever is free, and come back in order', async () => {
  const [left, right] = [heldMember(), heldMember()];
  const all = embedTeam([left.member, right.member], 0).embedPassages('english', texts);
  await settled();
  left.calls[0]?.end();
  await settled();
  left.calls[1]?.end();
  right.calls[0]?.end();
  expect(await all).toEqual(vectorsOf(texts));
  expect([left, right].map(({ calls }) => calls.map((call) => call.texts))).toEqual([
    [['ddddd', 'bbbb'], ['a']],
    [['eee', 'cc']],
  ]);
});

test('a few texts are no reason to start another member; once there are more, all take part', async () => {
  const [left, right] = [heldMember(), heldMember()];
  const team = embedTeam([left.member, right.member], 7);
  const few = team.embedPassages('english', texts);
  for (let turn = 0; turn < 3; turn++) {
    await settled();
    left.calls[turn]?.end();
  }
  await few;
  const before = right.calls.length;
  const more = team.rerank('which?', ['xxx', 'yy', 'z']);
  await settled();
  left.calls[3]?.end();
  right.calls[0]?.end();
  await more;
  expect([before, [left, right].map(({ calls }) => calls.map((call) => call.texts))]).toEqual([
    0,
    [[['ddddd', 'bbbb'], ['eee', 'cc'], ['a'], ['xxx', 'yy']], [['z']]],
  ]);
});

test('when many texts are to come, all take part from the first on', async () => {
  const [left, right] = [heldMember(), heldMember()];
  const team = embedTeam([left.member, right.member], 7);
  team.expect(8);
  const all = team.embedPassages('english', texts.slice(0, 4));
  await settled();
  left.calls[0]?.end();
  right.calls[0]?.end();
  await all;
  expect([left, right].map(({ calls }) => calls.map((call) => call.texts))).toEqual([
    [['ddddd', 'bbbb']],
    [['cc', 'a']],
  ]);
});

test('a question goes to the member with the least to do', async () => {
  const [left, right] = [heldMember(), heldMember()];
  const team = embedTeam([left.member, right.member], 0);
  const first = team.embedQuery('english', 'one');
  const second = team.embedQuery('english', 'two');
  left.calls[0]?.end();
  await first;
  const third = team.embedQuery('english', 'three');
  right.calls[0]?.end();
  left.calls[1]?.end();
  expect(await Promise.all([second, third])).toEqual([vectorsOf(['two']), vectorsOf(['three'])]);
  expect([left, right].map(({ calls }) => calls.map((call) => call.texts))).toEqual([[['one'], ['three']], [['two']]]);
});

test('when a member fails the others stop, and its error is told', async () => {
  const [left, right] = [heldMember(), heldMember()];
  const all = embedTeam([left.member, right.member], 0)
    .embedPassages('english', texts)
    .catch((error: unknown) => error);
  await settled();
  left.calls[0]?.fail(new Error('the left one'));
  await settled();
  right.calls[0]?.end();
  expect(await all).toEqual(new Error('the left one'));
  expect([left, right].map(({ calls }) => calls.length)).toEqual([1, 1]);
});

test('a cancelled call reaches every member', async () => {
  const controller = new AbortController();
  const seen: unknown[] = [];
  const member: TeamMember = {
    embedPassages: (_reader, _texts, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          seen.push(signal.reason);
          reject(signal.reason as Error);
        });
      }),
    embedQuery: () => Promise.resolve(new Float32Array(0)),
    rerank: () => Promise.resolve(new Float32Array(0)),
    rerankGerman: () => Promise.resolve(new Float32Array(0)),
    readAnswers: () => Promise.resolve(new Float32Array(0)),
    embedClauses: () => Promise.resolve(new Float32Array(0)),
  };
  const all = embedTeam([member, member], 0)
    .embedPassages('english', texts, controller.signal)
    .catch((error: unknown) => error);
  controller.abort(new Error('enough'));
  expect({ told: await all, seen }).toEqual({
    told: new Error('enough'),
    seen: [new Error('enough'), new Error('enough')],
  });
});

test('no passages are no vectors', async () => {
  expect(await embedTeam([heldMember().member]).embedPassages('english', [])).toEqual(new Float32Array(0));
});

test('what is ranked for a question comes before passages that wait', async () => {
  const { calls, member } = heldMember();
  const team = embedTeam([member]);
  const passages = team.embedPassages('english', texts);
  const ranked = team.rerank('which?', ['x', 'yy']);
  const seen: (readonly string[])[] = [];
  for (let turn = 0; turn < 4; turn++) {
    await settled();
    const call = calls[turn];
    seen.push(call?.texts ?? []);
    call?.end();
  }
  await Promise.all([passages, ranked]);
  expect(seen).toEqual([['ddddd', 'bbbb'], ['yy', 'x'], ['eee', 'cc'], ['a']]);
});
