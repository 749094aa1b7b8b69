import type { TrueDocument } from '../alike/truth.ts';
import { questionsOfNamed } from '../alike/questions/of-named.ts';
import { sampleQuestions, type SampleQuestion } from '../samples/questions.ts';

/** Every so manieth question of a list: a small model takes seconds for each. */
const everySample = 8;
const everyNamed = 6;
const seed = 7;

/**
 * Questions to the sample library, with and without an answer. Of each group every eighth is in sight and the one
 * after each is held out.
 */
export const ofSamples = (heldOut: boolean): readonly SampleQuestion[] =>
  sampleQuestions.flatMap((group) => group.filter((_, index) => index % everySample === Number(heldOut)));

/** Questions to generated contracts, invoices and letters that they name; the halves differ in all their wordings. */
export const ofAlike = (truth: readonly TrueDocument[], heldOut: boolean): readonly SampleQuestion[] =>
  questionsOfNamed(truth, seed, heldOut)
    .filter(({ form }) => form !== 'compare two')
    .filter((_, index) => index % everyNamed === 0)
    .map(({ question, wanted: [wanted] }) => ({
      question,
      answer: wanted === undefined || wanted.text === null ? null : { file: wanted.document.file, holds: wanted.text },
    }));
