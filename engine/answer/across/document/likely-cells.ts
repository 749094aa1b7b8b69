import type { AcrossCell, AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { Value } from '../../../../common/domain/value.ts';
import type { Said } from './cells.ts';
import { conceptOf } from '../fields/clause-concept.ts';
import { isOfKind } from '../../../kinds/of-kind.ts';
import { saidBy } from './invoice-cells.ts';
import { labelOf } from './labels.ts';
import { isOfOther } from './of-other.ts';
import { statedValues, type Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** What stands in a document without the usual words is likely. */
const likely = 0.7;
/** Days that are given to pay. */
const mostDaysToPay = 400;
/** Characters before a value whose words tell what it is of. */
const beforeLength = 44;
/** Statements at a contract's end that it is signed in. */
const tailStatements = 4;

interface Stated {
  readonly statement: Statement;
  readonly value: Value;
}

/** Words around an amount that is of something beside the matter. */
const aside = new RegExp(
  String.raw`(?<!\p{L})(?:reminder|costs? of|deposit|earlier|other|another|already|expert|fee of|mahn\p{L}*|kaution|` +
    String.raw`gutachter|anderen?|früher\p{L}*|bereits)(?!\p{L})`,
  'iu',
);

/** A sentence that says that its amount is of another matter. */
const ofOtherMatter = new RegExp(
  String.raw`(?<!\p{L})(?:not part of|another (?:matter|case)|(?:other|earlier|previous) (?:case|matter)|` +
    String.raw`gehör\p{L}* nicht|ander\p{L}* (?:fall|sache)|früher\p{L}* (?:fall|sache))(?!\p{L})`,
  'iu',
);

/**
 * What a document of a kind most likely means where no words are a field's own: of an invoice the date in its head and
 * the last one after it, of a letter the last date after its own and the first amount that nothing past goes with, of
 * a contract the date in its head or at its end. Null where there is none.
 *
 * @param told what the document's words told, which may be the date of something else
 */
export function likelyIn(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
  reading: Reading,
  told: AcrossCell | null,
): Said | null {
  if (heading === 'Due date' && isOfKind(document, 'invoice')) return dueOf(document, statements, reading, told);
  if (heading === 'Amount' && isOfKind(document, 'letter')) return amountOf(document, statements, reading, told);
  if (told !== null) return null;
  const found = likelyValue(document, heading, statements, reading);
  return found === undefined ? null : saidBy(document, found.statement, found.value, likely);
}

function likelyValue(
  document: AskedDocument,
  heading: string,
  statements: readonly Statement[],
  reading: Reading,
): Stated | undefined {
  if (heading === 'Deadline' && isOfKind(document, 'letter')) {
    const dates = valuesIn(statements, 'date', reading);
    const written = writtenOn(dates);
    return written === null ? undefined : lastAfter(dates, written);
  }
  if (heading === 'Term' && isOfKind(document, 'contract')) return lastsFor(statements, reading);
  if (heading === 'Invoice number' && isOfKind(document, 'invoice')) return numberIn(statements, reading);
  if (heading === 'Invoice date' && isOfKind(document, 'invoice')) return ownDates(statements, reading)[0];
  if (heading === 'Date of signing' && isOfKind(document, 'contract')) return signedOn(statements, reading);
  return undefined;
}

function dueOf(
  document: AskedDocument,
  statements: readonly Statement[],
  reading: Reading,
  told: AcrossCell | null,
): Said | null {
  const dates = ownDates(statements, reading);
  const written = writtenOn(dates);
  const limit = told === null ? dates.findLast(isLimit) : undefined;
  // An earlier day than the invoice's own is none to pay by.
  if (limit !== undefined && dates.every(({ value }) => sizeOf(value) <= sizeOf(limit.value)))
    return saidBy(document, limit.statement, limit.value, likely);
  const isPlausible = told?.size !== null && told?.size !== undefined && (written === null || told.size > written);
  if (isPlausible || written === null) return null;
  const last = lastAfter(
    dates.filter(({ value }) => sizeOf(value) - written < mostDaysToPay),
    written,
  );
  return last === undefined ? null : saidBy(document, last.statement, last.value, likely);
}

/** "Should reach our account by 3 May", "letzter Zahlungstag: 3. Mai": a day that something has to be done before. */
const limits = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!\p{L}(?:ed|en)\s)(?:by|until|before|no\s+later\s+than|not\s+later\s+than)|bis(?:\s+` +
    String.raw`(?:zum|spätestens))?|spätestens(?:\s+(?:am|zum))?|last\s+(?:day|date)(?:\s+for\s+\p{L}+)?|letzter\s+` +
    String.raw`\p{L}*tag)\s*[:\t]?\s*(?:the\s+)?$`,
  'iu',
);
const isLimit = ({ statement: { raw }, value }: Stated): boolean => limits.test(raw.slice(0, value.start));

/** The first date is that of the document, as long as no other is written in its head. */
const writtenOn = ([first]: readonly Stated[]): number | null => first?.value.size ?? null;

const lastAfter = (dates: readonly Stated[], written: number): Stated | undefined =>
  dates.filter(({ value }) => sizeOf(value) > written).toSorted((a, b) => sizeOf(b.value) - sizeOf(a.value))[0];

/**
 * A letter's amount: the one that its words tell, unless that is said of something past or in passing; else the first
 * that is not, else the first.
 */
function amountOf(
  document: AskedDocument,
  statements: readonly Statement[],
  reading: Reading,
  told: AcrossCell | null,
): Said | null {
  const dates = valuesIn(statements, 'date', reading);
  const written = writtenOn(dates);
  const past = new Set(
    dates.filter(({ value }) => written !== null && sizeOf(value) < written).map(({ statement }) => statement),
  );
  const amounts = valuesIn(statements, 'amount', reading);
  const isAside = ({ statement: { raw }, value }: Stated): boolean =>
    aside.test(raw.slice(Math.max(0, value.start - beforeLength), value.start)) || ofOtherMatter.test(raw);
  const meant = amounts.filter((each) => !isAside(each));
  const present = meant.filter(({ statement }) => !past.has(statement));
  const isMeant = (some: readonly Stated[]): boolean => some.some(({ value }) => value.normal === told?.value);
  if (told !== null && (isMeant(present) || (present.length === 0 && isMeant(meant)))) return null;
  const found = present[0] ?? meant[0] ?? amounts[0];
  return found === undefined ? null : saidBy(document, found.statement, found.value, likely);
}

/** Words right before a period that something is concluded for. */
const concludedFor = new RegExp(
  String.raw`(?<!\p{L})(?:for|over|auf|für)\s+(?:an?\s+|the\s+|die\s+|eine\s+)?(?:(?:initial|fixed|total|feste?|` +
    String.raw`erste)\s+)*(?:(?:term|period|duration|dauer|zeit|zeitraum)\s+(?:of|von)\s+)?$`,
  'iu',
);
/** A contract's term stands in its first half. */
const termShare = 0.6;

/** "For two years after the contract": what holds when it is over. */
const runsAfter =
  /^[)\s]*(?:after|following|beyond|thereafter|once|upon|nach|danach|hinterher|über\s+das\s+Ende)(?!\p{L})/iu;

/** A contract's term where nothing names it: the first period "for" which something is, that is of nothing else. */
const lastsFor = (statements: readonly Statement[], reading: Reading): Stated | undefined =>
  valuesIn(statements, 'duration', reading).find(
    ({ statement: { raw, order }, value }) =>
      order <= statements.length * termShare &&
      concludedFor.test(raw.slice(0, value.start)) &&
      !runsAfter.test(raw.slice(value.end)) &&
      conceptOf(raw, 'duration') === null,
  );

/** Statements of an invoice's head. */
const headStatements = 14;
/** Numbers of something else than the invoice. */
const ofAnother = new RegExp(
  String.raw`(?<!\p{L})(?:orders?|customer|client|vat|tax|ust|iban|bic|account\s+n|phone|tel|fax|mobile|delivery|` +
    String.raw`purchase|p\.?o|kunden\p{L}*|bestell\p{L}*|auftrag\p{L}*|steuer\p{L}*|liefer\p{L}*|telefon|konto\p{L}*|` +
    String.raw`hrb|hra)(?!\p{L})[^\n]*$`,
  'iu',
);

/** An invoice's number where nothing names it: the first in its head that is of nothing else. */
const numberIn = (statements: readonly Statement[], reading: Reading): Stated | undefined =>
  statements
    .slice(0, headStatements)
    .flatMap((statement) => statedValues('identifier', statement, reading).map((value) => ({ statement, value })))
    .find(
      ({ statement, value }) =>
        value.normal.replaceAll(/\D/gu, '').length >= fewestDigits &&
        !ofAnother.test(`${labelOf(statement, value)} ${statement.raw.slice(0, value.start)}`),
    );
const fewestDigits = 3;

/** A contract's date: where it is signed, else in its head. */
function signedOn(statements: readonly Statement[], reading: Reading): Stated | undefined {
  const dates = ownDates(statements, reading);
  const [first] = dates;
  const tail = dates.findLast(({ statement }) => statement.order >= statements.length - tailStatements);
  return first !== undefined && first.statement.order <= statements.length / 4 ? first : tail;
}

const ownDates = (statements: readonly Statement[], reading: Reading): readonly Stated[] =>
  valuesIn(statements, 'date', reading).filter(
    ({ statement, value }) => !isOfOther(`${labelOf(statement, value)} ${statement.raw.slice(0, value.start)}`),
  );

const sizeOf = ({ size }: Value): number => size ?? 0;

const valuesIn = (
  statements: readonly Statement[],
  type: 'date' | 'amount' | 'duration',
  reading: Reading,
): readonly Stated[] =>
  statements.flatMap((statement) => statedValues(type, statement, reading).map((value) => ({ statement, value })));
