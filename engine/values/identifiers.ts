import type { Value } from '../../common/domain/value.ts';

/** Letters and digits, joined by signs without a space: `K019285`, `AB-1234/5`, `26-0388`. */
const token = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-/_.:][\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
/** What says that a number is a name: "Invoice no. 2041", "Rechnungsnummer: 2041", "Ref.: 2041". */
const label = new RegExp(
  String.raw`(?:\bno\.?|\bnos\.?|\bnumber|\bnr\.?|nummer|#|\bref(?:erence)?\.?|\bid|zeichen|\bfile|\binvoice|` +
    String.raw`\bbill|\bdocument|\bmatter|\bstatement|\breceipt|\bvoucher|\bcase|beleg|faktura|rechnung|\bclaim|` +
    String.raw`\bcontract|\bagreement|\border|\bpolicy|\bvertrag)` +
    String.raw`\s*(?:no\.?|nr\.?|number)?\s*[:#]?\s*$`,
  'iu',
);
/** Numbers of accounts and telephones, in groups: `DE12 5001 0517 0648 4898 90`, `01584 555 012`. */
const account = String.raw`\p{Lu}{2}\d{2}(?: [\d\p{Lu}]{4}){2,7}(?: [\d\p{Lu}]{1,3})?`;
const telephone = String.raw`(?:\+\d{1,3}|0\d{1,5})(?:[ /-]\d{2,8}){1,5}`;
const grouped = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${account}|${telephone})(?![\p{L}\p{N}])`, 'gu');
const sure = 0.9;
const unsure = 0.6;

/** Names made of digits, or of letters and digits; as they stand. */
export function identifiersIn(text: string, taken: readonly Value[]): readonly Value[] {
  const groups = Array.from(text.matchAll(grouped), ({ 0: name, index }) => identifier(name, index, sure));
  return [...groups, ...tokensIn(text, [...taken, ...groups])].toSorted((a, b) => a.start - b.start);
}

const identifier = (name: string, start: number, confidence: number): Value => ({
  type: 'identifier',
  normal: name,
  size: null,
  start,
  end: start + name.length,
  confidence,
});

const tokensIn = (text: string, taken: readonly Value[]): readonly Value[] =>
  [...text.matchAll(token)].flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    const digits = name.replaceAll(/\D/gu, '').length;
    if (digits === 0 || /\.\p{Ll}+$/u.test(name)) return [];
    const isLabelled = label.test(text.slice(Math.max(0, start - 32), start));
    const isMixed = digits > 1 && (/\p{Lu}/u.test(name) || /\d[-/]\d/u.test(name)) && name.length > 3;
    const isOther = taken.some((other) => other.start < end && start < other.end);
    if (isOther || (!isLabelled && !isMixed) || /^\d+(?:st|nd|rd|th)$/u.test(name)) return [];
    return [identifier(name, start, digits > (isLabelled ? 2 : 3) ? sure : unsure)];
  });
