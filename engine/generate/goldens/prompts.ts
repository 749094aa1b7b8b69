/** Lengths of the prompts whose next token was recorded: around the sizes of blocks and batches, and in between. */
export const promptLengths: readonly number[] = [1, 2, 3, 5, 8, 13, 16, 17, 21, 32, 33, 34, 55, 64, 89, 100, 144, 200, 233, 300];

/** Longer than the window of 4,096. */
export const longPromptLength = 4_600;

/** A prompt without repetitions nearby, in a vocabulary of at least 300 tokens. */
export const goldenPrompt = (length: number, shift: number): readonly number[] => Array.from({ length }, (_, i) => (i * 7_919 + shift * 31 + 7) % 300);

export const goldenPresets = ['tiny4', 'tiny21'] as const;
export const goldenTypes = ['F32', 'Q8_0', 'Q4_0'] as const;
export const goldenSeeds = [1, 2, 3] as const;

/** What llama.cpp made of one model. */
export interface Golden {
  readonly preset: (typeof goldenPresets)[number];
  readonly type: (typeof goldenTypes)[number];
  readonly seed: number;
  /** For each of `promptLengths` the likeliest next tokens with their probabilities. */
  readonly next: readonly (readonly (readonly [id: number, p: number])[])[];
  /** After `longPromptLength` tokens; null where it does not fit into the context. */
  readonly long: readonly (readonly [id: number, p: number])[] | null;
  /** Greedy continuation of a prompt of 5 tokens, and the two largest probabilities at each step. */
  readonly greedy: readonly number[];
  readonly topTwo: readonly (readonly [first: number, second: number])[];
}
