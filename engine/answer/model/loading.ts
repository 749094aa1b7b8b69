import type { LoadedModel } from '../../../common/domain/generation.ts';
import type { AnswerModel } from '../deps.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';

/** Loads the model when it is not loaded yet, and tells how far that is. Throws what `ready` throws. */
export async function* loading(
  model: AnswerModel,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent, LoadedModel> {
  const told: (number | null)[] = [];
  let wake = (): void => undefined;
  let over = false;
  const ready = model
    .ready((done) => {
      told.push(done);
      wake();
    }, signal)
    .finally(() => {
      over = true;
      wake();
    });
  // Awaited below; until then its failure must not count as unhandled.
  ready.catch(() => undefined);
  for (;;) {
    // Only the newest is of interest to one who comes late.
    const done = told.at(-1);
    told.length = 0;
    if (done !== undefined) yield { kind: 'progress', phase: 'loading', done };
    else if (over) return await ready;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
