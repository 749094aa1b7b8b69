import { equationText } from './equation-field.ts';
import { signOf } from './symbols.ts';

/** What is seen of fields that are all code: a sign by its number, a formula, a button by its words. */
export function shownByCode(instruction: string): string {
  const symbol = /^SYMBOL\s+(\d+|0x[\da-f]+)(?:.*?\\f\s+"?([^"\\]+)"?)?/iu.exec(instruction);
  if (symbol !== null) return signOf(Number(symbol[1]), symbol[2]?.trim() ?? '');
  if (/^EQ\s/iu.test(instruction)) return equationText(instruction);
  return /^MACROBUTTON\s+\S+\s+(.*)$/isu.exec(instruction)?.[1] ?? '';
}
