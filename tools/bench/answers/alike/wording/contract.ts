/** A clause that may be absent, apart from the opening. `renewal` has two sides. */
export type Clause =
  'term' | 'notice' | 'law' | 'venue' | 'fee' | 'cap' | 'secrecy' | 'renews' | 'ends' | 'penalty' | 'nonCompete';

/** How contracts of a language are worded. In every list the even ones are in sight, the odd ones held out. */
export interface ContractWording {
  readonly openings: readonly string[];
  /** For openings without the date. */
  readonly closings: readonly string[];
  readonly clauses: Readonly<Record<Clause, Worded>>;
  /** Paragraphs without a value that is asked for, but with other dates, amounts and periods. */
  readonly others: readonly Worded[];
  /** Above a table of the most important terms. */
  readonly particulars: readonly string[];
  /** Of the rows of such a table; what is paid is called by its own name. */
  readonly labels: Readonly<Record<'term' | 'notice' | 'cap' | 'law' | 'venue', readonly string[]>>;
  readonly kinds: Readonly<Record<ContractKind, KindWords>>;
  readonly per: Readonly<Record<'month' | 'year', string>>;
}

interface Worded {
  readonly headings: readonly string[];
  /** `{v}` is the value. */
  readonly texts: readonly string[];
}

export type ContractKind =
  'lease' | 'service' | 'licence' | 'employment' | 'disclosure' | 'consulting' | 'maintenance' | 'supply';

interface KindWords {
  readonly title: string;
  /** How the document calls itself. */
  readonly doc: string;
  readonly first: string;
  readonly second: string;
  /** What is paid regularly; '' where nothing is. */
  readonly fee: string;
  /** Who pays: the first or the second party. */
  readonly payer: 'first' | 'second';
}
