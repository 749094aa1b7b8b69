import type { DocumentKind } from '../../common/domain/overview.ts';
import { fold } from '../../common/domain/fold.ts';

/** What questions call documents of a kind, as patterns of folded text. English and German. */
interface AskedKind {
  readonly id: DocumentKind;
  /** Singular and plural. */
  readonly asked: string;
  /** One document alone: "quote", and not "quotes". */
  readonly one: string;
}

/** The first that fits counts: a payslip is a statement, though "Lohnabrechnung" ends as a bill does. */
const kinds: readonly AskedKind[] = [
  {
    id: 'contract',
    asked:
      String.raw`contracts?|agreements?|leases?|tenanc(?:y|ies)|ndas?|deeds?|[a-z]*vertr[aä]e?ge?[ns]?|` +
      String.raw`[a-z]*vereinbarung(?:en)?`,
    one: 'contract|agreement|lease|tenancy|nda|deed|[a-z]*vertrag|[a-z]*vereinbarung',
  },
  {
    id: 'statement',
    asked:
      String.raw`statements?|filings?|pay ?slips?|wage slips?|(?:konto)?ausz[uü]e?ge?|[a-z]*abrechnung(?:en)?|` +
      String.raw`(?:gehalts|lohn)zettel`,
    one: 'statement|filing|pay ?slip|auszug|[a-z]*abrechnung',
  },
  {
    id: 'invoice',
    asked: String.raw`invoices?|bills?|receipts?|[a-z]*rechnung(?:en)?|quittung(?:en)?|belege?`,
    one: 'invoice|bill|receipt|[a-z]*rechnung|quittung',
  },
  {
    id: 'letter',
    asked: 'letters?|correspondence|briefe?[ns]?|schreiben|anschreiben',
    one: 'letter|brief|schreiben',
  },
  { id: 'report', asked: '(?:annual )?reports?|[a-z]*berichte?[n]?', one: 'report|[a-z]*bericht' },
  { id: 'mail', asked: 'e-?mails?|messages?|nachrichten?', one: 'e-?mail' },
  { id: 'minutes', asked: 'minutes|protokolle?[n]?', one: 'minutes|protokoll' },
  { id: 'policy', asked: 'polic(?:y|ies)|policen?|versicherungsscheine?n?', one: 'policy|police|versicherungsschein' },
  { id: 'rules', asked: 'richtlinien?|satzung(?:en)?|hausordnung(?:en)?', one: 'richtlinie|satzung|hausordnung' },
  {
    id: 'offer',
    asked: 'offers?|quotes?|quotations?|proposals?|[a-z]*angebote?[n]?',
    one: 'offer|quotation|quote|proposal|[a-z]*angebot',
  },
  {
    id: 'order',
    asked: 'orders?|purchase orders?|bestellung(?:en)?|auftr[aä]e?ge?',
    one: 'order|bestellung|auftrag',
  },
  {
    id: 'paper',
    asked: 'papers?|articles?|stud(?:y|ies)|publications?|artikel|studien?',
    one: 'paper|article|study|abstract',
  },
  {
    id: 'certificate',
    asked: 'certificates?|zertifikate?|bescheinigung(?:en)?|zeugnisse?',
    one: 'certificate|zertifikat|bescheinigung|zeugnis',
  },
  { id: 'cv', asked: 'cvs?|resumes?|lebensl[aä]e?ufe?', one: 'cv|resume|lebenslauf' },
  {
    id: 'form',
    asked: 'applications?|bewerbung(?:en)?|antr[aä]e?ge?|formulare?',
    one: 'application|bewerbung|antrag|formular',
  },
  { id: 'reminder', asked: 'reminders?|mahnung(?:en)?', one: 'reminder|mahnung' },
  { id: 'decision', asked: '[a-z]*bescheide?n?|urteile?n?|judge?ments?', one: 'judge?ment|[a-z]*bescheid|urteil' },
];

/** Words for documents of any kind. */
export const anyDocument =
  String.raw`documents?|files?|texts?|sources?|pdfs?|dokumente?[n]?|dateien?|unterlagen|` + String.raw`akten`;

/** Words of questions for a kind of document, as a pattern of folded text. */
export const kindWords = kinds.map(({ asked }) => asked).join('|');

/** The kind that a question's words name; null for documents of any kind. */
export function kindNamed(asked: string): DocumentKind | null {
  const words = fold(asked).trim();
  return kinds.find((each) => new RegExp(String.raw`(?:^|\s|-)(?:${each.asked})$`, 'u').test(words))?.id ?? null;
}

/** Whether a question's words name one document of a kind: "quote", "lease agreement", and not "quotes". */
export function namesOne(asked: string): boolean {
  const words = fold(asked).trim();
  return kinds.some(({ one }) => new RegExp(String.raw`(?<![a-z])(?:${one})$`, 'u').test(words));
}

/** Whether words, as the name of a folder, say that documents of a kind lie there. */
export function isNamedIn(folded: string, id: DocumentKind): boolean {
  const asked = kinds.find((each) => each.id === id)?.asked;
  return asked !== undefined && new RegExp(String.raw`(?<![a-z])(?:${asked})(?![a-z])`, 'u').test(folded);
}
