/** A label and its value: a line "Due: 1 June 2024", or a row of two cells. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

const line = /^(?<label>\p{Lu}[^\n\t:.!?;·]{0,40}):\s+(?<value>\S.*)$/su;
const row = /^(?<label>\p{Lu}[^\n\t:.!?;·]{0,60}?):? · (?<value>[^·]+)$/u;

/** The field that a sentence or a row is; null for another one. */
export function fieldOf(text: string): Field | null {
  const { label, value } = (line.exec(text) ?? row.exec(text))?.groups ?? {};
  return label === undefined || value === undefined ? null : { label, value };
}
