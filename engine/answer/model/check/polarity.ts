import { auxiliaries, prepositions, relatives } from './function-words.ts';
import { alike, isIrregular, type Word } from './words.ts';

/** Words that turn a statement round. Folded; English and German. */
const negators = new Set(
  `not no none nobody nothing never neither nor cannot isnt arent wasnt werent dont doesnt didnt wont wouldnt cant
couldnt shouldnt hasnt havent hadnt mustnt neednt lack lacks lacked lacking unable
nowhere nicht kein keine keinem keinen keiner keines keinerlei niemand niemandem niemanden nichts nie niemals weder
keinesfalls keineswegs nirgends`.split(/\s+/u),
);

/** Whether a word turns round what is said. */
export const isNegator = (plain: string): boolean => negators.has(plain);

/** Before "to" they turn round what follows: "failed to pay". "Refused applicants" are only called so. */
const refusals = new Set('fail fails failed failing refuse refuses refused refusing'.split(' '));

/** Words behind a negator with which it turns nothing round: "not only", "do not exceed". */
const limits = new Set('only exceed exceeding exceeds nur uberschreiten zuletzt'.split(' '));
/** With "than" behind them they set a limit, "no later than"; without, "no longer", they turn round. */
const comparatives = new Set(
  'later more less fewer least sooner earlier longer mehr weniger spater langer fruher'.split(' '),
);

/** Words that say the contrary of each other; a sentence with one of them turns one with the other round. */
const contraries =
  `rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbed
| fall falls fell fallen falling shrink shrank decrease decreases decreased decreasing decline declined drop dropped
sink
more higher larger greater longer bigger better faster earlier above over
| less lower smaller shorter worse slower later below under fewer
steigt steigen stieg gestiegen erhoht erhohen wachst wachsen wuchs gewachsen zunahme zugenommen
| sinkt sinken sank gesunken fallt gefallen senkt senken verringert verringern schrumpft abgenommen abnahme
mehr hoher grosser langer besser schneller fruher | weniger niedriger geringer kleiner kurzer schlechter langsamer
spater
before during vor bevor wahrend | after nach nachdem
during wahrend | before vor bevor
include includes included including | exclude excludes excluded excluding
allow allows allowed permit permits permitted | forbid forbids forbidden prohibit prohibits prohibited ban banned
erlaubt erlauben gestattet zulassig | verboten verbieten untersagt unzulassig
accept accepts accepted approve approved approves | reject rejects rejected decline declined refuse refused deny denied
angenommen annehmen genehmigt | abgelehnt ablehnen verweigert
begin begins began start starts started | end ends ended finish finished stop stopped
beginnt begann beginnen | endet endete enden
open opened opens offen geoffnet | closed closes geschlossen
maximum most hochstens maximal | minimum least mindestens minimal
first erste ersten erster | last letzte letzten letzter
inside innerhalb | outside ausserhalb
einschliesslich inklusive | ausschliesslich exklusive
gain gains gained profit gewinn | loss losses lost verlust
win won gewinnt gewann | lose lost verliert verlor
hot warm heiss | cold kalt
top upper obere oberen | bottom lower untere unteren
keep keeps kept | delete deletes deleted discard discards discarded
behalt behalten aufbewahrt | loscht loschen geloscht vernichtet
voluntary optional | compulsory mandatory obligatory
freiwillig | verpflichtend vorgeschrieben
gesperrt | befahrbar
empty | full
leer | voll bewohnt genutzt
present | absent
anwesend | abwesend
succeed succeeds succeeded | fail fails failed`
    .split(/\n(?![|])/u)
    .map((pair) => pair.split('|').map((side) => new Set(side.trim().split(/\s+/u))));

/** Whether two words are contraries by the list, or by a syllable before one of them: "damaged", "undamaged". */
export function areContrary(a: string, b: string): boolean {
  if (contraries.some(([one, other]) => (one?.has(a) && other?.has(b)) || (one?.has(b) && other?.has(a)))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isUndone(long, short)) return true;
  return (
    short.length >= 5 &&
    /^(?:un|in|im|ir|il|non|dis|non-)$/u.test(long.slice(0, long.length - short.length)) &&
    long.endsWith(short)
  );
}

/** "Unchanged" and "change": the same verb in another form. */
const isUndone = (long: string, short: string): boolean =>
  short.length >= 5 &&
  long.startsWith('un') &&
  long.length - short.length <= 4 &&
  long.startsWith(short.slice(0, -1), 2);

/** "More than": a limit is set. */
const isComparison = (words: readonly Word[], at: number): boolean =>
  /^(?:than|als)$/u.test(words[at + 1]?.plain ?? '') &&
  (comparatives.has(words[at]?.plain ?? '') || /\p{L}{2,}er$/u.test(words[at]?.plain ?? ''));

const excluding = /^(?:excluded|exempt|exempted|ausgeschlossen|ausgenommen)$/u;
/** "Forbidden" beside "must not"; beside "allowed" it is the contrary. */
const forbidden = /^(?:forbidden|prohibited|banned|verboten|untersagt|unzulassig)$/u;
const forbidding = /^(?:forbid|prohibit|bans?$|banned|verb[io]e?t|untersag|unzulassig)/u;
const including = /^(?:inclu|exclu|einschl|inklus|exklus|ausschl|ausgeschl)/u;

const charges = /^(?:charge|cost|fee)/u;
const changing = /^(?:chang|alter|ander|geander|verander)/u;
const has = (words: readonly Word[], plain: string): boolean => words.some((word) => word.plain === plain);

/** How often a run of words is turned round by negators, as far as the other text speaks of that. */
export function negationsIn(words: readonly Word[], others: readonly Word[]): number {
  return words.filter(({ plain }, i) => {
    // "Without reservation" turns round what is said of the reservation alone.
    if (plain === 'without' || plain === 'ohne') {
      const next = nextContent(words.slice(i + 1));
      return next !== undefined && others.some((other) => alike(next, other));
    }
    if (plain === 'out')
      return words[i + 1]?.plain === 'of' && /^(?:order|service|date|use|stock)$/u.test(words[i + 2]?.plain ?? '');
    if (plain === 'ausser') return /^(?:betrieb|kraft)$/u.test(words[i + 1]?.plain ?? '');
    // "Excluded from reimbursement" beside "not reimbursed"; beside "included" it is the contrary.
    if (excluding.test(plain))
      return !others.some((other) => including.test(other.plain)) && !words.some((_, at) => isComparison(words, at));
    if (forbidden.test(plain))
      return !others.some((other) => forbidding.test(other.plain) || areContrary(plain, other.plain));
    // "Free of charge" beside "no charge"; "free of charge" beside "free" is the same.
    if (plain === 'free') {
      const [of, what] = [words[i + 1]?.plain ?? '', words[i + 2]?.plain ?? ''];
      return (
        of === 'of' && charges.test(what) && others.some((other) => charges.test(other.plain)) && !has(others, plain)
      );
    }
    // "Stays the same" beside "does not change".
    if (/^(?:same|gleich)$/u.test(plain))
      return others.some((other) => changing.test(other.plain)) && !has(others, plain);
    if (refusals.has(plain)) return words[i + 1]?.plain === 'to';
    if (!negators.has(plain)) return false;
    const next = words[i + 1]?.plain ?? '';
    // "No. 1000" is a number.
    // "No later than", "may not be higher than".
    const isLimit = [i + 1, i + 2, i + 3].some((at) => isComparison(words, at));
    return !isLimit && !limits.has(next) && !(plain === 'no' && /^\d/u.test(next));
  }).length;
}

/**
 * Whether a claim says the contrary of a sentence: for a clause of the claim, the clause of the sentence that shares
 * most words with it is turned round once more, or once less. Of several that share as many, one that agrees is
 * enough.
 */
export function saysContrary(claim: readonly Word[], sentence: readonly Word[]): boolean {
  const parts = clausesOf(withoutRelatives(sentence, claim));
  return clausesOf(claim).some((part) => {
    const own = part.filter(({ isContent }) => isContent);
    const met = (words: readonly Word[]): readonly Word[] =>
      own.filter((word) => words.some((other) => related(word, other)));
    const shared = parts.map((words) => met(words).length);
    const most = Math.max(...shared);
    if (most === 0) return false;
    const closest = parts.filter((_, i) => shared[i] === most);
    // "The rug was damp and needs no repair": of the same thing, more is told in another clause.
    const more = parts.filter(
      (words, i) => shared[i] !== most && met(words).some((word) => closest.every((each) => !met(each).includes(word))),
    );
    const told = more.length === 0 || closest.length > 1 ? closest : [[...closest, ...more].flat()];
    return told.every((words) => {
      const turned = part.filter((word, j) => isContraryIn(word, part.slice(j + 1), words)).length;
      return (negationsIn(part, words) + negationsIn(words, part) + turned) % 2 === 1;
    });
  });
}

/**
 * A word whose contrary stands in the other text, and that does not stand there itself. "Before" and "after" are
 * contraries only of the same thing.
 */
function isContraryIn(word: Word, rest: readonly Word[], words: readonly Word[]): boolean {
  const at = words.findIndex((other) => areContrary(word.plain, other.plain));
  if (at < 0 || words.some((other) => other.plain === word.plain)) return false;
  if (word.isContent) return true;
  // "During it", "danach": the thing stands before.
  if (pronouns.has(words[at + 1]?.plain ?? '')) return true;
  const [own, others] = [nextContent(rest), nextContent(words.slice(at + 1))];
  return own !== undefined && others !== undefined && alike(own, others);
}

const pronouns = new Set('it this that them ihr ihm ihnen dieser diesem'.split(' '));

const nextContent = (words: readonly Word[]): Word | undefined => words.find(({ isContent }) => isContent);

const related = (word: Word, other: Word): boolean =>
  other.plain === word.plain || (other.isContent && (alike(word, other) || areContrary(word.plain, other.plain)));

/**
 * The clauses of a sentence; one without a word of content goes with the one before it, and one that only tells when
 * or where ("After a year, …") with the one behind it.
 */
function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: (readonly Word[])[] = [];
  for (const clause of Map.groupBy(words, (word) => word.clause).values()) {
    const last = clauses.at(-1);
    if (last !== undefined && !(says(clause) && says(last) && !isSetting(last) && !isCondition(clause)))
      clauses[clauses.length - 1] = [...last, ...clause];
    else clauses.push(clause);
  }
  return clauses;
}

/** "…, which does not include filters" turns nothing round for a claim that speaks of no filters. */
const withoutRelatives = (words: readonly Word[], claim: readonly Word[]): readonly Word[] => {
  const isOther = (tail: readonly Word[]): boolean =>
    !tail.some((word) => word.isContent && claim.some((own) => own.isContent && related(own, word)));
  const starts = words.flatMap(({ plain, clause }, at) =>
    relatives.has(plain) && plain !== 'that' && words[at - 1]?.clause === clause ? [at] : [],
  );
  const tails = starts.map((at, i) =>
    words.slice(at, starts[i + 1]).filter(({ clause }) => clause === words[at]?.clause),
  );
  const left = new Set(tails.filter(isOther).flat());
  return words.filter((word) => !left.has(word));
};

const isSetting = (words: readonly Word[]): boolean =>
  prepositions.has(words[0]?.plain ?? '') &&
  words.filter(({ isContent }) => isContent).length <= longestSetting &&
  !words.some(
    ({ plain }) => auxiliaries.has(plain) || negators.has(plain) || isIrregular(plain) || plain.endsWith('ed'),
  );
/** Words of content. */
const longestSetting = 3;

/** "…, when it rains": too short to tell something by itself. */
const isCondition = (words: readonly Word[]): boolean =>
  /^(?:when|if|whenever|wenn|falls)$/u.test(words[0]?.plain ?? '') &&
  words.filter(({ isContent }) => isContent).length === 1 &&
  !words.some(({ plain }) => negators.has(plain));

const says = (words: readonly Word[]): boolean => words.some(({ isContent }) => isContent);
