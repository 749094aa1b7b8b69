/** A company that does not exist, and the year of its accounts. */
export interface Company {
  readonly name: string;
  readonly short: string;
  readonly year: number;
  /** After the laws of Germany, or worded as groups word them. */
  readonly form: 'law' | 'group';
  readonly heldOut: boolean;
}

export const companies: readonly Company[] = [
  { name: 'Brennecke Beschläge GmbH', short: 'Brennecke', year: 2023, form: 'law', heldOut: false },
  { name: 'Tillmann Schließtechnik AG', short: 'Tillmann', year: 2022, form: 'group', heldOut: false },
  { name: 'Ostendorp Baubeschlag KG', short: 'Ostendorp', year: 2023, form: 'law', heldOut: true },
  { name: 'Vierhaus Sicherheit SE', short: 'Vierhaus', year: 2021, form: 'group', heldOut: true },
];
