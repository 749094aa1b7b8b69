/** What the detector says of each pixel: how likely it lies in the middle of a line of text, 0 to 1. (height, width) */
export interface TextMap {
  readonly width: number;
  readonly height: number;
  readonly likely: Float32Array;
}

/** Pixels of the map that hang together. */
export interface Region {
  /** Corners of its rows of pixels: enough to tell its hull. x, y, x, y, … */
  readonly outline: readonly number[];
  readonly pixels: number;
  /** How likely its pixels are text, on average. */
  readonly score: number;
}

/** From this on a pixel belongs to text. */
const textFrom = 0.3;
/** Regions of fewer pixels are specks. */
const leastPixels = 12;
/** More regions than this are no page of text. */
const mostRegions = 8_000;

/** The regions of text in a map: pixels over the threshold that touch each other, also by a corner. */
export function regionsOf({ width, height, likely }: TextMap): readonly Region[] {
  const seen = new Uint8Array(width * height);
  const regions: Region[] = [];
  const stack: number[] = [];
  for (let start = 0; start < likely.length && regions.length < mostRegions; start++) {
    if (seen[start] === 1 || (likely[start] ?? 0) < textFrom) continue;
    const left = new Map<number, number>();
    const right = new Map<number, number>();
    let [pixels, sum] = [0, 0];
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const y = Math.floor(at / width);
      const x = at - y * width;
      pixels += 1;
      sum += likely[at] ?? 0;
      left.set(y, Math.min(left.get(y) ?? x, x));
      right.set(y, Math.max(right.get(y) ?? x, x));
      for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY++)
        for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
          const next = nextY * width + nextX;
          if (seen[next] === 1 || (likely[next] ?? 0) < textFrom) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    if (pixels >= leastPixels) regions.push({ outline: outlineOf(left, right), pixels, score: sum / pixels });
  }
  return regions;
}

function outlineOf(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): readonly number[] {
  const outline: number[] = [];
  for (const [y, from] of left) {
    const to = (right.get(y) ?? from) + 1;
    outline.push(from, y, to, y, from, y + 1, to, y + 1);
  }
  return outline;
}
