/**
 * A light stem, so that "wings" meets "wing" and "heated" meets "heating": endings of number, tense and manner go, as
 * long as three letters are left. Only for comparing a question's words with a sentence's; the index stems by itself.
 */
export function stem(term: string): string {
  for (const [ending, instead] of endings) {
    if (term.length - ending.length >= 3 && term.endsWith(ending)) return term.slice(0, -ending.length) + instead;
  }
  return term;
}

const endings = [
  ['sses', 'ss'],
  ['ies', 'y'],
  ['ations', 'at'],
  ['ation', 'at'],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['ates', 'at'],
  ['ate', 'at'],
  ['ness', ''],
  ['ally', 'al'],
  ['ly', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['es', ''],
  ['s', ''],
  ['e', ''],
] as const;
