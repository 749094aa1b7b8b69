/**
 * What documents of a kind have whatever they are called, in folded text: how people are addressed, what is agreed,
 * what
 * is added up. Each is found in some documents of other kinds too; several of them together are not.
 */
const signals: Readonly<
  Record<string, { readonly least: number; readonly unless: readonly string[]; readonly patterns: readonly RegExp[] }>
> = {
  contract: {
    least: 5,
    unless: [],
    patterns: [
      /\b(?:between|zwischen)\b(?!\s*\d)[^]{3,400}?\b(?:and|und)\b/u,
      new RegExp(
        String.raw`\b(?:hereinafter|the parties|(?:each|either|neither|both) (?:party|parties|of us|` +
          String.raw`sides?)|hereby agrees?|` +
          String.raw`agreed terms|parteien|beide seiten|jede (?:partei|seite)|vertragspartner|` +
          String.raw`nachfolgend|nachstehend)\b`,
        'u',
      ),
      // Parts in a bargain, as labels, in brackets or with their article.
      new RegExp(
        String.raw`\b(?:landlord|tenant|lessor|lessee|employer|employee|licensor|licensee|vendor|subscriber|` +
          String.raw`provider|` +
          String.raw`supplier|customer|client|contractor|consultant|principal|company|authority|vermieter|mieter|` +
          String.raw`arbeitgeber|arbeitnehmer|auftraggeber(?:in)?|auftragnehmer(?:in)?|dienstleister|lizenzgeber)\b` +
          String.raw`["”“’)]*(?:\s*[:)\t]|\s+(?:shall|may|must|will|undertakes|hat|ist|haftet|erhalt|zahlt)\b)`,
        'u',
      ),
      /\b(?:governing law|governed by|law of|laws of|law governs|anwendbares recht|recht von|rechtswahl)\b/u,
      /\b(?:jurisdiction|courts?|tribunals?|venue|gerichtsstand|gericht|gerichte)\b/u,
      /\b(?:terminat\w*|notice|kundig\w*|end of (?:this|the) (?:agreement|contract|lease)|vertragsende)\b/u,
      new RegExp(
        String.raw`\b(?:(?:initial|fixed|subscription|contract)[ -](?:term|period)|term of|duration|laufzeit|` +
          String.raw`vertragsdauer|mietzeit|befristet|commenc\w+|in force|in kraft)\b`,
        'u',
      ),
      /\b(?:liab\w+|damages|haftung|haftet|haften|schadenersatz|schadensersatz)\b/u,
      /\b(?:confiden\w+|secre\w+|geheim\w*|vertraulich\w*|stillschweigen|verschwiegen\w*)\b/u,
      /\b(?:shall|undertakes?|agrees? (?:to|that|as)|verpflichtet sich|verpflichten sich|vereinbar\w+)\b/u,
      /\b(?:renew\w*|extended|prolong\w*|verlanger\w*|penalty|vertragsstrafe|non-compet\w*|wettbewerb\w*)\b/u,
    ],
  },
  invoice: {
    least: 4,
    unless: ['contract', 'letter'],
    patterns: [
      new RegExp(
        String.raw`\b(?:invoices?|bill|fee note|\w*rechnung|honorarnote|faktura|note of fees|services rendered|` +
          String.raw`account rendered|statement of (?:account|charges))\b`,
        'u',
      ),
      /\b(?:vat|sales tax|value[- ]added tax|gst|tax|mwst|ust|umsatzsteuer|mehrwertsteuer|steuer)\b/u,
      new RegExp(
        String.raw`\b(?:total|balance|amount (?:due|payable|you)|to pay|please (?:remit|pay|transfer)|payable|` +
          String.raw`\w*summe|\w*betrag|zu zahlen|zu uberweisen\w*|forderung)\b`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:due|pay by|payment|settle\w*|remittance|remit|fallig\w*|zahlbar|zahlungsziel|zahlung\w*|` +
          String.raw`uberweis\w*)\b`,
        'u',
      ),
      /(?:\d[.,]\d\d(?!\d)[^]*?){3}/u,
      /(?:\b(?:no|number|nr|ref|serial|reference|invoice|bill|rechnung|\w*nummer|zeichen)\b\.?|#)[^\n]{0,14}\d{3}/u,
      /\b(?:net|subtotal|sub-total|netto|before tax|excluding tax|excl|warenwert|zwischensumme|nettobetrag|goods)\b/u,
    ],
  },
  letter: {
    least: 3,
    unless: [],
    patterns: [
      new RegExp(
        String.raw`(?:^|\n|\s)(?:dear|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|` +
          String.raw`good (?:day|morning|afternoon)|thank you for)\s|(?:^|\n|\d\s)\s*(?:hello|hi|gruss gott|hallo)\b`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:yours (?:sincerely|faithfully|truly)|sincerely|faithfully|(?:best|kind|` +
          String.raw`warm) (?:regards|wishes)|` +
          String.raw`regards|grussen?|hochachtungsvoll)\b`,
        'u',
      ),
      // A day in the head.
      new RegExp(
        String.raw`^[^]{0,240}(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+[a-z]+\.?,?\s+\d{4}|[a-z]+\s+\d{1,2},\s+\d{4}|` +
          String.raw`\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4})`,
        'u',
      ),
      /(?:\b(?:you|your|yours|ihnen|ihre?[nmrs]?|sie)\b[^]*?){2}/u,
      /(?:\b(?:i|we|my|our|us|me|ich|wir|mir|uns|unser\w*|mein\w*)\b[^]*?){2}/u,
    ],
  },
};

/**
 * Whether a text has so much of what documents of a kind have that it is one, whatever it is called.
 *
 * @param folded how the document begins
 */
export function hasSignalsOf(kind: string, folded: string): boolean {
  const known = signals[kind];
  if (known === undefined || known.patterns.filter((pattern) => pattern.test(folded)).length < known.least)
    return false;
  return !known.unless.some((other) => hasSignalsOf(other, folded));
}
