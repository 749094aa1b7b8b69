import { germanLines } from './german-lines.ts';
import { lines } from './lines.ts';
import { askedLineNames } from './terms.ts';

/** Lines that statements of both languages have, by a word that people use for them. */
const sameLines: readonly (readonly [german: string, english: string])[] = [
  ['Umsatz', 'revenue'],
  ['Gewinn', 'net income'],
  ['Betriebsergebnis', 'operating income'],
  ['Materialaufwand', 'cost of goods'],
  ['Abschreibungen', 'depreciation'],
  ['Zinsaufwand', 'interest expense'],
  ['Steueraufwand', 'taxes'],
  ['Bilanzsumme', 'total assets'],
  ['Eigenkapital', "shareholders' equity"],
  ['Kassenbestand', 'cash position'],
  ['Vorräte', 'inventories'],
  ['Sachanlagen', 'fixed assets'],
  ['Dividenden', 'dividends'],
];
/** "Profit", "earnings": what is left at the end. */
const plain = /^(?:(?:annual|yearly|total|the)\s+)*(?:profits?|earnings|net result|result for the year)$/iu;

/** What words ask for, without those that only ask: "What was the revenue of" is "revenue". */
export const withoutAsking = (words: string): string =>
  words
    .replace(
      /^\s*(?:(?:what|how\s+(?:high|much|large)|wie\s+hoch|was)\s+(?:is|are|was|were|ist|sind|war|waren)\s+)?/iu,
      '',
    )
    .replace(/^(?:(?:the|der|die|das|den|dem|has|had|have|hat|hatte|haben|made|machte|each|jede[rs]?)\s+)+/iu, '')
    .replaceAll(/(?:\s+(?:je|pro|per|of|for|each|von|aller|gemacht|erzielt|made))?[?!.\s]*$/giu, '')
    .trim();

/**
 * The labels of the one line of a statement that words name and nothing else, the most usual first, in English and
 * German; null where they name none. "Umsatz" is "Umsatzerlöse", and "Net sales" in an English report.
 */
export function lineNamed(words: string): readonly string[] | null {
  const said = withoutAsking(words);
  const asked = plain.test(said) ? 'net income' : said;
  if (asked === '') return null;
  const known = labelsOf(asked);
  if (known === null) return null;
  const pair = sameLines.find(([german, english]) =>
    [german, english].some((each) => sameConcept(labelsOf(each), known)),
  );
  const both = pair === undefined ? [] : pair.flatMap((each) => [...(labelsOf(each) ?? []), each]);
  const more = pair?.[0] === 'Gewinn' ? results : [];
  return [...new Set([...known, ...both, ...more, asked])];
}

/** What else statements call what is left at the end. */
const results = [
  'profit for the year',
  'profit for the period',
  'net loss',
  'loss for the year',
  'Jahresfehlbetrag',
  'Verlust',
];

/** A question of each language, since the words alone don't tell which it is. */
function labelsOf(words: string): readonly string[] | null {
  for (const question of [`What is the ${words}?`, `Wie hoch ist der Betrag für ${words}?`]) {
    const [only, ...more] = askedLineNames(question);
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}

const sameConcept = (one: readonly string[] | null, other: readonly string[]): boolean =>
  one !== null && one[0] === other[0];

/** Words for lines of statements, wherever they stand in a question. */
export const lineIn = (question: string): string | null =>
  [...lines, ...germanLines, profit].map(({ asked }) => asked.exec(question)?.[0]).find((each) => each !== undefined) ??
  null;
const profit = { asked: /(?<!\p{L})(?:profits?|earnings)(?!\p{L})/iu };
