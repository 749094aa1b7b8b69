import { fold } from '../../../../common/domain/fold.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';
import { isAskingWord, type AskedQuestion } from '../evidence/evidence.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What signs of a permission are worth, in the units of a verdict. */
const worth = {
  /** The thing is named, and whether or how one may have it. */
  ruled: 1.5,
  /** Another thing is ruled. */
  otherThing: -1.2,
};

const asksLeave = new RegExp(
  String.raw`^(?:and |und |but |aber )?(?:(?:may|can|could) (?:i|we|you|one|he|she|they|tenants?|members?|guests?)|` +
    String.raw`am i allowed to|are we allowed to|is it (?:allowed|permitted) to|` +
    String.raw`(?:darf|kann) (?:ich|man|er|sie|es|der|die|das|ein\p{L}*)|(?:durfen|konnen) (?:wir|sie|die)|` +
    String.raw`ist es (?:erlaubt|gestattet))(?!\p{L})(?<wish>[^?]*)`,
  'u',
);

const rules = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!\d )may(?! \d)|allow\p{L}*|permi(?:t|ss)\p{L}*|consent\p{L}*|forbid\p{L}*|forbidden|` +
    String.raw`prohibit\p{L}*|banned|needs?|requires?|must|only|not|no|cannot|never|without|except|` +
    String.raw`darf|durfen|erlaub\p{L}*|gestatte\p{L}*|verboten|untersagt|zulassig|unzulassig|zustimmung|` +
    String.raw`genehmig\p{L}*|einwilligung|bedarf|bedurfen|nur|nicht|kein\p{L}*|ohne)(?!\p{L})`,
  'u',
);

/** Before these the thing that is wished for has ended: "a dog | in the flat". */
const behindThing = new RegExp(
  String.raw`(?<!\p{L})(?:in|on|at|for|of|with|near|to|by|from|under|during|abroad|` +
    String.raw`im|an|am|auf|fur|mit|bei|von|vor|nach|zu[mr]?|ins?)(?!\p{L})`,
  'u',
);

/**
 * "May I keep a dog?": "a dog needs the landlord's consent" answers that without a word for yes or no, and "cats may be
 * kept" does not, with one.
 */
export function ofPermission(
  { question, german }: Pick<AskedQuestion, 'question' | 'german'>,
  { text, before, heading }: Pick<FoundSentence, 'text' | 'before' | 'heading'>,
): number {
  const wish = asksLeave.exec(fold(question))?.groups?.['wish'];
  if (wish === undefined) return 0;
  const things = german ? germanThings(question) : englishThings(wish);
  if (things.length === 0) return 0;
  const akin = german ? areAkinInGerman : areAkin;
  const isAmong = (terms: readonly string[]): boolean =>
    things.some((thing) => terms.some((each) => akin(thing, each)));
  if (isAmong(termsOf(text))) return rules.test(fold(text)) ? worth.ruled : 0;
  // A German compound or another word for the thing may stand there.
  return german || isAmong(termsOf(`${before} ${heading}`)) ? 0 : worth.otherThing;
}

/** Behind the verb: "keep a dog". */
function englishThings(wish: string): readonly string[] {
  const [thing = ''] = wish.split(behindThing);
  return termsOf(thing)
    .filter((word) => !isStopWord(word) && !isAskingWord(word))
    .slice(1);
}

/** Nouns have a capital: "einen Hund halten". */
const germanThings = (question: string): readonly string[] =>
  [...question.matchAll(/(?<=\s)\p{Lu}\p{L}+/gu)].map(([word]) => fold(word)).slice(0, 1);
