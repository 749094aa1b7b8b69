/** What is asked of documents that are alike. */
export const fields = {
  contracts: [
    'first',
    'second',
    'signed',
    'term',
    'notice',
    'law',
    'venue',
    'fee',
    'cap',
    'secrecy',
    'renewal',
    'penalty',
    'nonCompete',
    'start',
    'deposit',
  ],
  invoices: ['number', 'date', 'due', 'seller', 'buyer', 'net', 'vat', 'total'],
  letters: ['sender', 'recipient', 'date', 'matter', 'amount', 'deadline'],
} as const;

export type Folder = keyof typeof fields;
export type Field = (typeof fields)[Folder][number];
export type Language = 'en' | 'de';

/** What a document says to a field. */
export interface Fact {
  /** One form for one meaning, as `Value.normal`; a duration as it was counted: `6 months`. */
  readonly value: string;
  /** As `Value.size`; null for what has none. */
  readonly size: number | null;
  /** The words of the document that hold the value. */
  readonly text: string;
}

/** A document as it was made. */
export interface TrueDocument {
  readonly folder: Folder;
  readonly file: string;
  readonly language: Language;
  /** Of a contract its kind, of a letter its matter. */
  readonly kind: string;
  /** As it is called in a question: "Service Agreement No. 1042". */
  readonly title: string;
  /** Null or absent where the document does not say. */
  readonly facts: Readonly<Partial<Record<Field, Fact>>>;
}
