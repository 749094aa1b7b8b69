import { fold } from '../../../../common/domain/fold.ts';
import { columnOf, contentOf } from './column.ts';
import { comparedName } from './compared-name.ts';
import { fields } from '../fields/fields.ts';

/** A question's words apart: what is asked of each document, and what the documents must meet. */
export interface Beside {
  /** As the question has them: "the notice periods of", "when they were signed". */
  readonly attributes: readonly string[];
  /** The words that hold the conditions. */
  readonly left: string;
}

/** "… and their notice periods", "… and when were they signed", "… mit ihren Laufzeiten". */
const behind = new RegExp(
  String.raw`(?:\s*,\s*|\s+)(?:(?:and|plus|with|including|showing|(?:together|along)\s+with|und|mit|samt|` +
    String.raw`inklusive)\s+)+` +
    String.raw`(?:(?:their|its|ihre[rnm]?|deren|dessen)\s+|(?=(?:what|when|how|who|which|was|wann|wie|wer|` +
    String.raw`welche[rsn]?)\s))(?<asked>.+)$`,
  'iu',
);
/** "… with due dates and totals": of a list that has a condition without these words. */
const listed = new RegExp(
  String.raw`\s(?:with|including|showing|mit|samt|inklusive)\s+(?!(?:an?|the|no|more|less|at|over|under|eine?[rnm]?|` +
    String.raw`keine?[rnm]?|mehr|weniger)\s)(?<asked>[^"“„]+)$`,
  'iu',
);
const startsList = /^\W*(?:list|show|find|name|give|tell|tabulate|zeige?|liste?|nenne?|finde?|gib)(?!\p{L})/iu;
/** "Dates of all", before the kind of document. */
const ofAll =
  /\s+(?:of|in|on|for|from|von|in)\s+(?:all|each|every|alle[nr]?|jede[rsmn]?)(?:\s+(?:of\s+)?(?:the|der|die))?\s*$/iu;
const joints = /\s*,\s*(?:and\s+|und\s+)?|\s+(?:and|und|sowie|plus)\s+/iu;
const pronouns = /(?<!\p{L})(?:they|them|it|sie|these|those|auf)(?!\p{L})/giu;
/** Words that ask for a value, and for no kind of document. */
const asksValue = new RegExp(
  String.raw`^\W*(?:(?:until|by|since|for|bis|seit)\s+)?(?:when|how\s+(?:much|long|high)|who|` +
    String.raw`whom|wann|wie\s+(?:hoch|lange?)|wie\s*viel|wer)(?!\p{L})`,
  'iu',
);

/**
 * What a question with a condition asks for beside the condition; null where the condition is all.
 *
 * @param before the words of the question before the kind of document
 * @param isCondition whether words hold a condition
 */
export function besideIn(
  rest: string,
  before: string,
  ofKind: string,
  isCondition: (words: string) => boolean,
): Beside | null {
  const asked = behind.exec(rest) ?? (startsList.test(rest) ? listed.exec(rest) : null);
  if (asked !== null) {
    const words = asked.groups?.['asked'] ?? '';
    const left = rest.slice(0, asked.index);
    const attributes = words.split(joints).map((each) => each.replaceAll(pronouns, ' ').trim());
    const areKnown = attributes.every((each) => isKnown(each, ofKind));
    if (isCondition(left) && !isCondition(words) && areKnown) return { attributes, left };
  }
  const left = rest.slice(before.length);
  if (isCondition(before) || !isCondition(left) || contentOf(fold(before)).length === 0) return null;
  if (isKnown(before, ofKind)) return { attributes: [before], left };
  const bare = before.replace(startsList, '').replace(ofAll, '').trim();
  return isKnown(bare, ofKind) ? { attributes: [bare], left } : null;
}

/** Whether a question with a condition asks for a value: "When were the contracts with X signed?" */
export const asksForValue = (rest: string): boolean => asksValue.test(rest);

/** "What does each contract with X cost per month?": a question word that no noun follows, and something known. */
const whatDoes = new RegExp(
  String.raw`^\W*(?:what|was)\s+(?:do(?:es)?|did|is|are|was|were|will|would|must|has|have|kostet|kosten|zahlen|zahlt|` +
    String.raw`ist|sind|hat|haben|muss|müssen)(?!\p{L})`,
  'iu',
);

/** Whether a question asks what documents that meet a condition say: "What does the contract with X cost?" */
export const asksWhat = (rest: string, ofKind: string): boolean => {
  const name = comparedName(rest);
  return whatDoes.test(rest) && name !== null && isKnown(rest.replace(name.words, ' '), ofKind);
};

/** Whether words name something that documents say of themselves. */
export function isKnown(words: string, ofKind: string): boolean {
  const { heading } = columnOf(words, ofKind);
  return heading === 'Date' || fields.some((field) => field.heading === heading);
}
