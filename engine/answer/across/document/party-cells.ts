import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { signatureParties } from '../../../values/defined-parties.ts';
import { partiesIn, type Party } from '../../../values/parties.ts';
import { stem } from '../../../search/stem.ts';
import { tradersIn } from '../../../values/traders.ts';
import { contentOf } from '../question/column.ts';
import { isOfKind } from '../../../kinds/of-kind.ts';
import { cited, type Said } from './cells.ts';
import { fields } from '../fields/fields.ts';
import type { Statement } from './statements.ts';

/** Parties are named where a document begins. */
const openingLength = 3_000;
const together = new Set(['Parties']);
const rolesOf: Readonly<Record<string, Party['role']>> = {
  Seller: 'from',
  Buyer: 'to',
  Sender: 'from',
  Recipient: 'to',
};

/**
 * Who stands in a part of a document: its parties, its tenant, whom an invoice is from. Null where its beginning does
 * not tell, or the column asks for no part.
 */
export function partyOf(document: AskedDocument, column: AcrossColumn, statements: readonly Statement[]): Said | null {
  const [first] = statements;
  if (column.type !== 'name' || first === undefined || first.passage.passage.pieces[0]?.part !== 1) return null;
  const { text } = first.passage.passage;
  const opening = text.slice(0, openingLength);
  const isContract = isOfKind(document, 'contract') && !isOfKind(document, 'invoice');
  const own = chosen(column, partiesIn(opening), isContract);
  const named = surely(own) || !isOfKind(document, 'invoice') ? own : tradersOf(column, opening, own);
  // A contract whose head does not name its parties may name them where it is signed.
  const last = statements.at(-1)?.passage ?? first.passage;
  const fewest = together.has(column.heading) ? 2 : 1;
  const isOpen = named.length < fewest && (fewest > 1 || isContract);
  const signed = isOpen ? chosen(column, signatureParties(last.passage.text), isContract) : [];
  const [parties, passage] = signed.length >= fewest ? [signed, last] : [named, first.passage];
  const [party] = parties;
  if (party === undefined) return null;
  const statement = statements.find(
    (each) => each.passage === passage && each.start <= party.name.start && party.name.start < each.end,
  );
  if (statement === undefined) return null;
  const shown = together.has(column.heading) ? unique(parties) : [party];
  const nameEnd = Math.max(...shown.map(({ name }) => name.end));
  const spanned = nameEnd - statement.start > longestSpan ? statement : spanning(statement, statements, nameEnd);
  const at = party.name.start - statement.start;
  const end = nameEnd - statement.start;
  return {
    cell: {
      value: shown.map(({ name }) => name.normal).join('; '),
      size: null,
      text: shown.map(({ name }) => name.normal).join('; '),
      citation: cited(document, spanned, at, Math.min(end, spanned.raw.length)),
      confidence: party.name.confidence,
    },
    others: parties.map(({ name }) => name.normal),
  };
}

/** Parties that stand further apart are not quoted together. */
const longestSpan = 500;

/** A statement and those after it up to a place, so that a quote holds all names that a cell tells. */
function spanning(first: Statement, statements: readonly Statement[], place: number): Statement {
  const last = statements.find(({ passage, start, end }) => passage === first.passage && start < place && place <= end);
  if (last === undefined || last.end <= first.end) return first;
  const raw = first.passage.passage.text.slice(first.start, last.end);
  return { ...first, end: last.end, raw, words: raw.replaceAll(/\s+/gu, ' ').trim() };
}

/** @param isContract whether a part must be called so: who bills and who writes may be guessed by their place */
function chosen({ heading }: AcrossColumn, parties: readonly Party[], isContract: boolean): readonly Party[] {
  if (together.has(heading)) {
    const named = parties.filter(({ role }) => role === 'party');
    return named.length > 0 || !isContract ? named : writtenBetween(parties);
  }
  const field = fields.find((each) => each.heading === heading);
  // "Who is the franchisor?": a part that no field knows by what the document calls it.
  if (field === undefined) return parties.filter((party) => party.role === 'party' && isCalled(party, heading));
  const cues = field.inText();
  const called = parties.filter(
    (party) => party.called !== '' && party.role === 'party' && fold(party.called).search(cues) === 0,
  );
  if (called.length > 0) return called;
  const role = rolesOf[heading];
  return role === undefined
    ? []
    : parties
        .filter((party) => party.role === role && (!isContract || surely([party])))
        .toSorted((a, b) => b.name.confidence - a.name.confidence);
}

/** A contract in a letter is between who writes and who is written to, where both are named so. */
function writtenBetween(parties: readonly Party[]): readonly Party[] {
  const both = (['from', 'to'] as const).map((own) => parties.find((each) => each.role === own && surely([each])));
  const [from, to] = both;
  return from === undefined || to === undefined || from.name.normal === to.name.normal ? [] : [from, to];
}

/** "FRANCHISOR" and "the Lessor of the car" are called by the words "Franchisors" and "lessor". */
function isCalled({ called }: Party, heading: string): boolean {
  const said = contentOf(fold(called)).map(stem);
  const asked = contentOf(fold(heading)).map(stem);
  return said.length > 0 && asked.length > 0 && asked.every((each) => said.includes(each));
}

/** A label is sure; the first line of a text is not. */
const surely = ([first]: readonly Party[]): boolean => first !== undefined && first.name.confidence >= labelSure;
const labelSure = 0.9;

/** "Mehrwertsteuer EUR 1.200,00": what has a sum behind it is nobody. */
const sumBehind = /^[\s:·|]*(?:[A-Z]{3}|[€$£])?\s*\d[\d.,’']*[.,]\d\d(?!\d)/u;

function tradersOf({ heading }: AcrossColumn, opening: string, own: readonly Party[]): readonly Party[] {
  const role = rolesOf[heading];
  const found = tradersIn(opening).filter(
    (party) => party.role === role && !sumBehind.test(opening.slice(party.name.end)),
  );
  return found.length > 0 ? found : own;
}

const unique = (parties: readonly Party[]): readonly Party[] => [
  ...new Map(parties.map((party) => [fold(party.name.normal), party])).values(),
];
