import type { Control } from './controls.ts';
import type { AskedQuestion, Evidence } from '../evidence/evidence.ts';

/** What the decision whether a sentence answers is made of, each about -1 to 8. */
export const featureNames = [
  'answers',
  'meaning',
  'inText',
  'attribute',
  'nothingSaid',
  'kindThere',
  'kindMissing',
  'valueMissing',
  'nameThere',
  'nameMissing',
  'beyondNames',
  'namesAny',
  'place',
  'namesNear',
  'ahead',
  'wordsAsked',
  'inOtherWords',
  'borne',
  'borneAhead',
] as const;
export type Features = Readonly<Record<(typeof featureNames)[number], number>>;

/** Logits of the reranker farther from 0 tell nothing more. */
const mostLogit = 8;
const bounded = (logit: number): number => Math.min(mostLogit, Math.max(-mostLogit, logit));
/** More words than these make a question no harder. */
const mostWords = 6;
/** Kinds that are told by a form of their own: a sentence without it gives no price, length, telephone number. */
const told: ReadonlySet<string> = new Set(['money', 'share', 'often', 'measures', 'count', 'number']);
/** How far a logit is above the highest other one. */
const aheadOf = (own: number, other: number | null): number => (other === null ? mostLogit : bounded(own - other));

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What the models say of a sentence. */
export interface ModelReading {
  /** The reranker's logit for the question and the sentence in its place. */
  readonly answers: number;
  /** The cosine of question and sentence. */
  readonly meaning: number;
  /** The highest logit of the other sentences that are read closely; null where there is no other. */
  readonly bestOther: number | null;
  /** The answer reader's log odds that the sentence in its place answers; null where none reads the language. */
  readonly borne: number | null;
  /** The highest of the others; null where there is none. */
  readonly borneOther: number | null;
}

/** What speaks for and against a sentence as the answer, as numbers. */
export function featuresOf(
  { kind, words }: Pick<AskedQuestion, 'kind' | 'words'>,
  { inText, attribute, inOtherWords, hasKind, namesNear }: Omit<Evidence, 'inPlace'>,
  { place, names }: Control,
  { answers, meaning, bestOther, borne, borneOther }: ModelReading,
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
    valueMissing: flag(hasKind === false && kind !== null && told.has(kind.kind)),
    nameThere: flag(isName && hasKind === true),
    nameMissing: flag(isName && hasKind === false),
    beyondNames: names === null ? 0 : bounded(answers - names),
    namesAny: flag(names !== null),
    place: bounded(place),
    namesNear,
    ahead: aheadOf(answers, bestOther),
    wordsAsked: Math.min(mostWords, words.length),
    inOtherWords,
    borne: bounded(borne ?? 0),
    borneAhead: borne === null ? 0 : aheadOf(borne, borneOther),
  };
}
