/**
 * The tokenizer as it is bundled: as published, without the truncation and padding that its authors left in the file
 * from a run of theirs (128 tokens). The embedder truncates by itself and never pads.
 */
export function bundledTokenizer(published: string): string {
  const tokenizer = JSON.parse(published) as Record<string, unknown>;
  return JSON.stringify({ ...tokenizer, truncation: null, padding: null });
}
