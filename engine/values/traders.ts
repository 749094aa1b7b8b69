import type { Value } from '../../common/domain/value.ts';
import type { Party } from './parties.ts';
import { nameOf } from './names.ts';
import { addressed, traderNamesIn } from './trader-names.ts';

/** Words before a name, or around it, that tell who is billed and who bills. English and German. */
const toBefore = new RegExp(
  String.raw`(?<!\p{L})(?:to|for|of services|customer|client|buyer|purchaser|recipient|addressee|for the account of|` +
    String.raw`charge|bill|send|(?:ordered|requested|commissioned|bought) by|sold to|invoice to|` +
    String.raw`attention of|department of|debtor|payer|subscriber|guest|patient|member|` +
    String.raw`policyholder|insured|tenant|lessee|student|an|für|kunde|kundin|käufer|empfänger|` +
    String.raw`rechnungsempfänger|leistungsempfänger|besteller|auftraggeber|abnehmer|berechnen wir|stellen wir|` +
    String.raw`stellt|berechnet|herrn|frau|familie|eheleute|mrs?\.?|ms\.?|dear|guten tag|` +
    String.raw`zahlungspflichtiger)\s*[:\t]?\s*(?:the\s+|die\s+|der\s+|das\s+|` +
    String.raw`firma\s+)?$`,
  'iu',
);
const toAfter =
  /^\s*(?:receives?|owes?|is charged|is billed|is invoiced|in account with|erhält|schuldet|zu händen)(?!\p{L})/iu;
const fromBefore = new RegExp(
  String.raw`(?<!\p{L})(?:from|(?<!(?:ordered|requested|commissioned|bought)\s)by|seller|supplier|vendor|issuer|` +
    String.raw`provider|contractor|company|sender|payee|biller|creditor|house|hotel|practice|` +
    String.raw`clinic|landlord|lessor|insurer|shop|workshop|praxis|werkstatt|` +
    String.raw`vermieter(?:in)?|versicherer|kanzlei|office of|payable to|in favou?r of|account name|account holder|` +
    String.raw`(?<!for the )account of|remit to|remittance to|aussteller|betrieb|verkäufer|lieferant|lieferer|` +
    String.raw`absender|rechnungssteller|rechnungsaussteller|leistungserbringer|auftragnehmer|kontoinhaber|` +
    String.raw`zahlungsempfänger|zugunsten|von|durch)\s*[:\t]?\s*(?:the\s+|die\s+|der\s+|das\s+|firma\s+)?$`,
  'iu',
);
/** Characters before a name that are looked at. */
const beforeLength = 40;
const sure = { told: 0.95, left: 0.85 };

interface Told {
  readonly name: Value;
  readonly role: Party['role'] | null;
}

/**
 * Who bills and who is billed: by the words around their names, or over them in a table; of two names the one that is
 * left over has the other part, and a head without a label names who bills.
 */
export function tradersIn(opening: string): readonly Party[] {
  const told = traderNamesIn(opening).map((name): Told => ({ name, role: roleOf(opening, name.start, name.end) }));
  const first = (role: 'from' | 'to') => told.find((each) => each.role === role);
  const [buyer, seller] = [first('to'), first('from')];
  const other = (known: Told | undefined) =>
    told.find(({ name, role }) => role === null && known !== undefined && name.normal !== known.name.normal);
  const head = told.find(({ role }) => role === null);
  const bills = seller ?? other(buyer) ?? (buyer === undefined ? head : undefined);
  const billed = buyer ?? other(bills);
  return [
    ...(bills === undefined ? [] : [partyOf(opening, 'from', bills)]),
    ...(billed === undefined ? [] : [partyOf(opening, 'to', billed)]),
  ];
}

const partyOf = (text: string, role: 'from' | 'to', { name, role: told }: Told): Party => ({
  role,
  called: '',
  name: nameOf(text, name.start, name.end, told === null ? sure.left : sure.told),
});

function roleOf(text: string, start: number, end: number): 'from' | 'to' | null {
  const above = columnOver(text, start);
  const before = above ?? text.slice(Math.max(0, start - beforeLength), start);
  // A line of its own has no words before it, unless they are a label: "Bill to", "An".
  const near = above === null && /\n\s*\n\s*$/u.test(before) ? '' : before;
  if (fromBefore.test(near)) return 'from';
  if (addressed.test(text.slice(start, end))) return 'to';
  return toBefore.test(near) || toAfter.test(text.slice(end, end + beforeLength)) ? 'to' : null;
}

/**
 * The name of the column that a cell stands in, by the row above; null for what is no cell but the first of its
 * row.
 */
function columnOver(text: string, start: number): string | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  const cells = cellsOf(text.slice(lineStart, lineEnd));
  const above = cellsOf(text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1)));
  if (cells.length < 2 || above.length !== cells.length || above.some((cell) => /\d/u.test(cell))) return null;
  return above[cellsOf(`${text.slice(lineStart, start)}.`).length - 1] ?? null;
}

const cellsOf = (row: string): readonly string[] => row.split('\t').filter((cell) => cell.trim() !== '');
