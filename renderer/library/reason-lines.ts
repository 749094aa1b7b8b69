import { useEffect, useState } from 'react';

/** The most lines a reason gets in the list; the whole of it is in the tooltip. */
const maxReasonLines = 3;

/** Lines a text takes when it is broken at spaces, and inside words that are wider than a line. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): number {
  const space = measure(' ');
  let lines = text === '' ? 0 : 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = measure(word);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = 0;
    }
    const start = used === 0 ? 0 : used + space;
    const more = Math.max(0, Math.ceil((start + wide) / width) - 1);
    lines += more;
    used = start + wide - more * width;
  }
  return lines;
}

/** Pixels of a row that the reason does not get: margins, the icon's column, padding. */
const besideReason = 16 + 28 + 6 + 12;
/** Letter forms chosen by font features are a little wider than what a canvas measures. */
const safety = 1.01;

type LineCounter = (reason: string, listWidth: number) => number;

/** Counts the lines of a reason in a list of a width; results are kept, because thousands of rows share few reasons. */
function createLineCounter(): LineCounter {
  const known = new Map<string, number>();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas !== null) canvas.font = '12px "Inter Variable", system-ui, sans-serif';
  const measure = (text: string): number => safety * (canvas?.measureText(text).width ?? text.length * 6);
  return (reason, listWidth) => {
    const key = `${listWidth} ${reason}`;
    const lines =
      known.get(key) ??
      Math.min(maxReasonLines, wrappedLines(reason.slice(0, 400), Math.max(60, listWidth - besideReason), measure));
    known.set(key, lines);
    return lines;
  };
}

/** A counter for the typeface that is loaded: a new one when the app's own has arrived. */
export function useReasonLines(): LineCounter {
  const [counter, setCounter] = useState<LineCounter>(createLineCounter);
  useEffect(() => {
    void document.fonts.ready.then(() => setCounter(createLineCounter));
  }, []);
  return counter;
}
