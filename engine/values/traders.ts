import type { Party } from './parties.ts';
import { namesIn, nameOf } from './names.ts';

/** Words before a name, or around it, that tell who is billed and who bills. English and German. */
const toBefore = new RegExp(
  String.raw`(?<!\p{L})(?:to|for|of services|customer|client|buyer|purchaser|recipient|addressee|account of|charge|` +
    String.raw`bill|send|an|für|kunde|käufer|empfänger|leistungsempfänger|besteller|auftraggeber|berechnen wir|` +
    String.raw`stellen wir)\s*[:\t]?\s*$`,
  'iu',
);
const toAfter = /^\s*(?:receives?|owes?|is charged|is billed|is invoiced|erhält|schuldet)(?!\p{L})/iu;
const fromBefore = new RegExp(
  String.raw`(?<!\p{L})(?:from|by|seller|supplier|vendor|issuer|provider|contractor|company|sender|aussteller|` +
    String.raw`verkäufer|lieferant|lieferer|absender|rechnungssteller|leistungserbringer|von|durch)\s*[:\t]?\s*$`,
  'iu',
);
/** Characters before a name that are looked at. */
const beforeLength = 40;
const sure = { told: 0.95, left: 0.85 };

/**
 * Who bills and who is billed: by the words around their names; of two companies the one that is left over has the
 * other part, and a head without a label names who bills.
 */
export function tradersIn(opening: string): readonly Party[] {
  const companies = namesIn(opening).filter(({ confidence }) => confidence >= sure.told);
  const told = companies.map((name) => ({ name, role: roleOf(opening, name.start, name.end) }));
  const first = (role: 'from' | 'to') => told.find((each) => each.role === role);
  const [buyer, seller] = [first('to'), first('from')];
  const other = (known: string | undefined) =>
    told.find(({ name, role }) => role === null && name.normal !== known && known !== undefined);
  const bills = seller ?? other(buyer?.name.normal) ?? (buyer === undefined ? told[0] : undefined);
  const billed =
    buyer ?? told.find(({ name, role }) => role === null && name.normal !== bills?.name.normal && bills !== undefined);
  return [
    ...(bills === undefined ? [] : [partyOf(opening, 'from', bills)]),
    ...(billed === undefined ? [] : [partyOf(opening, 'to', billed)]),
  ];
}

function partyOf(
  text: string,
  role: 'from' | 'to',
  { name, role: told }: { readonly name: Party['name']; readonly role: 'from' | 'to' | null },
): Party {
  return { role, called: '', name: nameOf(text, name.start, name.end, told === null ? sure.left : sure.told) };
}

function roleOf(text: string, start: number, end: number): 'from' | 'to' | null {
  const before = text.slice(Math.max(0, start - beforeLength), start);
  // A line of its own has no words before it.
  const near = /\n\s*\n\s*$/u.test(before) ? '' : before;
  if (fromBefore.test(near)) return 'from';
  return toBefore.test(near) || toAfter.test(text.slice(end, end + beforeLength)) ? 'to' : null;
}
