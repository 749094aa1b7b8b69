const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/gu, ' ').toLowerCase();

/** True when a text holds all of the words, none of them as a part of a longer word or number. */
export function holds(text: string, words: readonly string[]): boolean {
  const own = plain(text);
  return words.every((each) => standsIn(own, plain(each)));
}

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const cutBefore = /[\p{L}\p{N}]$/u.test(before) || (/\d[.,]$/u.test(before) && /^\d/u.test(words));
    const cutAfter = /^[\p{L}\p{N}]/u.test(after) || (/^[.,]\d/u.test(after) && /\d$/u.test(words));
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}
