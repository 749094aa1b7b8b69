import { shownByCode } from '../flow/field-code.ts';

interface Field {
  instruction: string;
  phase: 'code' | 'result';
  /** Whether its result has anything in it. */
  hasResult: boolean;
  /** What a field in a form of the old kind shows: the sign of a box, what was chosen of a list. */
  readonly choice: string | undefined;
}

/** Fields, which stand as a code and, behind a mark, as the result that people see. They lie in each other. */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether what comes is the code of a field, which nobody sees. */
  get inCode(): boolean {
    return this.#open.some(({ phase }) => phase === 'code');
  }

  /** @param choice what a form's field shows that is a box or a list */
  begin(choice: string | undefined): void {
    this.#open.push({ instruction: '', phase: 'code', hasResult: false, choice });
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'code') field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.phase = 'result';
  }

  /** Something is shown that is no code: the result of the fields that are open. */
  showed(): void {
    for (const field of this.#open) field.hasResult = true;
  }

  /** @returns what a field shows that has no result, or an empty one */
  end(): string {
    const field = this.#open.pop();
    if (field === undefined || this.inCode) return '';
    if (field.choice !== undefined) return field.choice;
    return field.hasResult ? '' : shownByCode(field.instruction.trim());
  }

  /** A paragraph ends: a code that goes on is one whose end is missing, and would hide the rest of the document. */
  endParagraph(): void {
    while (this.inCode) this.#open.pop();
  }
}
