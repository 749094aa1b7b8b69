import type { AskedDocument } from '../../common/domain/asked-document.ts';
import { fold } from '../../common/domain/fold.ts';
import type { DocumentKind } from '../../common/domain/overview.ts';
import { isNamedIn, kindNamed } from './asked-kinds.ts';
import { likeliestKind } from './kind-of.ts';
import { matterOfKind } from './matter-nouns.ts';
import { hasSignalsOf } from './signals.ts';
import { isOpen, isPaid } from './state-words.ts';
import { subjectOfNoun, subjectPattern } from './sub-kinds.ts';

/** Where a document names what it is about, this much of its beginning. */
const headLength = 220;

/**
 * The documents that are of the kind a question names, as far as their own words tell: title, file name, folder and how
 * the text begins. All of them where the question names none, or where no document is of that kind.
 *
 * @param asked as the question has it: "lease agreements", "invoices"
 */
export function documentsOfKind(documents: readonly AskedDocument[], asked: string): readonly AskedDocument[] {
  const words = fold(asked).trim();
  const known = kindNamed(words);
  if (known === null) return documents;
  const matter = matterOfKind(words);
  const also = matter === null ? undefined : ownKind[matter];
  const ofKind = documents.filter(
    (document) =>
      !document.readable || isOfKind(document, known) || (also !== undefined && kindAsked(document) === also),
  );
  const readable = ofKind.filter((document) => document.readable);
  if (readable.length === 0) return documents;
  if (also === 'offer' && readable.filter((document) => kindAsked(document) === also).length > 1)
    return ofKind.filter((document) => kindAsked(document) === also || namesPrice.test(document.opening));
  const narrower = matter === null ? modified(words, readable) : [];
  return narrower.length === 0
    ? ofKind
    : ofKind.filter((document) => !document.readable || narrower.includes(document));
}

/** Beside papers that are offers, a letter that makes one says so, or names a price. */
const namesPrice = new RegExp(
  String.raw`(?<!\p{L})(?:offer|quot|estimate|tender|propos|bid(?!\p{L})|pric|cost|charge|for the sum|` +
    String.raw`(?:\p{L}*an)?biet|\p{L}*angebot|` +
    String.raw`offert|kostenvoranschlag|veranschlag|\p{L}*preis|\p{L}*kosten|berechn|pauschal)`,
  'iu',
);

/**
 * Whether a question names a kind of which no document is known to be. Offers and reminders may be letters that only
 * their words tell, when they are read.
 */
export function isNoneOfKind(documents: readonly AskedDocument[], asked: string): boolean {
  const known = kindNamed(asked);
  if (known === null || Object.values(ownKind).includes(known)) return false;
  return !documents.some((document) => document.readable && isOfKind(document, known));
}

/** Documents that are no letters and do what some letters do. */
const ownKind: Readonly<Partial<Record<string, DocumentKind>>> = { Offer: 'offer', 'Demand for payment': 'reminder' };

/** Whether a document is by its kind what some letters are for: "Angebot Nr. 12" is an offer, and no letter. */
export const isByKind = (document: AskedDocument, matter: string): boolean =>
  ownKind[matter] !== undefined && kindAsked(document) === ownKind[matter];

/** "Employment contracts", "leases": those that are about that too; none where none is. */
function modified(words: string, documents: readonly AskedDocument[]): readonly AskedDocument[] {
  const all = words.split(/\s+/u);
  // "Open invoices" are told by what they say, not by a name.
  const before = all
    .slice(0, -1)
    .concat(subjectOfNoun(all.at(-1) ?? ''))
    .filter((word) => word !== '' && !isOpen.test(word) && !isPaid.test(word));
  if (before.length === 0) return [];
  const patterns = before.map(subjectPattern);
  return documents.filter((document) => {
    const head = fold(`${document.title}\n${document.name}\n${document.opening.slice(0, headLength)}`);
    return patterns.every((pattern) => pattern.test(head));
  });
}

/**
 * Whether a document is of a kind: most likely of all, or by the folder that a person put it in, or by what it has. It
 * may be of several: an offer may be a letter.
 */
export function isOfKind(document: AskedDocument, id: DocumentKind): boolean {
  const likeliest = kindAsked(document);
  if (likeliest === id || (id === 'letter' && isLetterToo(likeliest, document.opening))) return true;
  // An invoice may thank and greet like a letter, and an offer or a payslip adds up like an invoice.
  const isOther =
    (id === 'letter' && likeliest === 'invoice') || (id === 'invoice' && comesToSum(likeliest, document.opening));
  return isNamedIn(fold(document.folder), id) || (!isOther && hasSignalsOf(id, fold(document.opening)));
}

/** Kinds of documents that come to a sum and are no invoices, unless they say so. */
const addUp: ReadonlySet<DocumentKind> = new Set(['offer', 'order', 'policy']);
const saysInvoice = /(?<!\p{L})(?:invoice|bill(?:ed)?|(?:\p{L}+(?<!ab))?rechnung|fee note|faktura|charges?)(?!\p{L})/iu;
/** A payslip adds up, too. */
const paysWages =
  /(?<!\p{L})(?:pay ?slip|gross pay|net pay|national insurance|brutto(?:gehalt|lohn|bezüge)|lohnsteuer)(?!\p{L})/iu;

const comesToSum = (kind: DocumentKind | null, opening: string): boolean =>
  paysWages.test(opening) || (kind !== null && addUp.has(kind) && !saysInvoice.test(opening));

const greets = /^\s*(?:dear|sehr geehrte[rs]?|liebe[rs]?|guten tag)\s/imu;

/** A reminder is a letter, and so is an offer that greets. */
const isLetterToo = (kind: DocumentKind | null, opening: string): boolean =>
  kind === 'reminder' || (kind === 'offer' && greets.test(opening));

/** The kind that a document is most likely of, as far as is known before it is read; null where nothing tells. */
export const kindAsked = ({ name, title, folder, opening }: AskedDocument): DocumentKind | null =>
  likeliestKind({ name, title, folder, heading: '', beginning: opening, end: '', length: opening.length });
