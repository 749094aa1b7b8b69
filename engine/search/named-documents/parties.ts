import { isDeterminer, wordsOf } from './words.ts';

/** Words that a name has besides those with a capital: "Jan van der Berg", "Bank of Wales", "Smith & Sons". */
const within = /^(?:&|of|and|und|von|van|der|den|de|la|di|zu)$/u;
const legalForm = /^(?:GmbH|AG|KG|OHG|SE|mbH|eV|Ltd|LLC|LLP|Inc|Corp|PLC|plc|BV|SA|Co|\p{L}\.(?: ?\p{L}\.)+)$/u;
/** Words; forms of firms with points, "B.V." and "e. K."; what ends a name. */
const pieces = /(?<!\p{L})\p{L}\.(?: ?\p{L}\.)+|[\p{L}\p{M}\p{N}]+|&|[.?!,;:"“”]/gu;
const numberMark = /^(?:No|Nr|Number|Nummer)$/u;

/**
 * What may be the names of people and firms in a question, as they are written: words with capitals in a row, at least
 * two. The first word of a sentence has a capital anyway, so such a row also comes without it.
 */
export function possibleParties(question: string): readonly string[] {
  const rows: string[][] = [[]];
  for (const word of question.match(pieces) ?? []) {
    const row = rows.at(-1) as string[];
    if (numberMark.test(word)) rows.push([]);
    else if (/^\p{Lu}|^\p{N}/u.test(word) || (row.length > 0 && (within.test(word) || legalForm.test(word))))
      row.push(word);
    else if (word !== '.' || !legalForm.test(row.at(-1) ?? '')) rows.push([]);
  }
  const names = rows
    .map((row) => row.slice(0, row.findLastIndex((word) => /^[\p{Lu}\p{N}]/u.test(word) || legalForm.test(word)) + 1))
    // "Miete von Meridian Logistik": a name may begin after a word that may also stand within one.
    .flatMap((row) => [row, ...row.flatMap((word, at) => (at === 0 || within.test(word) ? [row.slice(at + 1)] : []))])
    .filter((row) => row.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && !startsOrdinary(row));
  return [...new Set(names.map((row) => row.join(' ')))];
}

const startsOrdinary = ([first = '']: readonly string[]): boolean => isDeterminer(wordsOf(first)[0]);
