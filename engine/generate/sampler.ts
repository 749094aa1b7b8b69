import type { Sampling } from '../../common/domain/generation.ts';
import { bestCandidates, greedy, probabilities, type LogitsProcessor } from './candidates.ts';
import { minP, penalizeRepetition, temperature, topK, topP } from './logits-processors.ts';
import { seededRandom } from './random.ts';

/** Chooses the next token from the logits, given the text so far. */
export type Sampler = (logits: Float32Array, seen: readonly number[]) => number;

/** Always the likeliest token. */
export const greedySampling: Sampling = { temperature: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 0 };

/** A sampler with a random sequence of its own, so that equal settings give equal texts. */
export function createSampler(sampling: Sampling): Sampler {
  const random = seededRandom(sampling.seed);
  const processors: readonly LogitsProcessor[] = [
    temperature(sampling.temperature),
    topK(sampling.topK),
    topP(sampling.topP),
    minP(sampling.minP),
  ];
  return (logits, seen) => {
    const penalized =
      sampling.repetitionPenalty === 1 ? logits : penalizeRepetition(logits, seen, sampling.repetitionPenalty);
    if (sampling.temperature === 0) return greedy(penalized);
    const best = bestCandidates(penalized, sampling.topK, sampling.temperature);
    const { ids, scores } = processors.reduce((candidates, process) => process(candidates), best);
    return ids[draw(probabilities(scores), random())] ?? greedy(penalized);
  };
}

/** The place at which the running sum of the probabilities goes over `at`. */
function draw(shares: readonly number[], at: number): number {
  let sum = 0;
  const place = shares.findIndex((share) => (sum += share) > at);
  return place < 0 ? shares.length - 1 : place;
}
