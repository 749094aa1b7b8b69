/**
 * Control tokens that end an answer in the models we know, beside the one the file names: ends of turn and of text, and
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

/** Ids of the tokens that end an answer: those the file names, and the control tokens of well-known text. */
export function stopTokens(tokens: readonly string[], control: ReadonlySet<number>, named: readonly (number | null)[]): ReadonlySet<number> {
  const stop = new Set(named.filter((id) => id !== null));
  for (const id of control) if (endTexts.has(tokens[id] ?? '')) stop.add(id);
  return stop;
}
