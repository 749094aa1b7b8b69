import { verdicts } from '../../common/contracts/index-thread.ts';

/** Log odds that each of so many texts answers a question or bears out a claim, of the logits (texts, 3). */
export const borneOdds = (logits: Float32Array, texts: number): readonly number[] =>
  Array.from({ length: texts }, (_, index) => {
    const [borne = 0, ...others] = logits.subarray(index * verdicts.length, (index + 1) * verdicts.length);
    return borne - Math.log(others.reduce((sum, logit) => sum + Math.exp(logit), 0));
  });
