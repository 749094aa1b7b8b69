import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { namesIn } from '../../../values/names.ts';
import { hasSignalsOf } from './kind-signals.ts';
import { matterOfKind } from './matter-nouns.ts';
import { subjectOfNoun, subjectPattern } from './sub-kinds.ts';
import { isOpen, isPaid } from '../question/state-words.ts';

/** A kind of document: the words that people and documents have for it, and marks by which it is known without them. */
interface DocumentKind {
  readonly id: string;
  /** Singular and plural in questions, as patterns of folded text. */
  readonly asked: string;
  /** In titles, names and openings. */
  readonly written: RegExp;
  readonly marks: RegExp | null;
}

/** "Cancellation of our service contract" is none: words after which a document is spoken of that is another one. */
const about =
  String.raw`\b(?:your|our|the|this|my|ihre[rnms]?|ihr|unsere[rnms]?|unser|der|des|dem|den|zum|zur|` +
  String.raw`die|dieser)`;

const kind = (id: string, asked: string, written: string, marks: RegExp | null = null): DocumentKind => ({
  id,
  asked,
  written: new RegExp(String.raw`(?<![a-z]|${about}\s(?:[a-z]+\s)?)(?:${written})(?![a-z])`, 'u'),
  marks,
});

const kinds: readonly DocumentKind[] = [
  kind(
    'contract',
    String.raw`contracts?|agreements?|leases?|tenanc(?:y|ies)|ndas?|deeds?|[a-z]*vertr[aä]e?ge?[ns]?|` +
      String.raw`[a-z]*vereinbarung(?:en)?`,
    String.raw`contract|agreement|lease|tenancy|nda|deed|[a-z]*vertrag|[a-z]*vereinbarung`,
    new RegExp(
      String.raw`\b(?:between|zwischen)\b(?!\s*\d)[^]{5,400}?\b(?:and|und)\b|\bhereinafter\b|\bthe ` +
        String.raw`parties\b|\bvertragsparteien\b|\bnachstehend\b`,
      'u',
    ),
  ),
  kind(
    'invoice',
    'invoices?|bills?|receipts?|[a-z]*rechnung(?:en)?|quittung(?:en)?|belege?',
    'invoice|bill|receipt|[a-z]*rechnung|quittung',
    new RegExp(
      String.raw`\b(?:invoice (?:no|number|date)|rechnungs(?:nummer|datum|nr)|amount due|vat|mwst|` +
        String.raw`umsatzsteuer|total due|bill to)\b`,
      'u',
    ),
  ),
  kind(
    'letter',
    'letters?|correspondence|briefe?[ns]?|schreiben|anschreiben',
    'letter|brief|schreiben',
    new RegExp(
      String.raw`(?:^|\n)\s*(?:dear|sehr geehrte[rs]?|liebe[r]?)\s|\b(?:yours (?:sincerely|faithfully|` +
        String.raw`truly)|kind regards|best regards|mit freundlichen grussen|hochachtungsvoll)\b`,
      'u',
    ),
  ),
  kind('report', '(?:annual )?reports?|[a-z]*berichte?[n]?', 'report|[a-z]*bericht'),
  kind(
    'email',
    'e-?mails?|messages?|nachrichten?',
    'e-?mail',
    /(?:^|\n)(?:from|von): [^]{1,200}\n(?:to|an|subject|betreff): /u,
  ),
  kind('minutes', 'minutes|protokolle?[n]?', 'minutes|protokoll'),
  kind('policy', 'polic(?:y|ies)|policen?|richtlinien?', 'policy|police|richtlinie'),
  kind(
    'offer',
    'offers?|quotes?|quotations?|proposals?|[a-z]*angebote?[n]?',
    'offer|quotation|quote|proposal|[a-z]*angebot',
  ),
  kind('order', 'orders?|purchase orders?|bestellung(?:en)?|auftr[aä]e?ge?', 'order|bestellung|auftrag'),
  kind(
    'paper',
    'papers?|articles?|stud(?:y|ies)|publications?|artikel|studien?',
    'paper|article|study|abstract',
    /\babstract\b/u,
  ),
  kind('statement', 'statements?|filings?|ausz[uü]e?ge?', 'statement|filing|10-k|auszug'),
  kind(
    'certificate',
    'certificates?|zertifikate?|bescheinigung(?:en)?|zeugnisse?',
    'certificate|zertifikat|bescheinigung|zeugnis',
  ),
  kind(
    'application',
    'applications?|cvs?|resumes?|bewerbung(?:en)?|antr[aä]e?ge?|lebensl[aä]e?ufe?',
    'application|cv|resume|bewerbung|antrag|lebenslauf',
  ),
  kind('notice', 'reminders?|mahnung(?:en)?|bescheide?', 'reminder|mahnung|bescheid'),
];

/** Words for documents of any kind. */
export const anyDocument =
  String.raw`documents?|files?|texts?|sources?|pdfs?|dokumente?[n]?|dateien?|unterlagen|` + String.raw`akten`;

/** Words of questions for a kind of document, as a pattern of folded text. */
export const kindWords = kinds.map(({ asked }) => asked).join('|');

/** The kind that a question's words name, by its id; '' for documents of any kind. */
export const kindNamed = (asked: string): string => {
  const words = fold(asked).trim();
  return kinds.find((each) => new RegExp(String.raw`(?:^|\s|-)(?:${each.asked})$`, 'u').test(words))?.id ?? '';
};

/** Whether a question's words name one document of a kind: "quote", "lease agreement", and not "quotes". */
export function namesOne(asked: string): boolean {
  const words = fold(asked).trim();
  return kinds.some((each) => new RegExp(String.raw`${each.written.source}$`, 'u').test(words));
}

/** How much the places weigh in which a document names its kind. */
const weights = { title: 3, name: 3, folder: 2, firstLine: 3, head: 1.5, opening: 0.4, marks: 1.5 };
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
  if (known === '') return documents;
  const matter = matterOfKind(words);
  const also = matter === null ? undefined : ownKind[matter];
  const ofKind = documents.filter(
    (document) => !document.readable || isOfKind(document, known) || (also !== undefined && kindOf(document) === also),
  );
  const readable = ofKind.filter((document) => document.readable);
  if (readable.length === 0) return documents;
  const narrower = matter === null ? modified(words, readable) : [];
  return narrower.length === 0
    ? ofKind
    : ofKind.filter((document) => !document.readable || narrower.includes(document));
}

/** Documents that are no letters and do what some letters do. */
const ownKind: Readonly<Partial<Record<string, string>>> = { Offer: 'offer', 'Demand for payment': 'notice' };

/** Whether a document is by its kind what some letters are for: "Angebot Nr. 12" is an offer, and no letter. */
export const isByKind = (document: AskedDocument, matter: string): boolean =>
  ownKind[matter] !== undefined && kindOf(document) === ownKind[matter];

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

/** How sure a name is that ends in a legal form. */
const isCompany = 0.95;

const withoutCompanies = (text: string): string =>
  namesIn(text)
    .filter(({ confidence }) => confidence >= isCompany)
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)}-${left.slice(end)}`, text);

/**
 * Whether a document is of a kind: most likely of all, or by the folder that a person put it in, or by what it has. It
 * may be of several: an offer may be a letter.
 */
export function isOfKind(document: AskedDocument, id: string): boolean {
  const likeliest = kindOf(document);
  if (likeliest === id) return true;
  const asked = kinds.find((each) => each.id === id)?.asked ?? '';
  const isFiled = new RegExp(String.raw`(?<![a-z])(?:${asked})(?![a-z])`, 'u').test(fold(document.folder));
  // An invoice may thank and greet like a letter.
  const isOther = id === 'letter' && likeliest === 'invoice';
  return asked !== '' && (isFiled || (!isOther && hasSignalsOf(id, fold(document.opening))));
}

/** "Kündigung meines Stromvertrags", "Cancellation of our lease": what is ended is no kind of the document. */
const ended = new RegExp(
  String.raw`(?<![a-z])(?:kundigung|widerruf|cancell?ation|(?:notice of )?termination)` +
    String.raw`(?: of| des| der| von| meine[sr]| unsere[sr])? (?!agreement)[^\n]*`,
  'gu',
);

/** The kind that a document is most likely of; null where nothing tells. */
export function kindOf({ title, name, folder, opening }: AskedDocument): string | null {
  // "Paper" in the name of a company is no kind of document.
  const text = fold(withoutCompanies(opening));
  const firstLine = /^\s*[^\n]*/u.exec(text)?.[0] ?? '';
  const places = {
    title: fold(title),
    name: fold(name.replace(/\.[^.]+$/u, '')).replaceAll(/[_\d-]+/gu, ' '),
    folder: fold(folder).replaceAll(/[_\d-]+/gu, ' '),
    firstLine,
    head: text.slice(0, headLength),
    opening: text,
  };
  const scored = kinds.map(({ id, asked, written, marks }) => {
    const plural = new RegExp(String.raw`(?<![a-z])(?:${asked})(?![a-z])`, 'u');
    const named = Object.entries(places).reduce((sum, [place, all]) => {
      const words = id === 'contract' ? all.replaceAll(ended, '') : all;
      const weight = weights[place as keyof typeof places];
      const isThere = written.test(words) || ((place === 'folder' || place === 'name') && plural.test(words));
      return sum + (isThere ? weight : 0);
    }, 0);
    return { id, score: named + (marks?.test(text) === true ? weights.marks : 0) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > weights.opening ? best.id : null;
}
