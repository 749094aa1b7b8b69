import { fold } from '../../../../common/domain/fold.ts';
import { termsOf } from '../../../search/terms.ts';
import { ofLineOfYears } from './line-of-years.ts';
import { ofQuantity } from './asked-quantity.ts';
import type { AskedQuestion } from '../evidence/evidence.ts';
import { ofAnotherThing, type FoundWords } from './another-thing.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import type { FoundSentence } from '../sentence/sentences.ts';
import { ofPhase } from './phase.ts';
import { isStatement, yesOrNo } from './signs.ts';

/** What signs that a sentence answers something else are worth, in the units of a verdict. */
const worth = {
  /** A place is asked for, and none is told. */
  noPlace: -1.2,
  /** Yes or no is asked, and not one word of the question is around. */
  nothingOfIt: -1.2,
  /** The lines above a document tell whose and when it is, and nothing else. */
  head: -2.5,
};

/** A sentence as far as its form tells. */
type Formed = Pick<
  FoundSentence,
  'text' | 'before' | 'heading' | 'title' | 'name' | 'isRow' | 'page' | 'start' | 'above'
>;

/**
 * What the form of a sentence says about whether it answers just this question. It counts in the verdict alone: a
 * sentence that loses by it is still one of those that the others are compared with.
 *
 * @param found the words of the other sentences
 */
export function counterSignsOf(
  asks: Pick<AskedQuestion, 'question' | 'kind' | 'german' | 'words'>,
  sentence: Formed,
  found: FoundWords,
): number {
  const [question, text] = [fold(asks.question), fold(sentence.text)];
  const akin = asks.german ? areAkinInGerman : areAkin;
  return (
    ofQuantity(asks, sentence) +
    ofLineOfYears(asks, sentence) +
    ofPlace(question, text) +
    ofPhase(question, text, akin) +
    ofYesOrNo(question, asks, sentence, akin) +
    ofHead(question, asks, sentence, akin) +
    ofAnotherThing(asks, sentence, found)
  );
}

type Akin = (one: string, other: string) => boolean;

const where = /^(?:and |und )?(?:where|wo|wohin|woher)(?!\p{L})/u;
const place = new RegExp(
  String.raw`(?<!\p{L})(?:in|at|on|onto|into|to|from|near|behind|under|opposite|outside|inside|beside|next to|` +
    String.raw`through|via|by|above|below|between|place|location|venue|address|im|am|an|auf|ans|ins|aus|bei|beim|` +
    String.raw`neben|unter|uber|hinter|vor|zum|zur|zu|nach|von|vom|ort|raum|zimmer|adresse|anschrift|` +
    String.raw`\p{L}*stra(?:ss|ß)e|\d{5})(?!\p{L})`,
  'u',
);

const ofPlace = (folded: string, text: string): number => (where.test(folded) && !place.test(text) ? worth.noPlace : 0);

/**
 * "May I keep rabbits?": a sentence about bees says nothing to that. German compounds hide too many words: in "darf er
 * einen Job haben?" and "Nebentätigkeiten" there is none in common.
 */
function ofYesOrNo(
  folded: string,
  { words, german }: Pick<AskedQuestion, 'words' | 'german'>,
  { text, before, heading }: Formed,
  akin: Akin,
): number {
  const asked = words.filter(({ isName }) => !isName);
  if (german || asked.length === 0 || !yesOrNo.test(folded)) return 0;
  const near = termsOf(`${text} ${before} ${heading}`);
  return asked.some(({ word }) => near.some((each) => akin(word, each))) ? 0 : worth.nothingOfIt;
}

/** What is said of a document itself, and stands above it. */
const ofWriting = new RegExp(
  String.raw`(?<!\p{L})(?:writ\p{L}*|wrote|sent|dated?|issued|held|took place|drawn up|` +
    String.raw`geschrieben|verfasst|ausgestellt|datiert|statt\p{L}*|datum)(?!\p{L})`,
  'u',
);

/** Lines that a letterhead or a title has at most. */
const mostAbove = 2;

/** Lines that begin a document, without an end mark and a verb, have a name and a day for any question. */
function ofHead(
  folded: string,
  { words }: Pick<AskedQuestion, 'words'>,
  { text, isRow, page, start, above }: Formed,
  akin: Akin,
): number {
  const isFirst = page === 1 && start === above.length && !/\n\s*\n/u.test(above);
  if (!isFirst || above.split('\n').length > mostAbove || isRow || ofWriting.test(folded) || isStatement(text))
    return 0;
  const own = termsOf(text);
  const isSaid = words.every(({ word, isName }) => isName || own.some((each) => akin(word, each)));
  return isSaid ? 0 : worth.head;
}
