import { isTime, type Figure } from './figures.ts';
import { auxiliaries, determiners, prepositions, relatives, titlesOfPersons } from './function-words.ts';
import { alike, isIrregular, type Word } from './words.ts';

/** What a noun is to its clause: who does it, to whom or what it is done, or what stands before it ("from", "than"). */
type Role = string;

export interface Participant {
  readonly word: Word;
  readonly role: Role;
  /** Whether an article or a preposition tells the role, and not the order of words alone. */
  readonly isSure: boolean;
  /** A German "der" behind another noun may be a subject's or not: any role. */
  readonly isOpen: boolean;
}

/** A sentence's words, with the values among them. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
}

const germanArticles = new Set('der die das den dem des ein eine einem einen einer'.split(' '));
/** Words that say by whom something is done in the passive. */
const agents = new Set(['by', 'von', 'vom', 'durch']);
/** Forms of a German article that are never those of a subject. */
const objectArticles = new Set(
  `dem den des einem einen eines keinem keinen jedem jeden diesem diesen seinem seinen ihrem ihren
unserem unseren`.split(/\s+/u),
);
const subjects = new Set('i we you he she they man ich wir er wer whoever'.split(' '));
const passives = new Set('is are was were be been being gets got'.split(' '));
/** "Bekommt … erstattet": the first noun is the one to whom something is done. */
const germanPassives = new Set('wird werden wurde wurden worden bekommt bekommen bekam erhalt erhalten'.split(' '));

/**
 * The nouns of a sentence with their roles, as far as the order of words, prepositions, articles and the passive tell.
 * No grammar is known: a role only tells two nouns of a sentence apart.
 */
export function participantsOf({ words, figures }: Sentence, other: Sentence): readonly Participant[] {
  const nouns = nounsOf(other);
  const isGerman = words.some(({ plain }) => germanArticles.has(plain));
  return clausesOf(words)
    .flatMap(heads)
    .flatMap((clause) => {
      const isPassive = passive(clause);
      const compared = clause.findIndex(({ plain }) => plain === 'than' || plain === 'als');
      // "man", "we": the subject is no noun.
      let bare = clause.some(({ plain }) => subjects.has(plain)) || relatives.has(clause[0]?.plain ?? '') ? 1 : 0;
      let found: Participant | undefined;
      const add = (word: Word, role: Role, isSure: boolean, isOpen = false): readonly Participant[] => {
        found = { word, role, isSure, isOpen };
        return [found];
      };
      return clause.flatMap((word, i): readonly Participant[] => {
        if (!isNoun(clause, i, figures) && !isNounThere(clause, i, nouns)) return [];
        // "Ada Okafor" is one.
        const last = clause[i - 1];
        if (word.isCapital && last?.isCapital === true && last.isContent && found?.word === last) {
          found = { ...found, word };
          return [found];
        }
        const { preposition, article } = before(clause, i);
        const behind = compared > 0 && i > compared ? 'than ' : '';
        if (preposition !== '') {
          const role = isPassive && agents.has(preposition) ? 'doer' : preposition;
          return add(word, behind + role, true);
        }
        if (figures.some((each) => inside(word, each))) return [];
        if (objectArticles.has(article)) return add(word, `${behind}done-to`, true);
        bare++;
        const isDoer = bare === 1 && !isPassive;
        const isOpen =
          isGerman &&
          (bare === 1 ? mayBeObject(clause, i, article) : article === 'der' && !isFeminine(word, other.words));
        return add(word, behind + (isDoer ? 'doer' : 'done-to'), false, isOpen);
      });
    });
}

const receiving = /^(?:bekommt|bekommen|bekam|bekamen|erhalt|erhalten|erhielt|erhielten)$/u;

/** "Ersatzteile bezahlt die A", "das Haus reinigen die A": in German what something is done to may come first. */
const mayBeObject = (clause: readonly Word[], at: number, article: string): boolean =>
  (at === 0 && clause[at]?.isCapital === true) ||
  (/^(?:das|die|eine?)$/u.test(article) && clause.some(({ plain }) => receiving.test(plain))) ||
  (article === 'das' && at === 1 && /^\p{Ll}+en$/u.test(clause[at + 1]?.plain ?? ''));

/** "Die Bank" in the other text: "der Bank" is no subject. */
const isFeminine = (word: Word, others: readonly Word[]): boolean =>
  others.some(({ plain }, i) => plain === word.plain && /^(?:die|eine)$/u.test(others[i - 1]?.plain ?? ''));

/** A clause, and what hangs on a noun of it: "the desk at which they were made". */
function heads(clause: readonly Word[]): readonly (readonly Word[])[] {
  const at = clause.findIndex(({ plain }, i) => i > 0 && plain !== 'that' && relatives.has(plain));
  return at < 0 ? [clause] : [clause.slice(0, at), clause.slice(at)];
}

/** "is paid", "wird gezahlt", "ist zu zahlen": something is done, and the first noun does not do it. */
function passive(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ plain }) => passives.has(plain));
  if (at >= 0 && clause.slice(at + 1).some(({ plain, isContent }) => isContent && isEnglishParticiple(plain)))
    return true;
  const has = (words: ReadonlySet<string>): boolean => clause.some(({ plain }) => words.has(plain));
  if (has(germanPassives))
    return clause.some(({ plain, isCapital }) => !isCapital && !germanPassives.has(plain) && isGermanParticiple(plain));
  return (
    has(new Set(['ist', 'sind', 'war', 'waren'])) &&
    clause.some(
      ({ plain }, i) =>
        (plain === 'zu' && (clause[i + 1]?.plain ?? '').endsWith('en')) || /^\p{L}{2,}zu\p{L}+en$/u.test(plain),
    )
  );
}

const isEnglishParticiple = (plain: string): boolean => plain.endsWith('ed') || isIrregular(plain);
const isGermanParticiple = (plain: string): boolean =>
  /^(?:\p{L}{2,7})?ge\p{L}+(?:t|en)$/u.test(plain) ||
  /^(?:be|ver|er|ent|zer)\p{L}+(?:t|en)$/u.test(plain) ||
  plain.endsWith('iert');

/** A noun stands right behind an article, a preposition or a number, opens its clause, or has a capital. */
function isNoun(clause: readonly Word[], at: number, figures: readonly Figure[]): boolean {
  const { isContent, isCapital, plain } = clause[at] as Word;
  if (!isContent) return false;
  const previous = clause[at - 1];
  if (previous === undefined) return true;
  if (isCapital && plain.length > 2) return true;
  return (
    determiners.has(previous.plain) ||
    prepositions.has(previous.plain) ||
    figures.some((each) => inside(previous, each) && !isTime(each))
  );
}

const clausesOf = (words: readonly Word[]): readonly (readonly Word[])[] => [
  ...Map.groupBy(words, ({ clause }) => clause).values(),
];

const nounsOf = ({ words, figures }: Sentence): readonly Word[] =>
  clausesOf(words).flatMap((clause) => clause.filter((_, i) => isNoun(clause, i, figures)));

/** "pays employees": nothing before the word tells that it is a noun, but the other text does. */
const isNounThere = (clause: readonly Word[], at: number, nouns: readonly Word[]): boolean => {
  const word = clause[at] as Word;
  const previous = clause[at - 1]?.plain ?? '';
  return (
    word.isContent && !auxiliaries.has(previous) && previous !== 'to' && nouns.some(({ plain }) => plain === word.plain)
  );
};

/** What stands before a noun's group: its preposition and article, '' for none. */
function before(clause: readonly Word[], at: number): { readonly preposition: string; readonly article: string } {
  let article = '';
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { plain, isContent, isCapital } = clause[i] as Word;
    if (prepositions.has(plain)) return { preposition: plain, article };
    if (titlesOfPersons.has(plain)) continue;
    if (determiners.has(plain)) {
      if (article !== '') break;
      article = plain;
    } else if (!isContent || article !== '') break;
    else if (isCapital !== (clause[at] as Word).isCapital && !/^\p{N}/u.test(plain)) {
      // "the engineer Edmund Tarrant" is one group; a verb before a name ends it.
      const previous = clause[i - 1]?.plain ?? '';
      if (isCapital || !(determiners.has(previous) || prepositions.has(previous))) break;
    }
  }
  return { preposition: '', article };
}

interface Pair {
  readonly claim: Participant;
  readonly sentence: Participant;
}

/** Whether two nouns have each other's part in a claim: who pays and who is paid, from where and to where. */
export function rolesSwapped(claim: Sentence, sentence: Sentence): boolean {
  const own = participantsOf(claim, sentence);
  const theirs = participantsOf(sentence, claim);
  const pairs = own.flatMap((one): readonly Pair[] => {
    const same = theirs.filter(({ word }) => sharesForm(word, one.word));
    const around = (words: readonly Word[], { word }: Participant): Mates => mates(words, word, []);
    const closeness = (other: Participant): number => meet(around(claim.words, one), around(sentence.words, other));
    const areEqual = same.every(({ word }) => word.plain === one.word.plain);
    const [only] = (areEqual || same.length === 1 ? same : []).toSorted((a, b) => closeness(b) - closeness(a));
    return only !== undefined && own.filter(({ word }) => sharesForm(word, one.word)).length === 1
      ? [{ claim: one, sentence: only }]
      : [];
  });
  return pairs.some((a, i) => pairs.slice(i + 1).some((b) => exchanged(a, b, claim.words, sentence.words)));
}

function exchanged(a: Pair, b: Pair, claim: readonly Word[], sentence: readonly Word[]): boolean {
  const sameInClaim = a.claim.word.clause === b.claim.word.clause;
  const sameInText = a.sentence.word.clause === b.sentence.word.clause;
  const both = [a, b];
  if (comparedOtherwise(a, b, claim, sentence)) return true;
  const inClaim = both.map((pair) => mates(claim, pair.claim.word, both)) as [Mates, Mates];
  const inText = both.map((pair) => mates(sentence, pair.sentence.word, both)) as [Mates, Mates];
  if (sameInClaim && sameInText) {
    // "Head is Ann" and "Ann is head" say the same: something must be done, by a word that both have.
    const isDone = inClaim[0].some(
      (word) =>
        !word.isCapital &&
        inText[0].some((other) => alike(word, other) && !qualifies(word, other, both, claim, sentence)),
    );
    const isOpen = both.some((pair) => pair.claim.isOpen || pair.sentence.isOpen);
    // "Die A verkauft der B" and "die B verkauft der A": whatever "der" says, the two have changed places.
    const isMirrored = (a.claim.isOpen && b.sentence.isOpen) || (b.claim.isOpen && a.sentence.isOpen);
    const isSure = isMirrored || both.some((pair) => pair.claim.isSure || pair.sentence.isSure);
    if (governedOtherwise(a, b, claim, sentence)) return true;
    if (both.some(keepsRole)) return false;
    return isDone && (!isOpen || isSure) && a.claim.role !== b.claim.role && takes(a, b) && takes(b, a);
  }
  if (sameInClaim || sameInText) return false;
  return (
    meet(inClaim[0], inText[1]) > meet(inClaim[0], inText[0]) &&
    meet(inClaim[1], inText[0]) > meet(inClaim[1], inText[1])
  );
}

/** "small repairs" in both texts: the word belongs to the noun, and tells nothing of what is done. */
const qualifies = (
  own: Word,
  other: Word,
  pairs: readonly Pair[],
  claim: readonly Word[],
  sentence: readonly Word[],
): boolean =>
  pairs.some(
    (pair) =>
      claim[claim.indexOf(own) + 1] === pair.claim.word && sentence[sentence.indexOf(other) + 1] === pair.sentence.word,
  );

/** "A is lower than B" beside "B …, which is lower than A". */
function comparedOtherwise(a: Pair, b: Pair, claim: readonly Word[], sentence: readonly Word[]): boolean {
  const isThan = ({ role }: Participant): boolean => role.startsWith('than ');
  if (isThan(a.claim) === isThan(b.claim)) return false;
  if (isThan(a.sentence) !== isThan(b.claim) || isThan(b.sentence) !== isThan(a.claim)) return false;
  const [own, others] = [claim, sentence].map((words) =>
    words.slice(0, Math.max(0, words.findIndex(isComparison))).findLast(({ isContent }) => isContent),
  );
  return own !== undefined && others !== undefined && alike(own, others);
}

const isComparison = ({ plain }: Word): boolean => plain === 'than' || plain === 'als';

/** "Disconnect A before opening B" beside "Disconnect B before opening A": the words before them have changed. */
function governedOtherwise(a: Pair, b: Pair, claim: readonly Word[], sentence: readonly Word[]): boolean {
  const [ofA, ofB] = [governor(claim, a.claim.word), governor(claim, b.claim.word)];
  const [ofAThere, ofBThere] = [governor(sentence, a.sentence.word), governor(sentence, b.sentence.word)];
  if (ofA === undefined || ofB === undefined || ofAThere === undefined || ofBThere === undefined) return false;
  return alike(ofA, ofBThere) && alike(ofB, ofAThere) && !alike(ofA, ofB);
}

/** The word of content right before a noun and its article. */
function governor(words: readonly Word[], noun: Word): Word | undefined {
  const at = words.indexOf(noun) - 1;
  const word = words[determiners.has(words[at]?.plain ?? '') ? at - 1 : at];
  return word?.isContent === true && word.clause === noun.clause ? word : undefined;
}

/** Whether one noun has in the claim the role that the other has in the sentence. An open role is one of two. */
const takes = (one: Pair, other: Pair): boolean =>
  one.claim.role === other.sentence.role ||
  ((one.claim.isOpen || other.sentence.isOpen) && isCore(one.claim.role) && isCore(other.sentence.role));

const keepsRole = ({ claim, sentence }: Pair): boolean =>
  !claim.isOpen && !sentence.isOpen && claim.role === sentence.role;

const isCore = (role: Role): boolean => role === 'doer' || role === 'done-to';

type Mates = readonly Word[];

/** The other words of content in a word's clause. */
const mates = (words: readonly Word[], word: Word, pair: readonly Pair[]): Mates =>
  words.filter(
    (other) =>
      other.clause === word.clause &&
      other.isContent &&
      !auxiliaries.has(other.plain) &&
      !pair.some(({ claim, sentence }) => other === claim.word || other === sentence.word),
  );

const meet = (some: Mates, others: Mates): number =>
  some.filter((word) => others.some((other) => alike(word, other))).length;

export const sharesForm = (a: Word, b: Word): boolean => a.forms.some((form) => b.forms.includes(form));

/**
 * Whether a claim says of a name what a sentence says of another one: both do the same, and in the sentence the name is
 * not the one who does it.
 */
export function otherDoer(claim: Sentence, sentence: Sentence, isName: (word: Word) => boolean): boolean {
  const own = participantsOf(claim, sentence).find(({ role }) => role === 'doer');
  if (own === undefined || !isName(own.word)) return false;
  const theirs = participantsOf(sentence, claim);
  const there = theirs.filter(({ word }) => sharesForm(word, own.word));
  if (there.length === 0 || there.some(({ role, isOpen }) => role === 'doer' || isOpen)) return false;
  const doer = theirs.find(({ role }) => role === 'doer')?.word ?? speakerIn(sentence.words, there);
  if (doer === undefined || claim.words.some((word) => sharesForm(word, doer))) return false;
  return clausesInCommon(claim.words, sentence.words).size > 0;
}

export const receivers = new Set(['to', 'for', 'an', 'fur']);

/** "A treated B" beside "B treated him": who does something in the sentence is the one to whom it is done. */
export function otherPatient(claim: Sentence, sentence: Sentence, isName: (word: Word) => boolean): boolean {
  const own = participantsOf(claim, sentence);
  const doer = own.find(({ role }) => role === 'doer');
  const isThere = (word: Word): boolean => sentence.words.some((other) => sharesForm(other, word));
  if (doer === undefined || isThere(doer.word)) return false;
  const clauses = clausesInCommon(claim.words, sentence.words);
  const theirs = participantsOf(sentence, claim).filter(
    ({ role, word }) => role === 'doer' && clauses.has(word.clause),
  );
  return own.some(({ word, role, isOpen, isSure }) => {
    const isPatient = (role === 'done-to' && !isOpen && (isSure || isName(word))) || receivers.has(role);
    return isPatient && theirs.some((other) => sharesForm(other.word, word));
  });
}

/** "We bought A": who does it is not named. */
const speakerIn = (words: readonly Word[], done: readonly Participant[]): Word | undefined =>
  done.every(({ role }) => role === 'done-to')
    ? words.find(
        ({ plain, clause }) =>
          /^(?:we|i|he|she|wir|ich|er)$/u.test(plain) && done.some(({ word }) => word.clause === clause),
      )
    : undefined;

/** Clauses of a sentence with a verb of the claim. */
const clausesInCommon = (claim: readonly Word[], sentence: readonly Word[]): ReadonlySet<number> =>
  new Set(verbsInCommon(claim, sentence).map(({ there }) => there.clause));

/** Verbs that a claim and a sentence have: words in small letters that are no numbers, and no nouns in the sentence. */
export function verbsInCommon(
  claim: readonly Word[],
  sentence: readonly Word[],
): readonly { readonly own: Word; readonly there: Word }[] {
  const mayBe = ({ isContent, isCapital, plain }: Word): boolean => isContent && !isCapital && !/\p{N}/u.test(plain);
  const isNounOrInfinitive = (at: number): boolean => {
    const previous = sentence[at - 1]?.plain ?? '';
    return determiners.has(previous) || prepositions.has(previous);
  };
  return sentence.flatMap((there, at) =>
    mayBe(there) && !isNounOrInfinitive(at)
      ? claim.filter((verb) => mayBe(verb) && alike(verb, there)).map((own) => ({ own, there }))
      : [],
  );
}

/** "Pachtvertrag" for "Vertrag": a compound whose first part does not make another party of it, as in "Untermieter". */
const isKindOf = ({ plain: long }: Word, { plain: short }: Word): boolean =>
  short.length >= 5 &&
  long.length >= short.length + 4 &&
  long.endsWith(short) &&
  !/^(?:unter|ober|haupt|gegen|neben|nicht)/u.test(long);

/**
 * Whether a claim says of one thing of the document what a sentence says of another: the sentence has another noun in
 * its role, and the same verb.
 */
export function otherThing(
  claim: Sentence,
  sentence: Sentence,
  vocabulary: readonly Word[],
  around: readonly Word[],
): boolean {
  const clauses = clausesInCommon(claim.words, sentence.words);
  const theirs = participantsOf(sentence, claim).filter(
    ({ word }) =>
      clauses.has(word.clause) &&
      !claim.words.some((own) => sharesForm(own, word)) &&
      !sentence.figures.some((each) => inside(word, each)),
  );
  return participantsOf(claim, sentence).some(({ word, role }) => {
    if (claim.figures.some((each) => inside(word, each))) return false;
    if ([...sentence.words, ...around].some((other) => sharesForm(other, word) || isKindOf(other, word))) return false;
    // A word that is only alike stands for it where the document does not have the word itself.
    if (!vocabulary.some((other) => sharesForm(other, word))) return false;
    return theirs.some((other) => other.role === role && other.word.isCapital === word.isCapital);
  });
}

const inside = (word: Word, { start, end }: Figure): boolean => word.start < end && start < word.end;
