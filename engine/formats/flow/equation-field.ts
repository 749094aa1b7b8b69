/** A switch of the field EQ with those that belong to it, and its list: `\f(1;2)`, `\s\up6(2)`. */
const innermost = /\\([a-z])((?:\s*\\[a-z]+\d*)*)\s*\(([^()]*)\)/iu;
/** Lists in each other; more are an attack. */
const mostLists = 200;

/** What the field EQ of older documents shows, as it is read: fractions and roots on one line, the rest as it is. */
export function equationText(instruction: string): string {
  let text = instruction.replace(/^EQ\s+/iu, '');
  for (let lists = 0; lists < mostLists && innermost.test(text); lists++)
    text = text.replace(innermost, (_, kind: string, __, list: string) =>
      shown(kind.toLowerCase(), list.split(/[;,](?!\d{3}\b)/u)),
    );
  return text;
}

function shown(kind: string, list: readonly string[]): string {
  const items = list.map((item) => item.trim());
  const [first = '', ...others] = items;
  if (kind === 'f') return items.map(grouped).join('/');
  if (kind === 'r') return others.length === 0 ? `√${grouped(first)}` : `${first}√${grouped(others.join(''))}`;
  return items.join(kind === 'o' || kind === 's' ? '' : ', ');
}

const grouped = (term: string): string => (/^[\p{L}\p{N}.]*$/u.test(term) ? term : `(${term})`);
