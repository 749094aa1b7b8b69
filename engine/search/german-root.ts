const endings = /(?:ungen|ung|innen|in|isch|lich|keit|heit|est|ern|em|en|er|es|et|st|te|e|n|s|t)$/u;
const least = 4;

/** A folded German word without its endings of number, case, tense and kind, at least four letters of it. */
export function germanRoot(word: string): string {
  let form = word.replace(/^ge(?=\p{L}{5})/u, '');
  for (let cut = 0; cut < 3; cut++) {
    const shorter = form.replace(endings, '');
    if (shorter === form || shorter.length < least) break;
    form = shorter;
  }
  return form;
}
