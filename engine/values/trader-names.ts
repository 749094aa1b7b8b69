import type { Value } from '../../common/domain/value.ts';
import { nameOf, namesIn } from './names.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*`;
/** "Hollis & Grey", "The Orchard School", "Kanzlei Brückner und Partner". */
const joined = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${word}(?:[ \u00a0](?:(?:&|\+|and|und|of|de|von|van|der|for|` +
    String.raw`für|zur|zum|am|im)[ \u00a0]){0,2}${word}){0,6}`,
  'gu',
);
/** "Guten Tag Gemeinde Auental". */
const greeting = /^(?:(?:My\s)?Dear|Hello|Hallo|Guten\sTag|Liebe[rs]?|Sehr\sgeehrte[rs]?)\s/iu;
/** Words of invoices that are no names, whatever they are joined with. English and German. */
const noName = new RegExp(
  String.raw`(?<!\p{L})(?:invoice|bill|tax|vat|fee|note|statement|account|number|no|date|due|total|net|gross|amount|` +
    String.raw`description|item|items|quantity|qty|price|unit|services?|goods|customer|client|order|delivery|` +
    String.raw`payment|` +
    String.raw`terms|balance|subtotal|page|ref|our|your|thank|please|for|from|dear|bank|iban|bic|issued?|work|sold|` +
    String.raw`charges?|particulars|document|details|line|article|what|rendered|honorarnote|\p{L}*rechnung|` +
    String.raw`\p{L}*nummer|\p{L}*datum|\p{L}*betrag|summe|netto|brutto|menge|pos|leistung(?:en)?|artikel|stück|` +
    String.raw`ihre?[mnrs]?|unsere?[mnrs]?|sehr|zeichen|tätigkeit|beleg|faktura|kunde|umsatzsteuer|mwst|ust|` +
    String.raw`steuer)(?!\p{L})`,
  'iu',
);
const address = new RegExp(
  String.raw`(?<!\p{L})(?:street|road|lane|avenue|yard|court|house|parkway|drive|way|row|` +
    String.raw`straße|strasse|str\.|weg|gasse|platz|allee)\s*[,.]?$|p\.?o\.?\s?box`,
  'iu',
);
const isPlace = /^\s*,?\s*\d|(?:straße|strasse|str\.|weg|gasse|platz|allee)(?:\s|$)/iu;
const company = 0.95;
const likely = 0.6;
/** Most words of a name that no legal form ends. */
const mostWords = 6;

/**
 * The names of an invoice's head that may be those of its parties, in order: companies by their legal form, and what
 * else has capitals at the beginning of a line or behind a label, apart from an invoice's own words and addresses.
 */
export function traderNamesIn(opening: string): readonly Value[] {
  const companies = namesIn(opening)
    .filter(({ confidence }) => confidence >= company)
    .map(({ start, end, confidence }) => {
      const lead = greeting.exec(opening.slice(start, end))?.[0].length ?? 0;
      return nameOf(opening, start + lead, end, confidence);
    });
  const others = [...opening.matchAll(joined)].flatMap((match): readonly Value[] => {
    const lead = greeting.exec(match[0])?.[0].length ?? 0;
    const name = withoutLabel(match[0].slice(lead)).replace(/[.,]+$/u, '');
    const [start, end] = [match.index + lead, match.index + lead + name.length];
    if (companies.some((each) => each.start < end && start < each.end)) return [];
    if (/\d{2}/u.test(name) || noName.test(name) || address.test(name) || isPlace.test(name)) return [];
    const words = name.split(/\s/u).length;
    const isPart = startsPart(opening, start) || (addressed.test(name) && startsLine(opening, start));
    return words < 2 || words > mostWords || !isPart ? [] : [nameOf(opening, start, end, likely)];
  });
  return [...companies, ...others].toSorted((a, b) => a.start - b.start);
}

/** "Catkin Studio Rendered", "Gemeinde Altenau Belegnummer": the next label may follow on the same line. */
function withoutLabel(words: string): string {
  const all = words.split(/(?=\s)/u);
  const label = all.findIndex((part, i) => i > 1 && noName.test(part));
  return label === -1 ? words : all.slice(0, label).join('');
}

/** "Herrn Karl Wiebe" on a line of its own: whom the bill goes to. */
export const addressed = /^(?:Herrn?|Frau|Familie|Eheleute|Mr|Mrs|Ms)\.?\s/u;
const startsLine = (text: string, start: number): boolean => /(?:^|\n)[ \u00a0]*$/u.test(text.slice(0, start));

const leadsToName = new RegExp(
  String.raw`(?<!\p{L})(?:by|to|from|of|for|dear|herrn?|frau|familie|eheleute|mrs?|ms|an|von|für|durch|stellt|` +
    String.raw`berechnet|betrieb|guten tag)\s+` +
    String.raw`(?:the\s+|die\s+|der\s+)?$`,
  'iu',
);

/** Whether a name begins a line, a cell or what stands behind a label or a word that leads to it. */
function startsPart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|\t|:\s*|·\s*|\|\s*)$/u.test(before)) return true;
  if (leadsToName.test(before)) return true;
  if (!/\n\s*$/u.test(before)) return false;
  // The line below a name is its address.
  const above = /([^\n]*)\n$/u.exec(before)?.[1] ?? '';
  return (
    above.trim() === '' ||
    /^(?:an|to|bill to|to:|(?:an\s+)?(?:die|den|das)|(?:an\s+)?(?:herrn?|frau|familie|firma|eheleute))\s*$/iu.test(
      above.trim(),
    )
  );
}
