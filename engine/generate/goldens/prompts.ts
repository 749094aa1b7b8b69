/** Lengths of the prompts whose next token was recorded: around the sizes of blocks and batches, and in between. */
export const promptLengths: readonly number[] = [
  1, 2, 3, 5, 8, 13, 16, 17, 21, 32, 33, 34, 55, 64, 89, 100, 144, 200, 233, 300,
];

/** Longer than the window of 4,096. */
export const longPromptLength = 4_600;

/** A prompt without repetitions nearby, in a vocabulary of at least 300 tokens. */
export const goldenPrompt = (length: number, shift: number): readonly number[] =>
  Array.from({ length }, (_, i) => (i * 7_919 + shift * 31 + 7) % 300);

/** What is continued greedily. */
export const greedyPrompt = goldenPrompt(5, 99);

export const goldenPresets = ['tiny4', 'tiny21'] as const;
export const goldenTypes = ['F32', 'Q8_0', 'Q4_0'] as const;
export const goldenSeeds = [1, 2, 3] as const;

/** The likeliest next tokens with their probabilities. */
export type Likeliest = readonly (readonly [id: number, p: number])[];

/** What llama.cpp computed with one model and one way of computing. */
export interface Recording {
  /** For each of `promptLengths`. */
  readonly next: readonly Likeliest[];
  /** After `longPromptLength` tokens; null where it does not fit into the context. */
  readonly long: Likeliest | null;
  /** Greedy continuation of `greedyPrompt`, and the two largest probabilities at each step. */
  readonly greedy: readonly number[];
  readonly topTwo: readonly (readonly [first: number, second: number])[];
}

export interface Golden {
  readonly preset: (typeof goldenPresets)[number];
  readonly type: (typeof goldenTypes)[number];
  readonly seed: number;
  /** Cache and attention in single precision. */
  readonly exact: Recording;
  /**
   * llama.cpp's defaults: a cache in half precision, and sums over it in half precision where it reads fewer than 64
   * tokens (ADR 0082).
   */
  readonly usual: Recording;
}
