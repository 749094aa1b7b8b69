import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { coalesceText } from './coalesce.ts';

const mostPerSecond = 60;

test('at most 60 texts a second, nothing lost, citations before their text and doubts behind theirs', async () => {
  const kind = fc.constantFrom('text', 'text', 'text', 'citation', 'unsupported');
  const steps = fc.array(fc.tuple(kind, fc.nat({ max: 30 })), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      let clock = 0;
      let length = 0;
      let markers = 0;
      async function* events(): AsyncGenerator<UnthreadedAnswerEvent> {
        for (const [what, ms] of list) {
          clock += ms;
          if (what === 'citation') yield { kind: 'citation', citation: { marker: ++markers } as never };
          else if (what === 'unsupported') yield { kind: 'unsupported', span: { start: 0, end: length } };
          else {
            const text = `${markers},`;
            length += text.length;
            yield { kind: 'text', text };
          }
        }
        yield { kind: 'finished', found: true };
      }
      const told: number[] = [];
      let text = '';
      let cited = 0;
      let tooEarly = 0;
      for await (const event of coalesceText(events(), () => clock)) {
        if (event.kind === 'citation') cited = event.citation.marker;
        if (event.kind === 'unsupported' && event.span.end > text.length) tooEarly++;
        if (event.kind !== 'text') continue;
        if (event.text.split(',').some((marker) => Number(marker) > cited)) tooEarly++;
        text += event.text;
        told.push(clock);
      }
      expect({ length: text.length, tooEarly }).toEqual({ length, tooEarly: 0 });
      for (const at of told)
        expect(told.filter((each) => each >= at && each < at + 1_000).length).toBeLessThanOrEqual(mostPerSecond);
    }),
  );
});
