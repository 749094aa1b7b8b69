/** A column's letters in a spreadsheet: "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
