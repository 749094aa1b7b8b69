/** A character as it was read, and where it stands along its line. */
export interface ReadCharacter {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The step of the line, from 0, at which the model is most certain of it. */
  readonly step: number;
}

/**
 * What a line says: at each step the likeliest character or none; the same one over several steps is one (CTC, Graves
 * et al. 2006).
 *
 * @param shares (steps, alphabet + 2): how likely each character is; first none, last a space
 * @param from where the line begins in `shares`
 */
export function charactersOf(
  shares: Float32Array,
  from: number,
  steps: number,
  alphabet: readonly string[],
): readonly ReadCharacter[] {
  const classes = alphabet.length + 2;
  const read: ReadCharacter[] = [];
  let last = 0;
  for (let step = 0; step < steps; step++) {
    const row = from + step * classes;
    let best = 0;
    for (let index = 1; index < classes; index++)
      if ((shares[row + index] ?? 0) > (shares[row + best] ?? 0)) best = index;
    const confidence = shares[row + best] ?? 0;
    const before = read.at(-1);
    if (best !== 0 && best !== last)
      read.push({ text: best > alphabet.length ? ' ' : (alphabet[best - 1] ?? ''), confidence, step });
    else if (best !== 0 && before !== undefined && confidence > before.confidence)
      read[read.length - 1] = { ...before, confidence, step };
    last = best;
  }
  return read;
}
