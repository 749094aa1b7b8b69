import { abbreviations } from './abbreviations.ts';
import { isWrittenAsName, nameMentions, wordMentions, type Mention } from './mentions.ts';
import type { NameIndex } from './names.ts';
import { ofQuarters, ofYears, periodsOf, type Periods } from './periods.ts';
import { isDeterminer, isGermanWord, isYear, type Word } from './words.ts';

/** Words of a question between two mentions that belong together. */
const nearby = 3;
/** Documents that a question may name at once. */
export const mostNamed = 12;
/** Documents that may be described alike. */
const mostDescribed = 2;
/** From so many documents on, a word that few of their texts have is no ordinary word. */
const documentsForRarity = 12;
/** A word that at most this share of the texts has, beyond those that are called so, is rare. */
const rareShare = 0.05;

export interface Texts {
  /** How many documents have a word in their text, counted up to `most`. */
  documentsWith(word: string, most: number): number;
}

/** Documents that a question names together, positions in the index, and the words with which it does so. */
export interface NamedTogether {
  readonly by: 'name' | 'words';
  readonly documents: readonly number[];
  /** As the question has them. */
  readonly written: readonly string[];
}

/** Documents, and where the question names them. */
interface Group {
  readonly documents: readonly number[];
  readonly mentions: readonly Mention[];
}

/**
 * The documents that a question names by their names. Whole names come first; else what is written as a name or is
 * rare, with the years and words beside it; else a year or a number with the words beside it; else words in a row that
 * are spoken of as one certain thing. A common word alone names nothing.
 */
export function namedByWords(
  index: NameIndex,
  question: string,
  words: readonly Word[],
  texts: Texts,
): readonly NamedTogether[] {
  const found = (by: 'name' | 'words', groups: readonly Group[]): readonly NamedTogether[] =>
    groups.map(({ documents, mentions }) => ({
      by,
      documents,
      written: stretches(
        question,
        words,
        mentions.map((each) => withNumbers(index, words, each)),
      ),
    }));
  // A name that several have, as the title "Annual report", is told apart by the words beside it.
  const whole = nameMentions(index, words)
    .filter((each) => each.certain || each.documents.length === 1)
    .filter((each) => each.certain || !isNumberedOtherwise(words, each));
  const certain = whole.filter((each) => each.certain);
  const chosen = certain.length > 0 ? whole.filter((each) => each.certain || isJoined(words, each)) : whole;
  if (chosen.length > 0)
    return found(
      'name',
      chosen.map((each) => ({ documents: each.documents, mentions: [each] })),
    );
  const periods = periodsOf(words);
  const mentions = wordMentions(index, words);
  const written = mentions.filter((each) => isWritten(question, words, each));
  const refinedOf = (named: readonly Mention[]): readonly Group[] =>
    named
      .map((each) => ({ documents: refined(index, each, mentions, periods), mentions: [each] }))
      .filter(({ documents }) => tellsApart(index, documents));
  const groups = refinedOf(
    written.length > 0 ? written : mentions.filter((each) => mayBeName(words, each) && isRare(index, each, texts)),
  );
  if (groups.length > 0) return found('words', groups);
  const short = refinedOf(abbreviations(index, question, words).filter((each) => isSeldom(index, each, texts)));
  if (short.length > 0) return found('words', short);
  const isNone = written.length === 0 && groups.length === 0;
  const other = isNone ? described(index, words, mentions) : [];
  return found(
    'words',
    other.filter(({ documents }) => tellsApart(index, documents)),
  );
}

/** A mention with the numbers behind it that its documents' names have, too: "HX-40", and not "HX" alone. */
function withNumbers({ byWord }: NameIndex, words: readonly Word[], mention: Mention): Mention {
  const isOfName = ({ keys }: Word): boolean =>
    keys.some(
      (key) => isNumber(key) && !isYear(key) && byWord.get(key)?.some((each) => mention.documents.includes(each)),
    );
  const behind = words.slice(mention.to).findIndex((word) => !isOfName(word));
  return { ...mention, to: behind === -1 ? words.length : mention.to + behind };
}

/** The words that name, with those between them that stand in one row; years are no part: they are also asked for. */
function stretches(question: string, words: readonly Word[], mentions: readonly Mention[]): readonly string[] {
  return mentions
    .filter(({ key }) => !isYear(key))
    .flatMap(({ from, to }) => {
      const [first, last] = [words[from], words[to - 1]];
      return first === undefined || last === undefined ? [] : [question.slice(first.start, last.end)];
    });
}

const joining = new Set('and or than versus vs und oder als'.split(' '));
/** Words before a name in which "and" joins it to another: "a.pdf and in the lease No. 7". */
const joinedWithin = 4;

/** Whether a mention is joined to one before: "in a.pdf and in Lease No. 7", or to one behind. */
const isJoined = (words: readonly Word[], { from, to }: Mention): boolean =>
  [...words.slice(Math.max(0, from - joinedWithin), from), ...words.slice(to, to + joinedWithin)].some(({ keys }) =>
    keys.some((key) => joining.has(key)),
  );

/** "Lease agreement no. 1001" is not the document "Lease agreement": its number makes another of it. */
const isNumberedOtherwise = (words: readonly Word[], { to, key }: Mention): boolean =>
  !/\p{N}/u.test(key) && words[to]?.keys.some((each) => isNumber(each) && !isYear(each)) === true;

const tellsApart = ({ documents }: NameIndex, group: readonly number[]): boolean =>
  group.length > 0 && group.length <= mostNamed && group.length < documents.length;

const isNumber = (key: string): boolean => /^\p{N}+$/u.test(key);

function isWritten(question: string, words: readonly Word[], { from, to, key }: Mention): boolean {
  if (isNumber(key)) return false;
  const before = question.slice(0, (words[from] as Word).start).trimEnd();
  const starts = before === '' || /[.!?:]$/u.test(before);
  return words.slice(from, to).some((_, at) => isWrittenAsName(words, from + at, starts && at === 0));
}

/**
 * Whether a word may be a name although it has no capital within the sentence: it stands first, or the question is
 * written without capitals, or in German, where each noun has one. "How much was the oak desk?" names no desk.
 */
function mayBeName(words: readonly Word[], { from }: Mention): boolean {
  const hasCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.written ?? '');
  if (from === 0 || !hasCapital(words[0])) return true;
  return hasCapital(words[from]) && words.some(({ keys }) => keys.some(isGermanWord));
}

/** Whether hardly any document has a word in its text but those that are called so. */
function isRare(
  { documents: { length: all } }: NameIndex,
  { from, to, key, documents }: Mention,
  texts: Texts,
): boolean {
  if (all < documentsForRarity || to - from > 1 || isNumber(key)) return false;
  return isSeldom({ documents: { length: all } }, { key, documents }, texts);
}

/** Whether few texts have a word but those of the documents that are called so. */
function isSeldom(
  { documents: { length: all } }: { readonly documents: { readonly length: number } },
  { key, documents }: Pick<Mention, 'key' | 'documents'>,
  texts: Texts,
): boolean {
  const most = documents.length + Math.floor(rareShare * all);
  return texts.documentsWith(key, most + 1) <= most;
}

/** The documents of a name, with what stands beside it: the most of the words nearby, and the question's periods. */
function refined(index: NameIndex, name: Mention, mentions: readonly Mention[], periods: Periods): readonly number[] {
  const beside = near(name, mentions).filter(({ key }) => !isYear(key));
  const best = ofQuarters(index, bestBy(index, ofYears(index, name.documents, periods), beside), periods);
  // What most documents are called, "10-K", chooses only together with what tells them apart.
  const tells = 2 * name.documents.length <= index.documents.length || best.length <= mostDescribed;
  return tells ? best : [];
}

/** Mentions near one, and near those: "Nordwerk's 2021 annual report". */
function near(one: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const close = new Set([one]);
  for (const each of close)
    for (const other of mentions) if (other.from - each.to < nearby && each.from - other.to < nearby) close.add(other);
  close.delete(one);
  return [...close];
}

/** Of documents those that have the most of some words, weighed by their inverse frequency in names. */
function bestBy({ documents: all }: NameIndex, documents: readonly number[], mentions: readonly Mention[]) {
  const weightOf = (at: number): number =>
    mentions.reduce(
      (sum, { documents: own }) => sum + (own.includes(at) ? Math.log(1 + all.length / own.length) : 0),
      0,
    );
  const weights = new Map(documents.map((at) => [at, weightOf(at)]));
  const most = Math.max(...weights.values());
  return documents.filter((at) => weights.get(at) === most);
}

/** What is described: "the 2022 report", "lease agreement no. 1000", "the energy report". */
function described(index: NameIndex, words: readonly Word[], mentions: readonly Mention[]): readonly Group[] {
  const numbers = mentions.filter(({ key }) => isYear(key) || /^\p{N}{3,}$/u.test(key));
  const byNumber = numbers.map((number): Group => {
    const beside = near(number, mentions).filter(({ key }) => !isNumber(key));
    const both = number.documents.filter((at) => beside.some(({ documents }) => documents.includes(at)));
    const best = bestBy(index, both, beside);
    return { documents: best.length <= mostDescribed ? best : [], mentions: [rowUpTo(number, mentions)] };
  });
  if (byNumber.some(({ documents }) => documents.length > 0)) return byNumber;
  return rows(mentions)
    .filter(([first]) => isDeterminer(words[(first as Mention).from - 1]))
    .map((row) => {
      const all = row.reduce<readonly number[]>(
        (kept, { documents }) => kept.filter((at) => documents.includes(at)),
        (row[0] as Mention).documents,
      );
      return { documents: all.length <= mostDescribed ? all : [], mentions: [spanned(row)] };
    });
}

/** A number with the words of names that stand before it: "agreement no. 1000". */
function rowUpTo(number: Mention, mentions: readonly Mention[]): Mention {
  if (isYear(number.key)) return number;
  const row = rows(mentions).find((each) => each.includes(number));
  return row === undefined ? number : spanned(row.slice(0, row.indexOf(number) + 1));
}

/** Mentions in a row as one. */
function spanned(row: readonly Mention[]): Mention {
  const [first, last] = [row[0] as Mention, row.at(-1) as Mention];
  return { ...first, to: last.to };
}

/** Mentions of at least two words that follow each other. */
function rows(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const found: Mention[][] = [];
  for (const each of mentions.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last?.at(-1)?.to === each.from) last.push(each);
    else found.push([each]);
  }
  return found.filter((row) => row.length > 1);
}
