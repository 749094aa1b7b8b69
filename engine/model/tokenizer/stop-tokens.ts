/**
 * Special tokens that end an answer in the models we know, beside the one the file names: ends of turn and of text, and
 * the code-completion separators after which a chat model has nothing more to say.
 */
const endTexts: ReadonlySet<string> = new Set([
  '<|endoftext|>',
  '<|im_end|>',
  '<|eot_id|>',
  '<|end_of_text|>',
  '<|eom_id|>',
  '<|fim_pad|>',
  '<|repo_name|>',
  '<|file_sep|>',
]);

/**
 * Ids of the tokens that end an answer: those the file names, and the special tokens of well-known text.
 *
 * @param special ids of control tokens and of literal ones; files differ in which of the two the separators are
 */
export function stopTokens(
  tokens: readonly string[],
  special: Iterable<number>,
  named: readonly (number | null)[],
): ReadonlySet<number> {
  const stop = new Set(named.filter((id) => id !== null));
  for (const id of special) if (endTexts.has(tokens[id] ?? '')) stop.add(id);
  return stop;
}
