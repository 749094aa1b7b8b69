import type { Session } from '../runtime/session.ts';
import { float32 } from '../runtime/tensor.ts';
import { CarrelError } from '../../common/errors.ts';
import { linesOf, type FoundLines } from './lines.ts';
import { sampleInto, type Pyramid } from './sample.ts';

/** The detector halves its input five times. */
const multiple = 32;

/**
 * The lines of text in a picture.
 *
 * @param longest samples along the longer side of the picture, at most
 */
export async function detectLines(detector: Session, pyramid: Pyramid, longest: number): Promise<FoundLines> {
  const [{ width, height }] = pyramid;
  const scale = Math.min(1, longest / Math.max(width, height));
  const columns = roundedTo(width * scale);
  const rows = roundedTo(height * scale);
  const step = { x: width / columns, y: height / rows };
  const input = new Float32Array(3 * rows * columns);
  const whole = { x: 0, y: 0, alongX: step.x, alongY: 0, downX: 0, downY: step.y, columns, rows };
  sampleInto(pyramid, whole, input, 0, columns);
  const [likely] = Object.values(await detector.run({ x: float32([1, 3, rows, columns], input) }));
  if (likely?.type !== 'float32' || likely.data.length !== rows * columns)
    throw new CarrelError('bad-file', 'recogniser-shape');
  return linesOf({ width: columns, height: rows, likely: likely.data }, step);
}

const roundedTo = (size: number): number => Math.max(1, Math.round(size / multiple)) * multiple;
