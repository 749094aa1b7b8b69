import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { fold } from '../../../../common/domain/fold.ts';
import type { TextRange } from '../../../../common/domain/part.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { lineNamed } from '../../passages/reports/line-named.ts';
import { stem } from '../../../search/stem.ts';
import { nameOf } from '../../../values/names.ts';
import type { ClauseConcept } from '../fields/clause-concept.ts';
import { contentOf } from '../question/column.ts';
import { cuePattern, placesIn, verbatimPattern } from '../fields/cue.ts';
import { conceptAt, ofTrial } from './concept-at.ts';
import { dutyIn, isDuty } from './duty.ts';
import { fields } from '../fields/fields.ts';
import { isOfOther } from './of-other.ts';
import { isOfPlace, mayBePlace } from './places.ts';
import { renewalIn, saysHowItEnds } from './renewal.ts';
import { isMark, statedValues, type Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** A statement that may say what a column asks, and the value it may mean. */
export interface Candidate {
  readonly statement: Statement;
  readonly value: Value;
  /** How far its words are those of the column, about 0…2; see `weights`. */
  readonly likeness: number;
}

/** What a column looks for in a text. */
export interface Sought {
  readonly column: AcrossColumn;
  readonly cues: RegExp | null;
  /** Cues of other fields whose values have the same type. */
  readonly rivals: RegExp | null;
  /** Whether the column is a line of a statement: "revenue". */
  readonly isLine: boolean;
  /** Stems of the column's own words. */
  readonly stems: readonly string[];
}

export const weights = {
  cue: 1,
  cueInHeading: 0.8,
  words: 0.9,
  near: 0.6,
  /** A clause that is about the column's matter, in whatever words; one that is about another. */
  concept: 1,
  otherConcept: 1.2,
  /** A name behind "of" or "in", where names of places are meant. */
  placed: 0.3,
  rival: 1.2,
  /** A date that stands alone, as at the head of a letter. */
  bare: 1.8,
  /** A date of an order, a delivery, an earlier letter. */
  ofOther: 1,
  early: 0.4,
  /** What one of many costs. */
  unit: 0.5,
};
/** Characters beside a date that stands alone: the name of a place. */
const aloneLength = 24;
/** Words without a capital: what stands beside the date is no name of a place. */
const inSentence = /(?<!\p{L})(?!den(?!\p{L})|the(?!\p{L})|dated)\p{Ll}{3,}/u;
/** Words without a capital that names have. */
const inNames = /(?<!\p{L})(?:plc|and|und|von|der|the|for|für)(?!\p{L})/gu;
/** Characters before a date in a head: the name of a place, no part of a sentence. */
const besideLength = 24;
const headLength = 400;
/** The head of a letter has no more statements. */
const headStatements = 5;
/** Characters over which nearness halves. */
const halfNear = 40;

export function soughtBy(column: AcrossColumn): Sought {
  const own = fields.find(
    ({ heading }) => heading === column.heading || (heading === 'Invoice date' && column.heading === 'Date'),
  );
  const others = fields.filter(({ heading, type }) => type === column.type && heading !== own?.heading);
  const ownCues = new Set(own?.cues);
  const rivals = others.flatMap(({ cues }) => cues.filter((cue) => !ownCues.has(cue) && cue.length > 3));
  const words = contentOf(fold(`${column.heading} ${own === undefined ? column.question : ''}`));
  const line = own === undefined && column.type === 'amount' ? lineNamed(column.heading) : null;
  return {
    column,
    isLine: line !== null,
    cues: own === undefined ? (line === null ? null : cuePattern(line)) : own.inText(),
    rivals:
      own === undefined || rivals.length === 0 || column.type === 'yes-no' || column.type === 'name'
        ? null
        : cuePattern(rivals),
    stems: [...new Set(words.map(stem))],
  };
}

/** The statements of a document that may say what is sought, the likeliest first; one candidate for a statement. */
export function firstChoice(
  sought: Sought,
  statements: readonly Statement[],
  reading: Reading,
  most: number,
): readonly Candidate[] {
  return statements
    .flatMap((statement) => candidateOf(sought, statement, reading, statements.length))
    .toSorted((a, b) => b.likeness - a.likeness || a.statement.order - b.statement.order)
    .slice(0, most);
}

function candidateOf(sought: Sought, statement: Statement, reading: Reading, count: number): readonly Candidate[] {
  const { type } = sought.column;
  // A clause's heading states nothing; that of a letter may say what it is.
  if (statement.isHeading && type === 'yes-no' && sought.cues !== null) return [];
  if (statement.isHeading && type === 'text') return [];
  // "Whose law?" asks, and states nothing.
  if (isOfPlace(sought.column) && /\?\s*$/u.test(statement.raw)) return [];
  // A line with a sum names no party.
  if (isOfParty(sought.column) && /\d[.,]\d\d(?!\d)/u.test(statement.raw)) return [];
  // Which row is a line of a statement its label tells (`statement-line.ts`).
  if (sought.isLine && statement.raw.includes('\t')) return [];
  if (sought.column.words !== undefined) return wordsIn(statement, sought.column.words);
  // "§ 2 Renewal." names a clause, and says nothing.
  const isWhole = isRenewal(sought.column) || isDuty(sought.column);
  if (isWhole && !statement.raw.includes('\t') && wordsOf(statement.raw) < fewestWords) return [];
  const said = saidLikeness(sought, statement);
  // Under "How it ends" stands more than how it ends.
  if (isRenewal(sought.column) && said.places.length === 0 && !saysHowItEnds(statement.raw)) return [];
  const stated = isRenewal(sought.column)
    ? [renewalIn(statement.raw)]
    : isDuty(sought.column)
      ? [dutyIn(statement.raw, reading)]
      : statedValues(type, statement, reading);
  const about = new Map(stated.map((value) => [value, conceptAt(sought.column, statement, value)]));
  const values = stated.flatMap((value) => {
    const places = [...said.places, ...(about.get(value)?.places ?? [])];
    const names = type === 'name' ? withoutCue(statement.raw, value, places) : [value];
    return names.map((name) => ({ value: name, concept: about.get(value) ?? null }));
  });
  const early = isDateOfAll(sought.column) ? weights.early * (1 - statement.order / count) : 0;
  const scored = values
    .map(({ value, concept }) => {
      const unit = isUnitPrice(sought.column, statement, value) ? weights.unit : 0;
      const own = ownLikeness(sought, statement, { value, concept }, said) - unit;
      if (!isDateOfAll(sought.column)) return { statement, value, likeness: own };
      // "Pay by 3 May" stands alone too, and is the date of something else.
      const isOther = sought.rivals !== null && placesIn(statement.raw, sought.rivals).length > 0;
      // "Drawdown: 3 May" is said to be of something else.
      const isNamed = concept !== null && concept.heading !== sought.column.heading;
      const isOwn = isInTitle(statement, value) || (!isOther && !isNamed && isBare(statement, value));
      const bare = isOwn ? weights.bare : 0;
      const other = isOfOther(statement.raw.slice(0, value.start)) ? weights.ofOther : 0;
      return { statement, value, likeness: Math.max(own - other, bare) + early };
    })
    .filter(({ likeness }) => likeness > early);
  const [best] = scored.toSorted((a, b) => b.likeness - a.likeness || a.value.start - b.value.start);
  return best === undefined ? [] : [best];
}

/** A sentence that says something of renewal has so many words. */
const fewestWords = 3;
const wordsOf = (raw: string): number => (raw.match(/\p{L}{2,}/gu) ?? []).length;

/** A statement that has the words as they are is sure, and no other says them. */
function wordsIn(statement: Statement, words: string): readonly Candidate[] {
  const pattern = verbatimPattern(words);
  const [first] = pattern === null ? [] : placesIn(statement.raw, pattern);
  if (first === undefined) return [];
  const value = { ...nameOf(statement.raw, first.start, first.end, 1), type: 'text' as const };
  return [{ statement, value, likeness: weights.words * 2 }];
}

/** How far the words around a value are those of the column. */
function ownLikeness(
  sought: Sought,
  statement: Statement,
  { value, concept }: { readonly value: Value; readonly concept: ClauseConcept | null },
  said: { readonly likeness: number; readonly places: readonly TextRange[] },
): number {
  const placed = sought.column.type === 'name' && isPlaced(statement.raw, value) ? weights.placed : 0;
  if (isOfPlace(sought.column) && !mayBePlace(statement, value)) return 0;
  const places = ledBy(sought.column, statement, value, said.places);
  const isSaid = said.likeness !== 0 && (places.length > 0 || said.places.length === 0);
  const byCue = isSaid ? said.likeness + nearness(sought, statement, value, places) + placed : 0;
  if (concept === null) return byCue;
  if (concept === ofTrial) return 0;
  if (concept.heading !== sought.column.heading)
    return said.places.length === 0 ? 0 : Math.max(0, byCue - weights.otherConcept);
  return Math.max(byCue, weights.concept + weights.near * nearestTo(statement.raw, value, concept.places) + placed);
}

/** "Begins on 3 May and goes on until it is ended": words that lead to an end stand before its day. */
const ledBy = (
  { heading }: AcrossColumn,
  { raw }: Statement,
  { end }: Value,
  places: readonly TextRange[],
): readonly TextRange[] =>
  heading === 'End date'
    ? places.filter((place) => place.start < end || !/^(?:until|till|bis)(?!\p{L})/iu.test(raw.slice(place.start)))
    : places;

/** "2.60 EUR per square metre" is the price of one of many, and not what is paid. */
const isUnitPrice = ({ heading }: AcrossColumn, { raw }: Statement, { end }: Value): boolean =>
  (heading === 'Fee' || heading === 'Rent' || heading === 'Amount') && ofUnit.test(raw.slice(end));
const ofUnit = new RegExp(
  String.raw`^[\s)]*(?:per|an?|each|je|pro)\s+(?:square|cubic|hour|h(?!\p{L})|km|kilomet\p{L}+|mile|metre|meter|` +
    String.raw`page|copy|` +
    String.raw`piece|unit|item|litre|liter|kwh|kilowatt\p{L}*|kilo\p{L}*|kg|quadratmet\p{L}+|m²|qm|stunde|seite|` +
    String.raw`kopie|stück|einheit|tonne|ton)(?!\p{L})`,
  'iu',
);

const isOfParty = ({ heading }: AcrossColumn): boolean => /^(?:Seller|Buyer|Sender|Recipient|Parties)$/u.test(heading);

const isRenewal = ({ heading }: AcrossColumn): boolean => heading === 'Automatic renewal';

const isPlaced = (raw: string, { start }: Value): boolean =>
  /(?<!\p{L})(?:of|in|at|von|zu|aus)\s+(?:the\s+|der\s+|dem\s+)?$/iu.test(raw.slice(0, start));

/** "The Commercial Court of Paris": which court it is tells nothing of where. */
const courtOf = /^(?:the\s+)?(?:commercial|district|regional|high|higher|supreme|civil|county|labou?r|competent)\s+$/iu;

/** What a column is called is no part of a name: of "Recht von Hamburg" Hamburg is left, of "Gerichtsstand" nothing. */
function withoutCue(raw: string, name: Value, places: readonly TextRange[]): readonly Value[] {
  const place = places.find(({ start, end }) => start < name.end && name.start < end);
  // "Governed by Wales law": the name stands in the gap of what the column is called.
  const isInside = place !== undefined && place.start < name.start && name.end < place.end;
  if (place === undefined || isInside) return [name];
  const isBehind = place.start <= name.start || courtOf.test(raw.slice(name.start, place.start));
  const [from, to] = isBehind ? [Math.min(place.end, name.end), name.end] : [name.start, place.start];
  const rest = raw.slice(from, to);
  const word = rest.search(/\p{Lu}/u);
  const left = nameOf(raw, from + word, from + rest.trimEnd().length, name.confidence);
  return word === -1 || isMark.test(left.normal) ? [] : [left];
}

/** Columns that mean the date of the whole document. */
const isDateOfAll = ({ heading }: AcrossColumn): boolean => /^(?:Invoice date|Date|Date of signing)$/u.test(heading);

/**
 * A date that stands alone on its line, or in the head of a letter among names and places: "Westhaven, 12 August 2024".
 */
function isBare({ raw, order, start: at }: Statement, { start, end }: Value): boolean {
  // A date with a label is what its label says: "Delivered: 6 February 2026".
  if (/:\s*(?:the\s+)?$/u.test(raw.slice(0, start))) return false;
  const beside = `${raw.slice(0, start)} ${raw.slice(end)}`;
  const isAlone = beside.length < aloneLength && !inSentence.test(beside);
  const before = raw.slice(0, start);
  if (isOfOther(before)) return false;
  const near = before
    .slice(-besideLength)
    .replace(/^\p{L}*(?=.)/u, '')
    .replaceAll(inNames, '');
  const endsHead = order < headStatements && raw.slice(end).trim() === '' && !inSentence.test(near);
  const isInHead =
    at + start < headLength && order < headStatements && !inSentence.test(near) && isCapital(raw.slice(end));
  return isAlone || endsHead || isInHead;
}

/** "Letter of engagement of 3 May 2020", "Contract dated 3 May 2020": a title with its date. */
const isInTitle = ({ raw, order }: Statement, { start, end }: Value): boolean =>
  order < titleStatements && raw.slice(end).trim() === '' && titled.test(raw.slice(0, start));
const titleStatements = 3;
const titled = new RegExp(
  String.raw`^\s*(?!order|bestell|auftrag|deliver|liefer|your|ihr|our|` +
    String.raw`unser)\p{Lu}[^.,;:]{2,60}\s(?:of|dated|vom|from|as\s+of)\s+(?:the\s+)?$|^\s*(?:dated|` +
    String.raw`vom)\s+(?:the\s+)?$`,
  'iu',
);

/** Whether no sentence goes on: what follows begins with a capital or a number. */
const isCapital = (after: string): boolean => /^\s*(?:[\p{Lu}\d]|$)/u.test(after);

function saidLikeness({ cues, rivals, stems }: Sought, { raw, heading, before, isHeading }: Statement) {
  const places = cues === null ? wordPlaces(raw, stems) : ownPlaces(raw, cues, rivals);
  const own = cues === null ? coverage(raw, stems) * weights.words : places.length > 0 ? weights.cue : 0;
  const above = cues === null ? coverage(heading, stems) * weights.words : placesIn(heading, cues).length > 0 ? 1 : 0;
  const row =
    raw.includes('\t') && before !== ''
      ? cues === null
        ? coverage(before, stems)
        : Number(placesIn(before, cues).length > 0)
      : 0;
  const likeness = Math.max(own, weights.cueInHeading * above, weights.cueInHeading * row) + 0.2 * Math.min(own, above);
  return { places, likeness: isHeading ? likeness * 0.9 : likeness };
}

/** Letters of a word that goes with any value of its type: "date". */
const mostOfAny = 6;

/** Where cues stand, but as a part of another field's words: "total" in "net total". */
function ownPlaces(text: string, cues: RegExp, rivals: RegExp | null): readonly TextRange[] {
  const others = rivals === null ? [] : placesIn(text, rivals);
  return placesIn(text, cues).filter(
    ({ start, end }) =>
      !others.some(
        (other) =>
          (other.start <= start && end <= other.end && other.end - other.start > end - start) ||
          // "Payment due date" is no date of the invoice.
          (start - other.end === 1 && end - start < mostOfAny),
      ),
  );
}

/** Share of the words that a text has. */
function coverage(text: string, stems: readonly string[]): number {
  if (stems.length === 0) return 0;
  const present = contentOf(fold(text)).map(stem);
  return (
    stems.filter((each) => present.some((other) => other === each || (each.length > 5 && other.includes(each))))
      .length / stems.length
  );
}

const wordPlaces = (text: string, stems: readonly string[]) =>
  [...text.matchAll(/[\p{L}\p{N}'-]+/gu)]
    .filter(([word]) => stems.includes(stem(fold(word))))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** How near the words of the column stand to a value; less where those of another field stand nearer. */
function nearness(
  { rivals }: Sought,
  { raw }: Statement,
  value: Value,
  places: readonly { readonly start: number; readonly end: number }[],
): number {
  const own = nearestTo(raw, value, places);
  const other = rivals === null ? 0 : nearestTo(raw, value, placesIn(raw, rivals));
  return weights.near * own - (other > own ? weights.rival * (other - own) : 0);
}

/** 1 for words beside the value, 0 where there are none. Words before it count more than words behind. */
function nearestTo(
  raw: string,
  value: Value,
  places: readonly { readonly start: number; readonly end: number }[],
): number {
  return places.reduce((most, { start, end }) => {
    const isBefore = end <= value.start;
    const between = isBefore ? raw.slice(end, value.start) : raw.slice(value.end, Math.max(value.end, start));
    const overlapping = start < value.end && value.start < end;
    // A cell's distance from the label of its row says nothing.
    const distance = overlapping
      ? 0
      : raw.includes('\t')
        ? 0
        : between.length + (/[;.]\s/u.test(between) ? 60 : 0) + (/,\s/u.test(between) ? 12 : 0);
    return Math.max(most, 0.5 ** (distance / halfNear) * (isBefore || overlapping ? 1 : 0.7));
  }, 0);
}
