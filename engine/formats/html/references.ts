import { parseFragment } from 'parse5';

/** The character that a reference by name stands for ("&nbsp;"); one that pages do not know stays as it is written. */
export function namedCharacter(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node !== undefined && 'value' in node ? node.value : reference;
}
