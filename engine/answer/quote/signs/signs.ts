import { fold } from '../../../../common/domain/fold.ts';
import { stem } from '../../../search/stem.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';
import { isAskingWord, type AskedQuestion } from '../evidence/evidence.ts';
import { ofEnd } from './asked-time.ts';
import { meaningOf } from './definition.ts';
import { fieldOf } from './field.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import { familyOf } from './label-families.ts';
import { ofPermission } from './permission.ts';
import { askedRole, hasRoleBesideName } from './role.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What signs of form are worth beside the models, in the units of a verdict. */
const worth = {
  /** The label of a field is what is asked for. */
  label: 1.2,
  /** The label is another one of those that answer such questions. */
  otherLabel: -1.5,
  /** A field whose value the question has tells nothing. */
  knownValue: -3,
  /** A name stands beside the word for what it is asked for. */
  role: 1.2,
  /** Nothing around has a word for that. */
  noRole: -1,
  /** A reason is asked for, and one is given. */
  reason: 0.8,
  /** What somebody does is asked for, and the sentence says so. */
  deed: 0.8,
  noDeed: -0.6,
  /** Whether there is a thing is asked, and nothing around has the word for the thing. */
  notNamed: -1.2,
  /** Yes or no is asked, and a line says nothing of anything: a letterhead, a title. */
  noStatement: -2,
  /** Yes or no is asked of a thing, and the sentence says that there is none of it. */
  denied: 1.2,
  /** A row or a line that begins with the code whose meaning is asked for. */
  meaning: 1.5,
};

/** Words of a person's name with title at most. */
const mostInName = 4;

const why =
  /^(?:and |und |but |aber )?(?:why|for what reason|how come|warum|wieso|weshalb|aus welchem grund)(?!\p{L})/u;
const because = new RegExp(
  String.raw`(?<!\p{L})(?:because|since|due to|owing to|on account of|for fear|so that|in order to|weil|da|denn|` +
    String.raw`wegen|aufgrund|damit|um .* zu|deshalb|therefore|reason|grund)(?!\p{L})|, as `,
  'u',
);
const deed = /^(?:what|which [^?]*?) (?:do|does|did) [^?]*?(?<verb>\p{L}+)\??$/u;

/** What the form of a sentence says for and against it as the answer: its label, its role, its reason. */
export function signsOf(
  asks: Pick<AskedQuestion, 'question' | 'german' | 'words'>,
  sentence: Pick<FoundSentence, 'text' | 'before' | 'heading' | 'title' | 'name'>,
): number {
  const { question, german, words } = asks;
  const { text, before, heading } = sentence;
  const akin = german ? areAkinInGerman : areAkin;
  const folded = fold(question);
  return (
    ofField(question, words, sentence, akin) +
    ofRole(question, german, { text, before, heading }, akin) +
    (why.test(folded) && because.test(fold(text)) ? worth.reason : 0) +
    ofDeed(folded, text, akin) +
    ofExistence(folded, { text, before, heading }, akin) +
    (yesOrNo.test(folded) && !isStatement(text) ? worth.noStatement : 0) +
    (yesOrNo.test(folded) && denies(words, text, akin) ? worth.denied : 0) +
    ofEnd(folded, fold(text)) +
    ofPermission(asks, { text, before, heading }) +
    (meaningOf(question, text) ? worth.meaning : 0)
  );
}

export const yesOrNo = new RegExp(
  String.raw`^(?:and |und |but |aber )?(?:is|are|were|does|do|did|can|could|may|must|will|has|have|had|should|` +
    // In German it asks for a thing: "Was verdient Herr Hagedorn?"
    String.raw`was (?:the|an?|it|he|she|there|this|that|my|our|his|her|their|any|mr|mrs|ms|miss|dr)|` +
    String.raw`ist|sind|war|waren|hat|haben|hatte|kann|konnen|darf|durfen|muss|mussen|soll|gibt es|` +
    String.raw`wird|werden|wurde|gilt|bekommt|bekommen|besteht|enthalt)(?!\p{L})`,
  'u',
);

const says = new RegExp(
  String.raw`(?<!\p{L})(?:is|are|was|were|(?<!\d )may(?! \d)|must|can|will|shall|has|have|had|does|do|not|no|never|` +
    String.raw`none|ist|sind|war|waren|darf|durfen|muss|mussen|kann|konnen|wird|werden|hat|haben|nicht|nie|` +
    String.raw`kein\p{L}*)(?!\p{L})`,
  'u',
);

/** A sentence that ends, a field, a row, a line that says yes or no, or one that goes on with a small letter. */
export const isStatement = (text: string): boolean =>
  /[.!?;:…)"”“]\s*$/u.test(text) ||
  /^\P{L}*\p{Ll}/u.test(text) ||
  text.includes(' · ') ||
  fieldOf(text) !== null ||
  says.test(fold(text));

type Akin = (one: string, other: string) => boolean;

function ofField(
  question: string,
  words: AskedQuestion['words'],
  { text, title, name }: Pick<FoundSentence, 'text' | 'title' | 'name'>,
  akin: Akin,
): number {
  const field = fieldOf(text);
  if (field === null) return 0;
  const asked = termsOf(question);
  if (isKnown(field.value, asked)) return worth.knownValue;
  const label = termsOf(field.label);
  const family = familyOf(asked, field.label);
  if (family === 'other') return worth.otherLabel;
  // "Date of the invoice" is not asked for because the document is an invoice.
  const called = new Set(termsOf(`${title} ${name}`).map(stem));
  const isAsked = words.some(({ word, isName }) => {
    const isOwn = called.has(stem(word));
    return (
      !isName && label.some((each) => (isOwn ? label.length === 1 && stem(each) === stem(word) : akin(word, each)))
    );
  });
  return isAsked || family === 'asked' ? worth.label : 0;
}

/** When somebody was born, behind a name. */
const birth = /[\s,;(]+(?:geb\.|geboren|\*|born|d\.?o\.?b\.?|date of birth)[^\n]*$/iu;

/** "Miss Ngozi Okafor" to a question about Miss Okafor: a short value that is its name, or all in it. */
function isKnown(value: string, asked: readonly string[]): boolean {
  const words = value
    .replace(birth, '')
    .split(/\s+/u)
    .filter((word) => termsOf(word).some((each) => !isStopWord(each)));
  const isAsked = (word: string): boolean => termsOf(word).every((each) => asked.includes(each));
  if (words.every(isAsked)) return words.length > 0;
  const isName = words.length <= mostInName && words.every((word) => /^\p{Lu}\p{L}*\.?$/u.test(word));
  return isName && isAsked(words.at(-1) ?? '');
}

function ofRole(
  question: string,
  german: boolean,
  { text, before, heading }: Pick<FoundSentence, 'text' | 'before' | 'heading'>,
  akin: Akin,
): number {
  const role = askedRole(question);
  if (role === null) return 0;
  if (hasRoleBesideName(text, role.word, question, german)) return worth.role;
  if (!role.isNoun || ofDocument.test(role.word)) return 0;
  const near = termsOf(`${text} ${before} ${heading}`);
  return near.some((each) => akin(each, role.word)) || isFieldAsked(question, text) ? 0 : worth.noRole;
}

/** Whoever wrote a document stands above it without that word. */
const ofDocument = /^(?:authors?|writers?|senders?|autor\p{L}*|verfasser\p{L}*|absender\p{L}*)$/u;

const isFieldAsked = (question: string, text: string): boolean =>
  familyOf(termsOf(question), fieldOf(text)?.label ?? '') === 'asked';

/** "What do the authors recommend?": "The authors declare" says nothing to that. */
function ofDeed(folded: string, text: string, akin: Akin): number {
  const verb = deed.exec(folded)?.groups?.['verb'];
  if (verb === undefined || verb === 'mean' || isStopWord(verb) || isAskingWord(verb)) return 0;
  return termsOf(text).some((each) => akin(each, verb)) ? worth.deed : worth.noDeed;
}

const isThere =
  /^(?:and |und )?(?:(?:is|are|was|were) there|do (?:we|i|they) have|gibt es|gab es|haben wir)(?<thing>[^?]*)/u;
const behindThing = new RegExp(
  String.raw`(?<!\p{L})(?:in|on|at|for|of|with|near|to|by|from|under|` +
    String.raw`im|an|am|auf|fur|mit|bei|von|vor|nach|zu[mr]?)(?!\p{L})`,
  'u',
);

/** "Is there a certificate for the lift?": a sentence without that word says nothing of certificates. */
function ofExistence(
  folded: string,
  { text, before, heading }: Pick<FoundSentence, 'text' | 'before' | 'heading'>,
  akin: Akin,
): number {
  const [thing = ''] = (isThere.exec(folded)?.groups?.['thing'] ?? '').split(behindThing);
  const head = termsOf(thing).findLast((word) => !isStopWord(word) && !isAskingWord(word));
  if (head === undefined) return 0;
  return termsOf(`${text} ${before} ${heading}`).some((each) => akin(each, head)) ? 0 : worth.notNamed;
}

const none = /(?<!\p{L})(?:no|not an?|without|kein\p{L}*|ohne)\s+(?<thing>\p{L}+(?: \p{L}+)?)/gu;

/** "Do we need a visa?": "no visa is asked for". */
const denies = (words: AskedQuestion['words'], text: string, akin: Akin): boolean =>
  [...fold(text).matchAll(none)].some(({ groups }) =>
    termsOf(groups?.['thing'] ?? '').some((each) => words.some(({ word, isName }) => !isName && akin(word, each))),
  );
