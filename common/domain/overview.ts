import type { Part, TextRange } from './part.ts';

/** Words of a document and where they stand: a range of one part's text. */
export interface QuotedRange extends TextRange {
  /** Number of the part, from 1. */
  readonly part: number;
  /** The words, with single spaces. */
  readonly text: string;
}

/** What a document can be. */
export const documentKinds = [
  'contract',
  'invoice',
  'letter',
  'report',
  'minutes',
  'paper',
  'manual',
  'form',
  'rules',
  'mail',
  'slides',
  'sheet',
  'book',
  'offer',
  'order',
  'policy',
  'statement',
  'decision',
  'will',
  'certificate',
  'booking',
  'medical',
  'recipe',
  'cv',
  'reminder',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a document says of itself. A role is a key: its words are made at the edge. */
export const factRoles = [
  'party',
  'author',
  'recipient',
  'signed',
  'effective',
  'due',
  'ends',
  'dated',
  'mentioned',
  'total',
  'amount',
] as const;
export type FactRole = (typeof factRoles)[number];

/** A fact that stands in the document. */
export interface Fact {
  readonly role: FactRole;
  /** As `Value.normal`: a date, an amount, a name. */
  readonly value: string;
  /** As the value stands there. */
  readonly text: string;
  /** What the fact is called there, as "landlord" of a party or "Rent" of an amount; '' where it has no name. */
  readonly called: string;
  /** The sentence or row that says it. */
  readonly said: QuotedRange;
  /** How the value follows from what is said; absent for one that stands there. */
  readonly computed?: ComputedDate;
}

/** A date that is said as a span before or after another one, as "30 days after 3 May 2021". */
export interface ComputedDate {
  /** The date that stands there, `2021-05-03`. */
  readonly from: string;
  /** As it stands there: "30 days". */
  readonly span: string;
  readonly direction: 'before' | 'after';
}

/** A term that the document defines, and the sentence that does. */
export interface DefinedTerm {
  readonly term: string;
  readonly said: QuotedRange;
}

/** A section, in the order of the document. */
export interface OutlineEntry {
  /** From 1. */
  readonly level: number;
  readonly heading: QuotedRange;
  /** The sentence that carries most of the section; null where none does. */
  readonly key: QuotedRange | null;
}

/** A sentence that carries much of the document. */
export interface KeySentence extends QuotedRange {
  /** Index of its section in the outline; -1 before the first heading. */
  readonly section: number;
  /** 0 is the sentence that carries most. */
  readonly rank: number;
}

/** What is known of a document as a whole, made by code from its own words. */
export interface Overview {
  /** Null where its words don't tell. */
  readonly kind: DocumentKind | null;
  /** 0…1: how clearly its words tell the kind. */
  readonly kindConfidence: number;
  /** Best first in each role. */
  readonly facts: readonly Fact[];
  /** Every day that is named, in the order of the document. */
  readonly dates: readonly Fact[];
  readonly terms: readonly DefinedTerm[];
  readonly outline: readonly OutlineEntry[];
  /** In the order of the document. */
  readonly sentences: readonly KeySentence[];
  /** How much was read for it. */
  readonly read: {
    readonly parts: number;
    /** Parts whose text is not known, as pictures that were not recognised. */
    readonly unread: number;
    readonly sentences: number;
  };
}

/** A document, as far as an overview is made of it. */
export interface DocumentToRead {
  readonly name: string;
  /** '' when it has none. */
  readonly title: string;
  readonly format: string;
  /** BCP 47; '' where it is not known. */
  readonly language: string;
  /** Parts whose text is known, in order. */
  readonly parts: readonly Pick<Part, 'number' | 'text' | 'blocks'>[];
  /** Parts whose text is not known. */
  readonly unread: number;
}

/** Raised when overviews are made otherwise: those that are stored are then made again. */
export const overviewVersion = 3;
