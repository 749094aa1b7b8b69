import type { Control } from './controls.ts';
import type { AskedQuestion, Evidence } from './evidence.ts';

/** What the decision whether a sentence answers is made of, each about -1 to 8. */
export const featureNames = [
  'answers',
  'meaning',
  'inText',
  'attribute',
  'nothingSaid',
  'kindThere',
  'kindMissing',
  'nameThere',
  'nameMissing',
  'beyondNames',
  'namesAny',
  'place',
] as const;
export type Features = Readonly<Record<(typeof featureNames)[number], number>>;

/** Logits of the reranker farther from 0 tell nothing more. */
const mostLogit = 8;
const bounded = (logit: number): number => Math.min(mostLogit, Math.max(-mostLogit, logit));
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** @param read the reranker's logit and the cosine for the question and the sentence */
export function featuresOf(
  { kind }: Pick<AskedQuestion, 'kind'>,
  { inText, attribute, hasKind }: Pick<Evidence, 'inText' | 'attribute' | 'hasKind'>,
  { place, names }: Control,
  { answers, meaning }: { readonly answers: number; readonly meaning: number },
): Features {
  const isName = kind?.kind === 'name';
  return {
    answers: bounded(answers),
    meaning,
    inText,
    attribute,
    nothingSaid: flag(attribute === 0),
    kindThere: flag(hasKind === true),
    kindMissing: flag(hasKind === false),
    nameThere: flag(isName && hasKind === true),
    nameMissing: flag(isName && hasKind === false),
    beyondNames: names === null ? 0 : bounded(answers - names),
    namesAny: flag(names !== null),
    place: bounded(place),
  };
}
