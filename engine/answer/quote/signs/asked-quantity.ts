import { germanRoot } from '../../../search/german-root.ts';
import { termsOf } from '../../../search/terms.ts';
import type { AskedQuestion } from '../evidence/evidence.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What follows "how much" or "how many tonnes of" and is not what there is much of. */
const noThing = new Set(
  (
    'is are was were do does did will would can could may must shall should has have had of to more less money time ' +
    'earlier later longer shorter higher lower cheaper dearer bigger smaller larger it i we you they he she the ' +
    'these this that those my our your his her its their a an each every'
  ).split(' '),
);
const english = /(?<!\p{L})how (?:much|many \p{L}+ of) (?<thing>\p{L}+)/iu;
/** A German noun has a capital: "Wie viel Strom", "Wie viele Tage Urlaub". */
const german = /(?<!\p{L})[Ww]ie ?viel(?:e \p{Lu}\p{L}+)? (?:\p{Ll}+e[nrs]? )?(?<thing>\p{Lu}\p{L}+)/u;
const asMoney = /^(?:Geld|Euro|Zeit|Prozent)$/u;

/** Of what a question asks how much there is: "water" of "How much water was used?"; null for nothing. */
function askedQuantity({ question, german: isGerman }: Pick<AskedQuestion, 'question' | 'german'>): string | null {
  const thing = (isGerman ? german : english).exec(question)?.groups?.['thing'];
  if (thing === undefined || noThing.has(thing.toLowerCase()) || asMoney.test(thing)) return null;
  return termsOf(thing)[0] ?? null;
}

/** Of "Puderzucker" the head is "Zucker". */
const isHeadOf = (thing: string, compound: string): boolean => thing.length >= 4 && compound.endsWith(thing);

/** How much of another thing is told tells nothing: "Consumption in kWh" to "How much water was used?". */
const otherThing = -1.5;

/** What speaks against a sentence that does not have, with all its place, the thing of which is asked how much. */
export function ofQuantity(
  asks: Pick<AskedQuestion, 'question' | 'german' | 'words'>,
  { text, before, heading, title, name }: Pick<FoundSentence, 'text' | 'before' | 'heading' | 'title' | 'name'>,
): number {
  const thing = askedQuantity(asks);
  if (thing === null) return 0;
  const akin = asks.german ? areAkinInGerman : areAkin;
  const alike = asks.words.find(({ word }) => word === thing)?.alike;
  const isThing = (each: string): boolean =>
    akin(thing, each) || (asks.german && isHeadOf(thing, each)) || alike?.has(germanRoot(each)) === true;
  return termsOf([text, before, heading, title, name].join(' ')).some(isThing) ? 0 : otherThing;
}
