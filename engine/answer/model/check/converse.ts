import { auxiliaries, determiners, prepositions } from './function-words.ts';
import { alike, type Word } from './words.ts';

/** Verbs that tell one thing from its two sides. English and German, folded. */
const pairs = `sell sells sold selling | buy buys bought buying purchase purchases purchased
lend lends lent lending | borrow borrows borrowed borrowing
let lets | rent rents rented
teach teaches taught | learn learns learnt learned
give gives gave given send sends sent award awards awarded | receive receives received obtained
verkauft verkaufen verkaufte verkauften | kauft kaufen kaufte kauften erwarb erwirbt
vermietet vermieten vermietete | mietet mieten mietete
verpachtet verpachten verpachtete | pachtet pachten pachtete
gibt gab gaben ubergibt ubergab schickt schickte | erhalt erhielt erhielten bekommt bekam bekamen`
  .split('\n')
  .map((pair) => pair.split('|').map((side) => new Set(side.trim().split(/\s+/u))));
const passive = new Set('is are was were be been being wird werden wurde wurden worden'.split(' '));
const pronouns = new Set('i we he she they ich wir er'.split(' '));

/** Whether a claim lets the same one buy who sells in the sentence: "She bought it from him", "She sold it to him". */
export function isOtherSide(claim: readonly Word[], sentence: readonly Word[]): boolean {
  return pairs.some(([one, other]) => isTurned(claim, one, sentence, other) || isTurned(claim, other, sentence, one));
}

function isTurned(
  claim: readonly Word[],
  own: ReadonlySet<string> | undefined,
  sentence: readonly Word[],
  theirs: ReadonlySet<string> | undefined,
): boolean {
  if (sentence.some(({ plain }) => own?.has(plain)) || claim.some(({ plain }) => theirs?.has(plain))) return false;
  const [doer, other] = [doerOf(claim, own), doerOf(sentence, theirs)];
  if (doer === undefined || other === undefined) return false;
  return doer.plain === other.plain || (doer.isContent && other.isContent && alike(doer, other));
}

/** The pronoun or the last word of the group right before a verb, which is not in the passive. */
function doerOf(words: readonly Word[], verbs: ReadonlySet<string> | undefined): Word | undefined {
  const at = words.findIndex(({ plain }) => verbs?.has(plain));
  const verb = words[at];
  if (verb === undefined || words.some(({ plain, clause }) => clause === verb.clause && passive.has(plain)))
    return undefined;
  const before = words.slice(0, at).filter(({ clause, plain }) => clause === verb.clause && !auxiliaries.has(plain));
  const last = before.at(-1);
  if (last === undefined || determiners.has(last.plain)) return undefined;
  if (pronouns.has(last.plain)) return last;
  // "The heirs of the smith sold it": the doer is the first noun, without a preposition before it.
  const first = before.findIndex(({ isContent }) => isContent);
  return prepositions.has(before[first - 1]?.plain ?? '') || prepositions.has(before[first - 2]?.plain ?? '')
    ? undefined
    : before[first];
}
