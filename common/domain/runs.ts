import { CarrelError } from '../errors.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { directions, type TextRun } from './part.ts';

/**
 * A part's runs in few bytes, as they are sent and stored: three columns of variable-length integers (`bytes.ts`),
 * which deflate well. A word of a line takes about three bytes.
 *
 *   count, length of heads, length of lines, then
 *   heads   a byte for each run: bits 0–1 characters between the run before and this one (3: a varint follows),
 *           bit 2 the run has other y or height than the run before, bit 3 another direction or confidence,
 *           bits 4–7 its characters less one (15: a varint follows with what is over 16)
 *   lines   for each run with bit 2: y less the y before, height; with bit 3: direction, confidence in 255ths
 *   across  for each run: x less the right edge of the run before (with bit 2: less the left edge of the last run that
 *           had bit 2), width
 *
 * Edges are rounded to tenths of a point. Differences are taken of rounded edges, so that errors do not add up: each
 * edge comes back within 0.05 points, a confidence within 1/510, all else exactly.
 */
const unitsPerPoint = 10;
const confidenceSteps = 255;

const gapMask = 0b11;
const newLine = 0b100;
const newStyle = 0b1000;
const longLength = 15;

/** The edges of a run in units, and what else two neighbours are likely to share. */
const start = { end: 0, left: 0, right: 0, y: 0, height: 0, direction: 0, confidence: confidenceSteps };

/**
 * Packs runs that are in the order of the text, do not overlap, and have at least one character each.
 *
 * @throws RangeError when they are not so, or an edge is not finite or over 2^48
 */
export function packRuns(runs: readonly TextRun[]): Uint8Array<ArrayBuffer> {
  const heads = new ByteWriter();
  const lines = new ByteWriter();
  const across = new ByteWriter();
  let last = start;
  let lineLeft = 0;
  for (const run of runs) {
    const left = Math.round(run.x * unitsPerPoint);
    const right = Math.round((run.x + run.width) * unitsPerPoint);
    const y = Math.round(run.y * unitsPerPoint);
    const height = Math.round((run.y + run.height) * unitsPerPoint) - y;
    const direction = directions.indexOf(run.direction);
    const confidence = Math.round(run.confidence * confidenceSteps);
    const gap = run.start - last.end;
    const length = run.end - run.start;
    if (gap < 0 || length < 1) throw new RangeError('runs out of order');
    const line = y !== last.y || height !== last.height;
    const style = direction !== last.direction || confidence !== last.confidence;

    heads.byte(
      Math.min(gap, gapMask) | (line ? newLine : 0) | (style ? newStyle : 0) | (Math.min(length - 1, longLength) << 4),
    );
    if (gap >= gapMask) heads.unsigned(gap - gapMask);
    if (length > longLength) heads.unsigned(length - longLength - 1);
    if (line) {
      lines.signed(y - last.y);
      lines.unsigned(height);
    }
    if (style) {
      lines.byte(direction);
      lines.byte(confidence);
    }
    across.signed(left - (line ? lineLeft : last.right));
    across.unsigned(right - left);
    if (line) lineLeft = left;
    last = { end: run.end, left, right, y, height, direction, confidence };
  }
  const counts = new ByteWriter();
  counts.unsigned(runs.length);
  counts.unsigned(heads.length);
  counts.unsigned(lines.length);
  return ByteWriter.join([counts, heads, lines, across]);
}

/**
 * The inverse of `packRuns`, within the bounds above.
 *
 * @throws CarrelError `bad-file` for bytes that `packRuns` does not write; whatever the bytes, no more runs are made
 * than there are bytes
 */
export function unpackRuns(bytes: Uint8Array): readonly TextRun[] {
  const counts = new ByteReader(bytes);
  const count = counts.unsigned();
  const headsLength = counts.unsigned();
  const linesLength = counts.unsigned();
  const heads = counts.take(headsLength);
  const lines = counts.take(linesLength);
  const across = counts.take(counts.left);
  if (count > headsLength) throw damaged();

  const runs: TextRun[] = [];
  let { end, right, y, height, direction, confidence } = start;
  let lineLeft = 0;
  for (let index = 0; index < count; index++) {
    const head = heads.byte();
    const gap = (head & gapMask) === gapMask ? gapMask + heads.unsigned() : head & gapMask;
    const length = head >> 4 === longLength ? longLength + 1 + heads.unsigned() : (head >> 4) + 1;
    if ((head & newLine) !== 0) {
      y += lines.signed();
      height = lines.unsigned();
    }
    if ((head & newStyle) !== 0) {
      direction = lines.byte();
      confidence = lines.byte();
    }
    const left = ((head & newLine) === 0 ? right : lineLeft) + across.signed();
    const width = across.unsigned();
    if ((head & newLine) !== 0) lineLeft = left;
    right = left + width;
    const from = end + gap;
    end = from + length;
    const named = directions[direction];
    if (named === undefined || !Number.isSafeInteger(end)) throw damaged();
    runs.push({
      start: from,
      end,
      x: left / unitsPerPoint,
      y: y / unitsPerPoint,
      width: width / unitsPerPoint,
      height: height / unitsPerPoint,
      direction: named,
      confidence: confidence / confidenceSteps,
    });
  }
  if (heads.left + lines.left + across.left > 0) throw damaged();
  return runs;
}

const damaged = (): CarrelError => new CarrelError('bad-file', 'places-damaged');
