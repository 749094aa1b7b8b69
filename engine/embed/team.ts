/** What turns texts into vectors: a thread with a session of its own. */
export type TeamMember = {
  /** (texts, dimension), row-major, L2-normalised. */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  embedQuery(text: string, signal?: AbortSignal): Promise<Float32Array>;
};

/** Passages that a member takes at a time: few, so that all end together and a question waits for little. */
const textsPerTurn = 2;

/** Passages of one call that a member takes at a time. */
interface Turn {
  readonly texts: readonly string[];
  readonly signal: AbortSignal;
  /** Stops the call's other turns. */
  readonly stop: (error: unknown) => void;
  readonly done: PromiseWithResolvers<Float32Array>;
}

/**
 * Several members as one: the passages of all calls are shared out as members get free, call by call, in each the
 * longest first; a question goes to the member with the least to do, in doubt the first, so that the others start only
 * when there are passages. Sessions side by side need not wait for each other inside a text, as the threads of one
 * session do. A member has the passages of one call only: when it ends over them, no other call fails.
 */
export function embedTeam(members: readonly TeamMember[]): TeamMember {
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
      const { texts, signal, stop, done } = turn;
      if (signal.aborted) done.reject(signal.reason);
      else
        await counted(index, (member) => member.embedPassages(texts, signal)).then(done.resolve, (error: unknown) => {
          stop(error);
          done.reject(error);
        });
    }
    busy[index] = false;
  }

  return {
    async embedPassages(texts, signal) {
      const failed = new AbortController();
      const stop = (error: unknown): void => failed.abort(error);
      const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
      const order = Array.from(texts.keys()).toSorted((a, b) => lengthOf(texts, b) - lengthOf(texts, a));
      const rows: Float32Array[] = [];
      const turns: Promise<void>[] = [];

      async function collect(own: readonly number[], vectors: Promise<Float32Array>): Promise<void> {
        const all = await vectors;
        const dimension = all.length / own.length;
        for (const [place, each] of own.entries())
          rows[each] = all.subarray(place * dimension, (place + 1) * dimension);
      }

      while (order.length > 0) {
        const own = order.splice(0, textsPerTurn);
        const done = Promise.withResolvers<Float32Array>();
        waiting.push({ texts: own.map((each) => texts[each] ?? ''), signal: either, stop, done });
        turns.push(collect(own, done.promise));
      }
      for (const _ of turns) {
        const free = busy.indexOf(false);
        if (free !== -1) void takeTurns(free);
      }
      try {
        await Promise.all(turns);
      } catch (error) {
        // The others stop after the text in hand; the first error is the one that is told.
        await Promise.allSettled(turns);
        throw error;
      }
      return joined(rows);
    },

    embedQuery(text, signal) {
      const least = open.indexOf(Math.min(...open));
      return counted(least, (member) => member.embedQuery(text, signal));
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
