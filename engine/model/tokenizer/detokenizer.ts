/** Turns tokens into text as they come. */
export interface Detokenizer {
  /** The characters that this token completes, '' while one is still in parts. */
  push(id: number): string;
  /** The rest: U+FFFD when the tokens ended inside a character. The detokenizer is as new afterwards. */
  end(): string;
}

/**
 * A detokenizer over the bytes of each token. Its work per token depends on the token's own length only, and what it
 * gives never ends inside a character; all pieces together are the text of all bytes together.
 *
 * @param bytesOf the bytes a token stands for; none for a control token
 */
export function createDetokenizer(bytesOf: (id: number) => Uint8Array): Detokenizer {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    push: (id) => decoder.decode(bytesOf(id), { stream: true }),
    end: () => decoder.decode(),
  };
}
