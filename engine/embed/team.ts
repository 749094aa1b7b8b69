import type { Reader } from '../../common/contracts/index-thread.ts';

/** What computes of texts: a thread with sessions of its own. */
export type TeamMember = {
  /** (texts, dimension), row-major, L2-normalised. */
  embedPassages(reader: Reader, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  embedQuery(reader: Reader, text: string, signal?: AbortSignal): Promise<Float32Array>;
  /** Whether each text answers the question, (texts), as `Reranker`. */
  rerank(question: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  /** The same by the reranker that reads German. */
  rerankGerman(question: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  /** What each text says of a question or a claim, (texts, 3), row-major, as `AnswerReader`. */
  readAnswers(reader: Reader, asked: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  /** Texts in German or English as vectors of that reranker: (texts, dimension), row-major. */
  embedClauses(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
};

/** Texts that a member takes at a time: few, so that all end together and a question waits for little. */
const textsPerTurn = 2;

/**
 * Texts that are given to the first member alone, unless more are expected: that takes about as long as another one
 * needs to start, and for a few pages and a question none is started. From then on all take part.
 */
const textsOfFirst = 48;

/** What a member computes of texts: a row of numbers for each, all of one length. */
type Work = (member: TeamMember, texts: readonly string[], signal: AbortSignal) => Promise<Float32Array>;

/** Members as one. */
export type Team = TeamMember & {
  /** Says how many texts are to come: for many, all members take part from the first on. */
  expect(texts: number): void;
};

/** Texts of one call that a member takes at a time. */
interface Turn {
  readonly texts: readonly string[];
  readonly work: Work;
  readonly signal: AbortSignal;
  /** Stops the call's other turns. */
  readonly stop: (error: unknown) => void;
  readonly done: PromiseWithResolvers<Float32Array>;
}

/**
 * Several members as one: the texts of all calls are shared out as members get free, call by call, in each the longest
 * first; those that are ranked for a question come before passages of an import. A question goes to the member with the
 * least to do, in doubt the first: the others start only when there are many texts. Sessions side by side need not
 * wait for each other inside a text, as the threads of one session do. A member has the texts of one call only: when it
 * ends over them, no other call fails.
 *
 * @param alone texts that only the first member gets
 */
export function embedTeam(members: readonly TeamMember[], alone: number = textsOfFirst): Team {
  /** Texts that were given or announced until now. */
  let known = 0;
  const open = members.map(() => 0);
  const busy = members.map(() => false);
  const waiting: Turn[] = [];

  async function counted<T>(index: number, work: (member: TeamMember) => Promise<T>): Promise<T> {
    open[index] = (open[index] ?? 0) + 1;
    try {
      return await work(members[index] as TeamMember);
    } finally {
      open[index] = (open[index] ?? 0) - 1;
    }
  }

  /** A member takes turns as long as there are any. */
  async function takeTurns(index: number): Promise<void> {
    busy[index] = true;
    for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
      const { texts, work, signal, stop, done } = turn;
      if (signal.aborted) done.reject(signal.reason);
      else
        await counted(index, (member) => work(member, texts, signal)).then(done.resolve, (error: unknown) => {
          stop(error);
          done.reject(error);
        });
    }
    busy[index] = false;
  }

  /** Shares out texts; `first`, before those that wait. */
  async function shareOut(
    texts: readonly string[],
    work: Work,
    first: boolean,
    signal?: AbortSignal,
  ): Promise<Float32Array> {
    const failed = new AbortController();
    const stop = (error: unknown): void => failed.abort(error);
    const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
    const order = Array.from(texts.keys()).toSorted((a, b) => lengthOf(texts, b) - lengthOf(texts, a));
    const rows: Float32Array[] = [];
    const turns: Promise<void>[] = [];
    const mine: Turn[] = [];

    async function collect(own: readonly number[], computed: Promise<Float32Array>): Promise<void> {
      const all = await computed;
      const dimension = all.length / own.length;
      for (const [place, each] of own.entries()) rows[each] = all.subarray(place * dimension, (place + 1) * dimension);
    }

    while (order.length > 0) {
      const own = order.splice(0, textsPerTurn);
      const done = Promise.withResolvers<Float32Array>();
      mine.push({ texts: own.map((each) => texts[each] ?? ''), work, signal: either, stop, done });
      turns.push(collect(own, done.promise));
    }
    if (first) waiting.unshift(...mine);
    else waiting.push(...mine);
    known += texts.length;
    const taking = known > alone ? members.length : 1;
    for (const _ of turns) {
      const free = busy.indexOf(false);
      if (free !== -1 && free < taking) void takeTurns(free);
    }
    try {
      await Promise.all(turns);
    } catch (error) {
      // The others stop after the text in hand; the first error is the one that is told.
      await Promise.allSettled(turns);
      throw error;
    }
    return joined(rows);
  }

  return {
    expect(texts) {
      known = Math.max(known, texts);
    },
    embedPassages: (reader, texts, signal) =>
      shareOut(texts, (member, own, either) => member.embedPassages(reader, own, either), false, signal),
    rerank: (question, texts, signal) =>
      shareOut(texts, (member, own, either) => member.rerank(question, own, either), true, signal),
    rerankGerman: (question, texts, signal) =>
      shareOut(texts, (member, own, either) => member.rerankGerman(question, own, either), true, signal),
    readAnswers: (reader, asked, texts, signal) =>
      shareOut(texts, (member, own, either) => member.readAnswers(reader, asked, own, either), true, signal),
    embedClauses: (texts, signal) =>
      shareOut(texts, (member, own, either) => member.embedClauses(own, either), true, signal),
    embedQuery(reader, text, signal) {
      const least = open.indexOf(Math.min(...open));
      return counted(least, (member) => member.embedQuery(reader, text, signal));
    },
  };
}

const lengthOf = (texts: readonly string[], index: number): number => texts[index]?.length ?? 0;

function joined(rows: readonly Float32Array[]): Float32Array {
  const dimension = rows[0]?.length ?? 0;
  const all = new Float32Array(rows.length * dimension);
  for (const [index, row] of rows.entries()) all.set(row, index * dimension);
  return all;
}
