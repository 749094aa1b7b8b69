import { CarrelError } from '../../../common/errors.ts';
import type { QueryEmbedder } from '../deps.ts';
import { plainClaim } from './kinds-of-sentences.ts';
import { sentencesOfSource, type Source, type SourceSentence } from './source.ts';
import {
  compare,
  comparableContent,
  plainlySupported,
  readyClaim,
  readySentences,
  supported,
  supportScore,
  type ReadySentence,
} from './support.ts';

/** A sentence of a source that was found for a claim. */
export interface Finding {
  /** Index into the sources. */
  readonly source: number;
  readonly sentence: SourceSentence;
  readonly score: number;
}

/** Finds for claims the sentences that bear them out. */
export interface Judge {
  /** For a claim that cites sources (numbers from 1): what to cite for it, and whether that bears it out. */
  cited(
    claim: string,
    numbers: readonly number[],
  ): Promise<{ readonly findings: readonly Finding[]; readonly supported: boolean }>;
  /** For a claim that cites nothing: the sentence that plainly bears it out, or null. */
  uncited(claim: string): Promise<Finding | null>;
}

/** Sentences of a source whose meaning is compared with a claim: those whose words promise most. */
const embeddedPerClaim = 12;
/** A claim of fewer words is an answer to its question rather than a sentence: it is compared together with that. */
const fewWords = 3;

interface Candidate {
  readonly source: number;
  readonly sentence: SourceSentence;
  readonly ready: ReadySentence;
}

/** Vectors of sentences are kept: the claims of an answer are about the same ones. */
export function createJudge(
  sources: readonly Source[],
  question: string,
  embedder: QueryEmbedder,
  signal?: AbortSignal,
): Judge {
  const candidates = sources.map((source, index) => {
    const sentences = sentencesOfSource(source);
    const ready = readySentences(sentences.map(({ text }) => text));
    return sentences.map((sentence, i): Candidate => ({ source: index, sentence, ready: ready[i] as ReadySentence }));
  });
  const vectors = new Map<string, Float32Array>();

  /** The best sentence of each of some sources, best first. */
  async function best(claimText: string, among: readonly number[]): Promise<readonly Finding[]> {
    const plain = plainClaim(claimText);
    const claim = readyClaim(plain);
    const short = claim.content.size < fewWords;
    const asked = comparableContent(question);
    const text = short ? `${question} ${plain}` : plain;
    const compared = among
      .flatMap((source) => candidates[source] ?? [])
      .map((candidate) => {
        const own = compare(claim, candidate.ready);
        // A short answer counts when all of it stands there; which of such places it is, its question tells.
        const met = [...asked].filter((term) => candidate.ready.content.has(term)).length / Math.max(1, asked.size);
        return { candidate, own: short ? { ...own, words: own.words === 1 ? (1 + met) / 2 : 0 } : own };
      })
      .toSorted((a, b) => Number(b.own.quoted) - Number(a.own.quoted) || b.own.words - a.own.words);
    const promising = compared.slice(0, embeddedPerClaim);
    const sure = promising[0] !== undefined && promising[0].own.quoted && promising[0].own.numbers;
    const cosines = sure
      ? promising.map(() => 0)
      : await cosinesTo(
          text,
          promising.map(({ candidate }) => candidate.sentence),
        );
    const found = promising.map(({ candidate, own }, i): Finding => ({
      source: candidate.source,
      sentence: candidate.sentence,
      score: supportScore(own, cosines[i] ?? 0),
    }));
    const bySource = Map.groupBy(found, ({ source }) => source);
    return [...bySource.values()]
      .map((group) => group.reduce((a, b) => (b.score > a.score ? b : a)))
      .toSorted((a, b) => b.score - a.score);
  }

  async function cosinesTo(claim: string, sentences: readonly SourceSentence[]): Promise<readonly number[]> {
    const fresh = [...new Set(sentences.map(({ text }) => text))].filter((text) => !vectors.has(text));
    const { dimension } = embedder.info;
    const rows = await embedder.embedPassages([claim, ...fresh], signal);
    if (rows.length !== (fresh.length + 1) * dimension)
      throw new CarrelError('internal', 'internal', {
        params: { what: 'The embedder returned another number of vectors than it was asked for.' },
      });
    fresh.forEach((text, i) => vectors.set(text, rows.subarray((i + 1) * dimension, (i + 2) * dimension)));
    const own = rows.subarray(0, dimension);
    return sentences.map(({ text }) => dot(own, vectors.get(text) ?? new Float32Array(dimension)));
  }

  const all = sources.map((_, i) => i);
  return {
    async cited(claim, numbers) {
      const named = await best(
        claim,
        numbers.map((number) => number - 1),
      );
      const good = named.filter(({ score }) => score >= supported);
      if (good.length > 0) return { findings: good, supported: true };
      // Small models name the wrong number; a source that plainly says it is the one to open.
      const other = sources.length > 1 ? (await best(claim, all))[0] : undefined;
      if (other !== undefined && other.score >= plainlySupported) return { findings: [other], supported: true };
      return { findings: named.slice(0, 1), supported: false };
    },
    async uncited(claim) {
      const found = (await best(claim, all))[0];
      return found !== undefined && found.score >= plainlySupported ? found : null;
    },
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
