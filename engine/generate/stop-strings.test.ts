import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { watchStopStrings } from './stop-strings.ts';

/** All that is shown of a text that comes in pieces. */
function shownOf(
  pieces: readonly string[],
  stops: readonly string[],
): { readonly text: string; readonly stopped: boolean } {
  const watch = watchStopStrings(stops);
  let text = '';
  for (const piece of pieces) {
    const shown = watch.push(piece);
    text += shown.text;
    if (shown.stopped) return { text, stopped: true };
  }
  return { text: text + watch.end(), stopped: false };
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 4 });

test('the text ends just before the first stop string that is complete, however it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(short, { maxLength: 12 }),
      fc.array(
        short.filter((stop) => stop !== ''),
        { maxLength: 3 },
      ),
      (pieces, stops) => {
        const whole = pieces.join('');
        const one = shownOf([...whole], stops);
        const cut = shownOf(pieces, stops);
        const stopped = stops.some((stop) => whole.includes(stop));
        const clean = stops.every((stop) => !cut.text.includes(stop));
        expect({ ...cut, clean, one: one.stopped, whole: whole.startsWith(cut.text) }).toEqual({
          text: stopped ? cut.text : whole,
          stopped,
          clean: true,
          one: stopped,
          whole: true,
        });
      },
    ),
  );
});

test('holds back a beginning, and gives it when something else follows', () => {
  const watch = watchStopStrings(['END', '\n\n']);
  expect([
    watch.push('yes E'),
    watch.push('N'),
    watch.push('OUGH'),
    watch.push(' E'),
    watch.push('ND more'),
    watch.end(),
  ]).toEqual([
    { text: 'yes ', stopped: false },
    { text: '', stopped: false },
    { text: 'ENOUGH', stopped: false },
    { text: ' ', stopped: false },
    { text: '', stopped: true },
    '',
  ]);
});
