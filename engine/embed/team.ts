/** What turns texts into vectors: a thread with a session of its own. */
export type TeamMember = {
  /** (texts, dimension), row-major, L2-normalised. */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  embedQuery(text: string, signal?: AbortSignal): Promise<Float32Array>;
};

/** Passages that a member takes at a time: few, so that all end together and a question waits for little. */
const textsPerTurn = 2;

/**
 * Several members as one: passages are shared out as members get free, the longest first; a question goes to the member
 * with the least to do, in doubt the first, so that the others start only when there are passages. Sessions side by side
 * need not wait for each other inside a text, as the threads of one session do.
 */
export function embedTeam(members: readonly TeamMember[]): TeamMember {
  const open = members.map(() => 0);

  async function counted<T>(member: number, work: () => Promise<T>): Promise<T> {
    open[member] = (open[member] ?? 0) + 1;
    try {
      return await work();
    } finally {
      open[member] = (open[member] ?? 0) - 1;
    }
  }

  return {
    async embedPassages(texts, signal) {
      const failed = new AbortController();
      const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
      const waiting = Array.from(texts.keys()).toSorted((a, b) => lengthOf(texts, b) - lengthOf(texts, a));
      const rows: Float32Array[] = [];

      async function workOf(member: TeamMember, index: number): Promise<void> {
        while (waiting.length > 0 && !failed.signal.aborted) {
          const turn = waiting.splice(0, textsPerTurn);
          const own = turn.map((each) => texts[each] ?? '');
          const vectors = await counted(index, () => member.embedPassages(own, either));
          const dimension = vectors.length / turn.length;
          for (const [place, each] of turn.entries())
            rows[each] = vectors.subarray(place * dimension, (place + 1) * dimension);
        }
      }
      const ended = await Promise.allSettled(
        members.map((member, index) =>
          workOf(member, index).catch((error: unknown) => {
            // The others stop after the text in hand; the first error is the one that is told.
            if (!failed.signal.aborted) failed.abort(error);
            throw error;
          }),
        ),
      );
      if (ended.some(({ status }) => status === 'rejected')) throw failed.signal.reason;
      return joined(rows);
    },

    embedQuery(text, signal) {
      const least = open.indexOf(Math.min(...open));
      return counted(least, () => (members[least] as TeamMember).embedQuery(text, signal));
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
