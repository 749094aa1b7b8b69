import { shownByCode } from '../flow/field-code.ts';

/** Words of a form's field: its kind, and what is chosen of it, else what it begins with. */
const words = new Set(['fftype', 'ffres', 'ffdefres']);
/** No choice is made. */
const unset = 25;

/** A field while it is read: its code, the form that it may be, and whether it has a result that people see. */
export class RtfField {
  code = '';
  hasResult = false;
  /** Of a list. */
  readonly entries: string[] = [];
  readonly #values = new Map<string, number>();

  word(name: string, value: number | undefined): void {
    if (words.has(name)) this.#values.set(name, value ?? 0);
  }

  /** What it shows that has no result: a sign, a formula, the box or the choice of a form. */
  get shown(): string {
    const code = this.code.trim();
    const given = this.#values.get('ffres') ?? unset;
    const chosen = given === unset ? (this.#values.get('ffdefres') ?? 0) : given;
    // Without the words of a form nothing tells which it is.
    if (/^FORMCHECKBOX\b/iu.test(code)) return this.#values.size === 0 ? '' : chosen === 1 ? '☒' : '☐';
    if (/^FORMDROPDOWN\b/iu.test(code)) return this.entries[chosen] ?? '';
    return shownByCode(code);
  }
}
