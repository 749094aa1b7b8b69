import Papa from 'papaparse';

const candidates = [',', ';', '\t', '|', '^'] as const;
/** So much of a file tells. */
const charactersSeen = 100_000;
const rowsSeen = 50;

/**
 * The character that parts the values of a text: the one by which most rows have equally many, at least two; of several
 * the one that makes more columns. A comma when none does. (Papa Parse's own guess takes none for two columns.)
 */
export function delimiterOf(text: string): string {
  const head = text.slice(0, charactersSeen);
  const [best] = candidates
    .map((delimiter) => ({ delimiter, ...agreement(head, delimiter) }))
    .toSorted((one, other) => other.share - one.share || other.columns - one.columns);
  if (best !== undefined && best.share > 0) return isList(head, best) ? inNoText : best.delimiter;
  const colons = agreement(head, ':');
  return colons.share >= leastOfColons && colons.columns >= 3 && !isTime(head) ? ':' : ',';
}

/** No text has the separator of units of ASCII: each line is one value. */
const inNoText = '\u001F';
/** Of a table's rows, mostly by a program, more have the same number of columns. */
const leastOfTable = 0.7;

/**
 * Whether what parts values is punctuation of a list in one column: a space follows each ("milk, bread"), some line has
 * none, and what it parts makes no columns: of several, in most rows, or with numbers.
 */
function isList(head: string, { delimiter, columns }: { readonly delimiter: string } & Agreement): boolean {
  if ((delimiter !== ',' && delimiter !== ';') || head.includes('"')) return false;
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, rowsSeen);
  const isSpaced = lines.every((line) => line.split(delimiter).every((value, at) => at === 0 || /^\s+\S/u.test(value)));
  if (!isSpaced || lines.every((line) => line.includes(delimiter))) return false;
  const below = lines.slice(lines[0]?.includes(delimiter) === false ? 1 : 0);
  const share = below.filter((line) => line.split(delimiter).length === columns).length / below.length;
  const isTitled = lines[0]?.includes(delimiter) === false && columns === 2;
  return share < leastOfTable || (isTitled && lines.every((line) => !/[,;]\s*[\d.,%€$£+-]+$/u.test(line)));
}

/** Colons also stand in sentences and in times: they part values where nearly all rows have as many of them. */
const leastOfColons = 0.9;

/** Whether lines are times or numbers of such: "10:30:15". */
const isTime = (text: string): boolean => text.split(/\r?\n/u).some((line) => /^\s*\d{1,2}:\d\d:\d\d/u.test(line));

/** The number of columns, at least two, that most rows have, and the share of these rows; a share of 0 for none. */
interface Agreement {
  readonly columns: number;
  readonly share: number;
}

function agreement(text: string, delimiter: string): Agreement {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: rowsSeen, skipEmptyLines: true });
  const rowsBy = Map.groupBy(data, (row) => row.length);
  const [most] = [...rowsBy]
    .filter(([columns]) => columns > 1)
    .toSorted(([, one], [, other]) => other.length - one.length);
  return most === undefined ? { columns: 1, share: 0 } : { columns: most[0], share: most[1].length / data.length };
}
