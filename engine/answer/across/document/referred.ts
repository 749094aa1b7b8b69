import { fold } from '../../../../common/domain/fold.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { conceptOf, hasConcept } from '../fields/clause-concept.ts';
import { weights, type Candidate, type Sought } from './first-choice.ts';
import { labelOf } from './labels.ts';
import { statedValues, type Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** "“Restricted Period” means nine months": a term that the document defines. */
const defined = /["“„'‘](?<term>[^"”“'’\n]{3,40})["”“'’]\s*(?:means|is|shall\s+mean|bedeutet|ist|heißt|[:=–-])/u;
/** "Item 3 of the Schedule", "particular 5", "Nr. 4 der Anlage": a place where the value stands. */
const pointing = new RegExp(
  String.raw`(?<!\p{L})(?:item|entry|particular|row|line|number|point|no\.|nr\.|ziffer|punkt|position|` +
    String.raw`angabe|nummer|buchstabe|lit\.)\s*(?<mark>\p{Lu}(?!\p{L})|\d{1,2}(?!\d)|\p{Ll}(?=\)))`,
  'giu',
);
/** How a line begins that such a place is: "Item 3", "B.", "5", "c)". */
const marked = new RegExp(
  String.raw`^\W*(?:(?:item|entry|particular|no\.?|nr\.?|ziffer|punkt|position)\s*)?(?<mark>\p{Lu}|\d{1,2}|` +
    String.raw`\p{Ll})(?=[.):\s\t])`,
  'iu',
);
/** A label of one word is mentioned by its capital alone. */
const fewestLetters = 4;

/**
 * Values that a clause only points at: a term that the document defines elsewhere, a row of its particulars, an item of
 * its schedule. The clause tells what the value is, the other statement what the value is worth.
 */
export function referredTo(
  { column: { heading, type } }: Sought,
  statements: readonly Statement[],
  reading: Reading,
): readonly Candidate[] {
  if (type === 'yes-no' || !hasConcept(heading, type)) return [];
  const single = statements.flatMap((statement) => {
    const [value, ...more] = statedValues(type, statement, reading);
    return value === undefined || (more.length > 0 && type !== 'name') ? [] : [{ statement, value }];
  });
  const valued = new Set(single.map(({ statement }) => statement));
  return statements
    .filter((each) => !each.isHeading && !valued.has(each) && isAbout(each, heading, type))
    .flatMap((clause) => single.filter((target) => pointsAt(clause, target)))
    .map(({ statement, value }) => ({ statement, value, likeness: weights.concept + weights.near }));
}

const isAbout = ({ raw }: Statement, heading: string, type: Value['type']): boolean =>
  conceptOf(raw, type)?.heading === heading;

function pointsAt(clause: Statement, { statement, value }: { readonly statement: Statement; readonly value: Value }) {
  const mark = marked.exec(statement.raw)?.groups?.['mark'];
  const isItem =
    mark !== undefined && [...clause.raw.matchAll(pointing)].some(({ groups }) => groups?.['mark'] === mark);
  return isItem || termsOf(statement, value).some((term) => mentions(clause.raw, term));
}

/** What the document calls a value: the defined term, the label of its row or line. */
const termsOf = (statement: Statement, value: Value): readonly string[] =>
  [defined.exec(statement.raw)?.groups?.['term'], labelOf(statement, value)].flatMap((term) => {
    const words = term?.replace(/^[\s\d.()]+/u, '').trim() ?? '';
    return words.length < fewestLetters ? [] : [words];
  });

function mentions(text: string, term: string): boolean {
  if (!/\s/u.test(term)) return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(term)}(?!\p{L})`, 'u').test(text);
  return fold(text).includes(fold(term));
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
