import type { NamedDocument } from '../../../../common/domain/named.ts';
import type { Hit } from '../../../../common/domain/passage.ts';
import type { Scope } from '../../../../common/domain/sources.ts';
import type { DocumentId } from '../../../../common/ids.ts';
import { termsOf } from '../../../search/terms.ts';
import { rerankerFor, type QueryModels, type SearchDeps } from '../../deps.ts';
import type { AskedFor } from '../asked/asked-for.ts';
import { borneOut } from './borne-out.ts';
import { controlsOf } from './controls.ts';
import { counterSignsOf } from '../signs/counter-signs.ts';
import { isEcho } from '../evidence/echo.ts';
import type { LineAsked } from '../evidence/asked-line.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { FoundWords } from '../signs/another-thing.ts';
import { featuresOf, type Features } from './features.ts';
import { namedThings, standingOf, type Standing } from '../evidence/identified.ts';
import { readSentences, type Reading } from './read-sentences.ts';
import { isOfOtherYear, promiseOf } from '../evidence/promise.ts';
import type { FoundSentence } from '../sentence/sentences.ts';
import { signsOf } from '../signs/signs.ts';
import { partsOfTotal, type PartInTotal } from '../evidence/total.ts';

/**
 * Sentences that the answer reader reads, and that are compared with what their place and the question's names alone
 * would tell: in English all that the cross-encoder reads; more than these gain nothing in German (ADR 0630).
 */
const readCloselyMost = { english: 20, german: 8 } as const;

/** What it is worth that a row is the line of a statement that is asked for, and that it is another one beside it. */
const worthOfLine = { asked: 6, other: -2 } as const;

/** A sentence as far as its promise was read. */
export interface LookedAt {
  readonly sentence: FoundSentence;
  /** (dimension), L2-normalised. */
  readonly vector: Float32Array;
  readonly promise: number;
  readonly standing: Standing;
  /** What its form says for and against it. */
  readonly signs: number;
  /** What it is worth that it is the line of a statement that is asked for, or another one beside it. */
  readonly ofLine: number;
}

/** One of the sentences that promise most. */
export interface Candidate extends LookedAt {
  readonly features: Features;
  readonly isOfOtherYear: boolean;
  /** Whether a value with a form of its own is asked for, a day, a price, and is not there. */
  readonly lacksValue: boolean;
  /** What a row is in the total that is asked for. */
  readonly inTotal: PartInTotal;
  /** What a row is where lines of a statement are asked for. */
  readonly line: LineAsked;
}

export interface CloseReading extends Pick<Reading, 'unknown' | 'terms'> {
  readonly german: boolean;
  /** The most promising first. */
  readonly candidates: readonly Candidate[];
  /** Those that were not read closely, or may not be quoted. */
  readonly others: readonly LookedAt[];
}

/** What a question is put to. */
export interface PutTo {
  readonly scope: Scope;
  readonly named: readonly NamedDocument[];
  /** The passages of the part that the question names; absent where it names none. */
  readonly within?: readonly Hit[] | undefined;
  /** The question with the names of documents, where it is put without them. */
  readonly whole?: string;
  /** Whether the question says for certain that these documents are meant. */
  readonly meant?: boolean;
}

/** Finds the sentences for a question, and reads the most promising ones closely. */
export async function readClosely(
  deps: SearchDeps & QueryModels,
  question: string,
  where: PutTo,
  signal?: AbortSignal,
): Promise<CloseReading> {
  const { sentences, terms, asks, unknown } = await readSentences(deps, question, where, signal);
  const things = namedThings(question);
  const found = sentences.map(({ sentence }) => sentence);
  const wordsFound = wordsIn(found);
  const partInTotal = partsOfTotal(question, found);
  const looked = sentences.map(({ sentence, evidence, line, answers, meaning, vector }) => {
    const standing = standingOf(things, sentence);
    const read = { answers, meaning };
    const signs = signsOf(asks, sentence);
    const ofLine = line === null ? 0 : line === 'other' ? worthOfLine.other : worthOfLine.asked;
    return {
      sentence,
      vector,
      promise: promiseOf(asks, sentence, evidence, read) + signs + ofLine,
      signs: signs + counterSignsOf(asks, sentence, wordsFound(sentence.documentId)),
      ofLine,
      standing,
      evidence,
      line,
      read,
      isQuotable: standing > 0 && !isEcho(where.whole ?? question, sentence),
    };
  });
  const quotable = looked.filter(({ isQuotable }) => isQuotable).toSorted((a, b) => b.promise - a.promise);
  const first = quotable.slice(0, readCloselyMost[asks.german ? 'german' : 'english']);
  const close = first.map(({ sentence }) => sentence);
  const reranker = rerankerFor(deps, asks.german);
  const [controls, borne] =
    close.length === 0
      ? [[], []]
      : await Promise.all([controlsOf(reranker, asks, close, signal), borneOut(reranker, asks, first, signal)]);
  const answers = first.map(({ read }) => read.answers);
  const candidates = first.flatMap((each, index): readonly Candidate[] => {
    const control = controls[index];
    if (control === undefined) return [];
    const features = featuresOf(asks, each.evidence, control, {
      ...each.read,
      bestOther: bestBut(index, answers),
      borne: borne?.[index] ?? null,
      borneOther: bestBut(index, borne ?? []),
    });
    const inTotal = partInTotal(each.sentence);
    const lacksValue = lacksAskedValue(asks.kind, each.evidence) || inTotal === 'part';
    return [{ ...each, features, isOfOtherYear: isOfOtherYear(asks, each.sentence), lacksValue, inTotal }];
  });
  const others = [...quotable.slice(first.length), ...looked.filter(({ isQuotable }) => !isQuotable)];
  return { german: asks.german, candidates, others, unknown, terms };
}

/** The words of found sentences: of those of one document, and of all. */
function wordsIn(sentences: readonly FoundSentence[]): (id: DocumentId) => FoundWords {
  const byDocument = new Map(
    Map.groupBy(sentences, ({ documentId }) => documentId)
      .entries()
      .map(([id, own]) => [id, [...new Set(own.flatMap(({ text }) => termsOf(text)))]]),
  );
  const anywhere = [...new Set([...byDocument.values()].flat())];
  return (id) => ({ inDocument: byDocument.get(id) ?? [], anywhere });
}

/** The highest number but the one at the index; null where there is no other. */
const bestBut = (index: number, numbers: readonly number[]): number | null =>
  numbers.length < 2 ? null : Math.max(...numbers.toSpliced(index, 1));

/** Names have roles instead ("the tenant"), and a count another word for what is counted ("seats"). */
const lacksAskedValue = (kind: AskedFor | null, { hasKind }: Pick<Evidence, 'hasKind'>): boolean =>
  hasKind === false && kind?.kind !== 'name' && kind?.kind !== 'count';
