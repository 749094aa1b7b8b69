import { contentTerms, termsOf } from '../../../search/terms.ts';
import { germanRoot } from '../../../search/german-root.ts';
import { germanAskingWords } from '../../../search/german-words.ts';
import type { Synonyms } from '../../deps.ts';
import { askedFor, type AskedFor } from '../asked/asked-for.ts';
import { hasAskedFor } from '../asked/has-asked-for.ts';
import { namesIn } from '../../../values/names.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import { isGerman } from '../../../../common/domain/language.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What is asked, as far as sentences are judged by it. */
export interface AskedQuestion {
  readonly question: string;
  readonly kind: AskedFor | null;
  /** The reranker reads English only. */
  readonly german: boolean;
  /** The words that carry meaning, folded, with their inverse document frequency. */
  readonly words: readonly AskedWord[];
}

interface AskedWord {
  readonly word: string;
  readonly weight: number;
  /** Whether the word belongs to a name: of "the director of Northgate Ltd" the last two do. */
  readonly isName: boolean;
  /** Roots of German words that may say the same; absent where none are known. */
  readonly alike?: ReadonlySet<string> | undefined;
}

/** Words of questions that no answer has to have, folded; others of English are stop words. */
const asking: ReadonlySet<string> = new Set([
  ...germanAskingWords,
  ...`much many long old big until since about tall far compare compared comparison longer shorter higher lower larger
smaller vergleiche vergleich langer kurzer hoher niedriger`.split(/\s+/u),
]);

export const isAskingWord = (word: string): boolean => asking.has(word);

/** @param synonyms roots of words that may say what a German word says; none by default */
export function asked(question: string, weights: ReadonlyMap<string, number>, synonyms?: Synonyms): AskedQuestion {
  const german = isGerman(question);
  const words = contentTerms(question).filter((word) => !asking.has(word));
  const most = Math.max(1, ...weights.values());
  const names = new Set([...namesOf(question, german), ...numbersOf(question)]);
  return {
    question,
    kind: askedFor(question),
    german,
    words: words.map((word) => {
      const isName = names.has(word);
      const alike = german && !isName ? synonyms?.(word) : undefined;
      return { word, weight: weights.get(word) ?? most, isName, alike };
    }),
  };
}

/** Words that lead into a name and are none of it: "the director of Northgate Ltd", "Leiter der Nordwerk AG". */
const intoName = /^.*\s(?:of|for|the|der|des|dem|den|von|vom|für|zu)\s/u;

/** The words of names in a question, folded. In German each noun has a capital: only sure names count. */
function namesOf(question: string, german: boolean): ReadonlySet<string> {
  const names = namesIn(question).filter(
    ({ confidence, normal, start }) => confidence > 0.5 || (start > 0 && (!german || /\s/u.test(normal))),
  );
  return new Set(names.flatMap(({ normal }) => termsOf(normal.replace(intoName, ''))));
}

/** The parts of numbers of accounts, items, cases ("CR-7368/3", "7758 6988 86"): they name a thing as a name does. */
const numbersOf = (question: string): readonly string[] =>
  (question.match(/\S*\d{3}\S*(?:\s\d\S*)*/gu) ?? []).flatMap(termsOf);

/** What speaks for a sentence as an answer, beside what the reranker says. */
export interface Evidence {
  /** Share of the question's words, by weight, that the sentence has; akin words count. */
  readonly inText: number;
  /** The same with what the sentence is read with: the one before, the heading, the title, the file's name. */
  readonly inPlace: number;
  /**
   * Of what is asked about the thing, "director" and not "Northgate", the share that the sentence has, or what stands
   * before or above it. Words of the document's own title do not count.
   */
  readonly attribute: number;
  /** The same, and words count that may say the same. */
  readonly inOtherWords: number;
  /** Whether the sentence has the kind of thing that is asked for; null where any statement may answer. */
  readonly hasKind: boolean | null;
  /**
   * Share of the names in the question that the sentence, its passage or its document's name has; 1 for no names. What
   * another found passage of the document has counts for less.
   */
  readonly namesNear: number;
}

/** What names count that stand in another passage of the document, as the parties on its first page do. */
export const elsewhere = 0.8;

/** @param inDocument share of the question's names that the passages have which were found in the document */
export function evidenceOf(
  asks: AskedQuestion,
  sentence: Pick<FoundSentence, 'text' | 'before' | 'heading' | 'title' | 'name' | 'surroundings'>,
  inDocument = 0,
): Evidence {
  const { text, before, heading, title, name } = sentence;
  const own = termsOf(text);
  const near = [...own, ...termsOf(`${before} ${heading}`)];
  const called = termsOf(`${title} ${name}`);
  const all = [...near, ...called];
  const akin = asks.german ? areAkinInGerman : areAkin;
  const names = asks.words.filter(({ isName }) => isName);
  const said = asks.words.filter(({ word, isName }) => !isName && !called.some((each) => akin(word, each)));
  return {
    inText: share(asks.words, own, asks.german),
    inPlace: share(asks.words, all, asks.german),
    attribute: said.length === 0 ? 1 : share(said, near, asks.german),
    inOtherWords: said.length === 0 ? 1 : shareInOtherWords(said, near, asks.german),
    hasKind: asks.kind === null ? null : hasAskedFor(text, asks.kind, asks.question),
    namesNear: names.length === 0 ? 1 : Math.max(namesSaid(asks, sentence.surroundings), elsewhere * inDocument),
  };
}

/** Share of a question's names that a text has, by weight; 0 for no names. */
export const namesSaid = ({ words, german }: Pick<AskedQuestion, 'words' | 'german'>, text: string): number =>
  share(
    words.filter(({ isName }) => isName),
    termsOf(text),
    german,
  );

function share(words: readonly AskedWord[], present: readonly string[], german: boolean): number {
  const akin = german ? areAkinInGerman : areAkin;
  let [met, total] = [0, 0];
  for (const { word, weight } of words) {
    total += weight;
    if (present.some((each) => akin(word, each))) met += weight;
  }
  return total === 0 ? 0 : met / total;
}

function shareInOtherWords(words: readonly AskedWord[], present: readonly string[], german: boolean): number {
  const roots = present.map(germanRoot);
  const own = words.filter(({ alike }) => alike !== undefined && roots.some((root) => alike.has(root)));
  const others = words.filter((each) => !own.includes(each));
  const weightOf = (some: readonly AskedWord[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const all = weightOf(words);
  return all === 0 ? 0 : (weightOf(own) + weightOf(others) * share(others, present, german)) / all;
}

/** The years that a text names. */
export const yearsOf = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/gu) ?? [];
