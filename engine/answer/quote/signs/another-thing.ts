import { fold } from '../../../../common/domain/fold.ts';
import { termsOf } from '../../../search/terms.ts';
import type { AskedQuestion } from '../evidence/evidence.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import type { FoundSentence } from '../sentence/sentences.ts';
import { fieldOf } from './field.ts';

/** "It is due on the third day", where the sentence before is about the rent, says nothing of the deposit. */
const pointsToAnother = -4;
/** "The rent is 940 euros a month" says nothing of the salary. */
const isOfAnother = -2;
/** "Due date: 3 July" and "Please transfer a prepayment by 15 December" say nothing of the deposit. */
const isPaidForAnother = -4;
/** Words behind an article that may name the thing: "the security deposit". */
const mostWords = 2;

/** "Es sollen erhalten: …", "Es gibt": such an "es" stands for nothing. */
const expletive =
  'es (?:gibt|gilt|gelten|wird|werden|wurden?|sind|waren|sollen|konnen|durfen|mussen|haben|besteht|bestehen|folgt|' +
  'folgen|fehlt|fehlen|handelt|bleibt|bleiben)';
const pointer = new RegExp(
  String.raw`^(?!${expletive}(?!\p{L}))(?:it|they|this|these|that|those|he|she|er|sie|es|dies\p{L}*)(?!\p{L})`,
  'u',
);
const subject = /^(?:the|der|die|das)\s+(\p{L}+)\s+(?:is|are|was|were|ist|sind|war|waren|betragt|betragen)(?!\p{L})/u;
/** What is paid: "Bitte überweisen Sie eine Anzahlung", "pay the fee". */
const paid = new RegExp(
  String.raw`(?<!\p{L})(?:pay|transfer|settle|remit|(?:be)?zahlen|begleichen|uberweisen)\s+(?:sie\s+|wir\s+)?` +
    String.raw`(?:the|an?|your|this|die|den|das|eine?n?|ihre?n?|diese?n?)\s+\p{L}`,
  'u',
);
/** "Payment within 30 days": terms that name nothing. */
const ofTerms = /^(?:payments?|payable|due|zahlbar|zahlung|fallig)(?!\p{L})/u;
/** When a thing is to be paid: "When is the deposit due?". That somebody pays for it, or when it was paid, is more. */
const asksDue = new RegExp(
  String.raw`^(?:when|wann)\s\p{L}+\s(?:the|my|our|der|die|das|meine?|unsere?)\s(?:\p{L}+\s){1,2}` +
    String.raw`(?:due|payable|fallig|zahlbar)(?!\p{L})`,
  'u',
);
const due = /^(?:due|payable|fallig|zahlbar)$/u;
/** "What is the salary?" has the thing for a subject; "Why was the rent lowered?" is answered by any. */
const asksOfThing = new RegExp(
  String.raw`^(?:what|when|how (?:much|high|long|old|large|big)|was|wann|wie (?:viel|hoch|lang|alt|gross|teuer))\s+` +
    String.raw`(?:is|are|was|were|ist|sind|war|waren|betragt)\s+(?:the|my|our|der|die|das|meine?|unsere?)\s`,
  'u',
);
const articled = /(?<!\p{L})(?:the|my|our|this|der|die|das|den|dem|meine?r?|unsere?r?)\s+(.+)$/u;

/** The words of sentences that were found. */
export interface FoundWords {
  readonly inDocument: readonly string[];
  readonly anywhere: readonly string[];
}

/**
 * What it costs a sentence that it is about another thing than the one that is asked for, which neither it nor the
 * sentence before or the headings above it name, while another found sentence does. It points back, and the thing is
 * named elsewhere in the document; or its subject is another, and the thing is named in any document; or it has a day
 * of payment without a word for what is paid, and the thing is named in another document only.
 */
export function ofAnotherThing(
  { question, words, german }: Pick<AskedQuestion, 'question' | 'words' | 'german'>,
  { text, before, heading, title, name }: Pick<FoundSentence, 'text' | 'before' | 'heading' | 'title' | 'name'>,
  { inDocument, anywhere }: FoundWords,
): number {
  const [asked, folded] = [fold(question), fold(text)];
  const behind = articled.exec(asked)?.[1];
  const akin = german ? areAkinInGerman : areAkin;
  const has = (terms: readonly string[], word: string): boolean => terms.some((each) => akin(word, each));
  const own = subject.exec(folded)?.[1];
  const isPointer = before !== '' && pointer.test(folded);
  const asksOfOne = asksOfThing.test(asked);
  const isOther = own !== undefined && asksOfOne && !words.some(({ word }) => akin(word, own));
  const isPaid = asksDue.test(asked) && isOfPayment(text, folded);
  if (behind === undefined || !(isPointer || isOther || isPaid)) return 0;
  const said = termsOf(text);
  const thing = termsOf(behind)
    .filter((term) => words.some(({ word }) => word === term) && !due.test(term))
    .slice(0, mostWords)
    .filter((word) => !has(said, word));
  const near = termsOf(`${before} ${heading} ${title} ${name}`);
  if (thing.length === 0 || thing.some((word) => has(near, word))) return 0;
  if (isPointer) return thing.some((word) => has(inDocument, word)) ? pointsToAnother : 0;
  if (!thing.some((word) => has(anywhere, word))) return 0;
  if (isOther) return isOfAnother;
  // A document that names the thing elsewhere may well mean it here.
  return thing.some((word) => has(inDocument, word)) ? 0 : isPaidForAnother;
}

/** A day of payment, as a field, as terms, or beside what is paid. */
const isOfPayment = (text: string, folded: string): boolean =>
  fieldOf(text) !== null || ofTerms.test(folded) || paid.test(folded);
