/** The next of a sequence of numbers in [0, 1). */
export type Random = () => number;

/**
 * A generator that gives the same sequence for the same seed everywhere: sfc32 (Doty-Humphrey, PractRand), warmed up.
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  return () => next() / 2 ** 32;
}
