import type { UnthreadedAnswerEvent } from '../events.ts';

/** Milliseconds between two events of text: at most 50 a second, whatever the model's speed. */
export const textGapMs = 20;

/**
 * Joins texts that come fast. Citations are passed on at once: they may come before their text, never after it. What
 * points into the text waits for it. Nothing waits longer than until the next event.
 */
export async function* coalesceText(
  events: AsyncIterable<UnthreadedAnswerEvent>,
  now: () => number,
): AsyncGenerator<UnthreadedAnswerEvent> {
  let text = '';
  let waiting: UnthreadedAnswerEvent[] = [];
  let told = -Infinity;
  function* flush(): Generator<UnthreadedAnswerEvent> {
    if (text !== '') {
      yield { kind: 'text', text };
      text = '';
      told = now();
    }
    yield* waiting;
    waiting = [];
  }
  for await (const event of events) {
    if (event.kind === 'citation') yield event;
    else if (event.kind === 'text' || event.kind === 'unsupported') {
      if (event.kind === 'text') {
        if (waiting.length > 0 && now() - told >= textGapMs) yield* flush();
        text += event.text;
      } else waiting.push(event);
      if (now() - told >= textGapMs) yield* flush();
    } else {
      yield* flush();
      yield event;
    }
  }
  yield* flush();
}
