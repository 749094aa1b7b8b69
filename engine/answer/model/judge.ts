import type { QueryModels } from '../deps.ts';
import { withoutAttribution } from './check/attribution.ts';
import { compare, ready, type Comparison, type Ready } from './check/compare.ts';
import { evidenceOf, type SourceEvidence } from './check/evidence.ts';
import { auxiliaries } from './check/function-words.ts';
import { partsOf } from './check/parts.ts';
import { matchIn } from './check/words.ts';
import { readFor, weighed, type Read, type Verdict } from './check/weigh.ts';
import {
  answersMayChange,
  answersWeight,
  closeness,
  plainlySupported,
  supported,
  supportScore,
} from './check/score.ts';
import { plainClaim } from './kinds-of-sentences.ts';
import { createReadings } from './readings.ts';
import type { Source, SourceSentence } from './source.ts';

/** A sentence of a source that was found for a claim. */
export interface Finding {
  /** Index into the sources. */
  readonly source: number;
  readonly sentence: SourceSentence;
  readonly score: number;
}

/** What became of a claim: whether it is borne out, and what to cite for it; nothing where nothing is about it. */
export interface Judgement {
  readonly supported: boolean;
  readonly findings: readonly Finding[];
}

/** Finds for claims the sentences that bear them out. */
export interface Judge {
  /** For a claim that cites sources (numbers from 1). */
  cited(claim: string, numbers: readonly number[]): Promise<Judgement>;
  /** For a claim that cites nothing: the sentence that plainly bears it out, or null. */
  uncited(claim: string): Promise<Finding | null>;
}

/** Sentences of a document that models read for a claim: those whose words promise most. */
const embeddedPerClaim = 12;
const rerankedPerClaim = 4;
/**
 * Of sentences that are about as close to a claim, one that bears it out is enough; a closer one that does not
 * decides.
 */
const aboutAsClose = 0.1;
/** Of a claim that is a copy of a sentence, so much stands there in the same order: its parts are not asked. */
const copied = 0.9;
/** A claim of fewer words without a verb is no sentence. */
const fewWords = 4;
/**
 * From this score on a chip may open the nearest sentence of a claim that is not borne out; names alone make no
 * sentence one about the claim.
 */
const aboutTheClaim = 0.4;
/** Of what a claim tells of its subject, the sentence that such a chip opens has this share. */
const leastToldOfChip = 0.3;

/**
 * A claim is borne out when the sentence of a document that is closest to it says the same (`check/`), and the models
 * find it near enough; what they leave open the answer reader decides (`weigh.ts`). What the models have read of a
 * sentence is kept: the claims of an answer are about the same ones.
 */
export function createJudge(
  sources: readonly Source[],
  question: string,
  models: QueryModels,
  signal?: AbortSignal,
): Judge {
  const documents = [...Map.groupBy(evidenceOf(sources), ({ documentId }) => documentId).values()];
  const readings = createReadings(models, signal);
  const all = sources.map((_, index) => index);

  /** What a document's sentences say of a claim, the closest first. */
  async function read(plain: string, document: readonly SourceEvidence[]): Promise<readonly Read[]> {
    const claim = ready(plain);
    const isShort = isShortAnswer(claim);
    const text = isShort ? `${question} ${plain}` : plain;
    const promising = document
      .map((evidence) => ({ evidence, comparison: compared(claim, evidence, isShort ? ready(question) : null) }))
      .filter(({ comparison }) => !comparison.isSaidBefore)
      .toSorted((a, b) => promise(b.comparison) - promise(a.comparison))
      .slice(0, embeddedPerClaim);
    const cosines = await readings.cosines(
      text,
      promising.map(({ evidence }) => evidence.text),
    );
    const close = promising
      .map(({ evidence, comparison }, i): Read => {
        const cosine = cosines[i] ?? 0;
        const score = supportScore(comparison, cosine);
        return { evidence, comparison, closeness: closeness(comparison, cosine), score };
      })
      .toSorted((a, b) => b.closeness - a.closeness);
    // The cross-encoder takes most of the time: it reads only where it may settle the matter.
    const open = close
      .filter((each) => agrees(each, close[0]) && Math.abs(each.score - supported) <= answersMayChange)
      .slice(0, rerankedPerClaim);
    const answers = await readings.answers(
      text,
      open.map(({ evidence }) => evidence.inPlace),
    );
    return close.map((each) => {
      const answer = answers[open.indexOf(each)];
      return answer === undefined ? each : { ...each, score: each.score + answersWeight * answer };
    });
  }

  /**
   * Without a sentence that bears out a claim of several statements, each of these may have one of its own; a statement
   * that its document denies decides against the whole.
   */
  async function byRules(plain: string, document: readonly SourceEvidence[], threshold: number): Promise<Verdict> {
    const whole = verdictOf(await read(plain, document), threshold);
    const parts = [];
    for (const part of partsOf(plain)) parts.push(verdictOf(await read(part, document), threshold));
    if (parts.length === 1) return whole;
    const isCopy = whole.good.some(({ comparison }) => comparison.inOrder >= copied);
    if (whole.good.length > 0) return (isCopy ? undefined : parts.find(isDenied)) ?? whole;
    const best = parts.flatMap(({ good }) => good.slice(0, 1));
    const areSeveral = new Set(best.map(({ evidence }) => evidence)).size > 1;
    return best.length === parts.length && areSeveral ? { ...whole, good: best } : whole;
  }

  const plainOf = (claim: string, [first]: readonly SourceEvidence[]): string =>
    withoutAttribution(plainClaim(claim), first?.title ?? []);

  /** By the rules and the answer reader. */
  async function verdict(claim: string, document: readonly SourceEvidence[]): Promise<Verdict> {
    const plain = plainOf(claim, document);
    const own = await byRules(plain, document, supported);
    const texts = isShortAnswer(ready(plain)) ? [] : readFor(own);
    const odds = texts.length === 0 ? null : await readings.borne(plain, texts);
    return odds === null ? own : weighed(own, odds);
  }

  const documentsOf = (numbers: readonly number[]): readonly (readonly SourceEvidence[])[] =>
    documents.filter((sentences) => sentences.some(({ source }) => numbers.includes(source)));

  async function plainly(claim: string): Promise<Read | undefined> {
    const found = await Promise.all(documents.map((each) => byRules(plainOf(claim, each), each, plainlySupported)));
    return found.flatMap(({ good }) => good.slice(0, 1)).toSorted((a, b) => b.score - a.score)[0];
  }

  return {
    async cited(claim, numbers) {
      const named = numbers.map((number) => number - 1);
      const found = [];
      for (const document of documentsOf(named)) found.push(await verdict(claim, document));
      const good = found.flatMap((each) => firstOfSources(each.good, named)).toSorted((a, b) => b.score - a.score);
      if (good.length > 0) return { supported: true, findings: good.map(findingOf) };
      // Small models name the wrong number; a source that plainly says it is the one to open.
      const denied = found.some(({ reads: [nearest] }) => nearest !== undefined && nearest.score >= supported);
      const other = denied || all.length === named.length ? undefined : await plainly(claim);
      if (other !== undefined) return { supported: true, findings: [findingOf(other)] };
      const nearest = found
        .flatMap(({ reads }) => reads.slice(0, 1))
        .filter(({ score, comparison }) => score >= aboutTheClaim && comparison.told >= leastToldOfChip)
        .toSorted((a, b) => b.score - a.score);
      return { supported: false, findings: nearest.slice(0, 1).map(findingOf) };
    },
    async uncited(claim) {
      const found = await plainly(claim);
      return found === undefined ? null : findingOf(found);
    },
  };
}

/** Whether a claim is an answer to its question rather than a sentence. */
const isShortAnswer = ({ words }: Ready): boolean =>
  words.length < fewWords && !words.some((word) => auxiliaries.has(word.plain));

/** By the rules alone: the sentences that bear a claim out, and all that were read. */
function verdictOf(reads: readonly Read[], threshold: number): Verdict {
  const closest = reads[0];
  const good = reads.filter((each) => agrees(each, closest) && each.score >= threshold);
  return { good: good.toSorted((a, b) => b.score - a.score), reads };
}

/** Whether the closest sentence says something else than a statement, and no other one bears that out. */
const isDenied = ({ good, reads: [nearest] }: Verdict): boolean =>
  good.length === 0 && nearest !== undefined && nearest.comparison.contradiction !== null && nearest.score >= supported;

/** Whether a sentence is as close to a claim as the closest one, and does not say something else. */
const agrees = ({ comparison, closeness: own }: Read, closest: Read | undefined): boolean =>
  comparison.contradiction === null && own >= (closest?.closeness ?? 0) - aboutAsClose;

/** What a document's words promise before the models read them. */
const promise = ({ words, inOrder, figures }: Comparison): number => words + inOrder / 2 + figures / 2;

/**
 * A sentence compared with a claim. A short answer counts when all of it stands there; which of such places it is, its
 * question tells.
 */
function compared(claim: Ready, evidence: SourceEvidence, question: Ready | null): Comparison {
  const own = compare(claim, evidence);
  if (question === null) return own;
  const asked = question.words.filter(({ isContent }) => isContent);
  const met = asked.filter((word) => matchIn(word, evidence.sentence.words) !== undefined).length;
  const words = own.words === 1 ? (1 + met / Math.max(1, asked.length)) / 2 : 0;
  const isThere = own.contradiction === 'figure' || own.contradiction === 'name';
  return { ...own, words, contradiction: isThere ? own.contradiction : null };
}

/** The best sentence of each source that was named; of another source of the document where none of those has one. */
function firstOfSources(good: readonly Read[], named: readonly number[]): readonly Read[] {
  const own = named.flatMap((source) => good.find(({ evidence }) => evidence.source === source) ?? []);
  return own.length > 0 ? own : good.slice(0, 1);
}

const findingOf = ({ evidence: { source, place }, score }: Read): Finding => ({ source, sentence: place, score });
