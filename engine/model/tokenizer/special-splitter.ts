/** Cuts a template's text into special tokens (by id) and the text between them. */
export type SpecialSplitter = (text: string) => readonly (string | number)[];

/** At a place where several special tokens match, the longest wins. */
export function createSpecialSplitter(tokens: readonly (readonly [text: string, id: number])[]): SpecialSplitter {
  const ids = new Map(tokens.filter(([text]) => text !== ''));
  if (ids.size === 0) return (text) => [text];
  const alternatives = [...ids.keys()].toSorted((a, b) => b.length - a.length).map((text) => RegExp.escape(text));
  const pattern = new RegExp(alternatives.join('|'), 'gu');
  return (text) => {
    const parts: (string | number)[] = [];
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index > at) parts.push(text.slice(at, match.index));
      parts.push(ids.get(match[0]) ?? 0);
      at = match.index + match[0].length;
    }
    if (at < text.length) parts.push(text.slice(at));
    return parts;
  };
}
