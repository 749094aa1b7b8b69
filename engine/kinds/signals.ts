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
      /\b(?:between|zwischen)\b(?!\s*\d)[^]{3,400}?\b(?:and|und)\b|\b(?:parties|parteien|beteiligte)\s*[:\t]/u,
      new RegExp(
        String.raw`\b(?:hereinafter|the parties|(?:each|either|neither|both) (?:party|parties|of us|sides?)|` +
          String.raw`hereby agrees?|agreed terms|parteien|beide seiten|jede (?:partei|seite)|vertragspartner|` +
          String.raw`nachfolgend|nachstehend)\b`,
        'u',
      ),
      // Parts in a bargain, as labels, in brackets or with their article.
      new RegExp(
        String.raw`\b(?:landlord|tenant|lessor|lessee|employer|employee|licensor|licensee|vendor|subscriber|provider|` +
          String.raw`supplier|customer|client|(?:sub)?contractor|consultant|principal|company|authority|vermieter|` +
          String.raw`mieter|lender|borrower|processor|controller|franchisor|franchisee|insurer|insured|host|` +
          String.raw`distributor|sponsor|besteller|anbieter|nachunternehmer|verkaufer|kaufer|pachter|verpachter|` +
          String.raw`handler|versicherer|versicherungsnehmer|darlehensgeber|darlehensnehmer|lizenznehmer|arbeitgeber|` +
          String.raw`arbeitnehmer|auftraggeber(?:in)?|auftragnehmer(?:in)?|dienstleister|` +
          String.raw`lizenzgeber)\b["”“’)]*(?:\s*[:)\t]|\s+(?:shall|may|must|will|undertakes|hat|ist|haftet|erhalt|` +
          String.raw`zahlt)\b)`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:governing law|governed by|law of|laws of|law governs|applicable law|proper law|legal system|` +
          String.raw`anwendbares recht|recht von|rechtswahl|[a-z]+ law (?:governs|applies|shall apply))\b|\b(?:law|` +
          String.raw`recht|rules)\s*[:\t]|\((?:law|recht)\)`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:jurisdiction|courts?|tribunals?|venue|forum|judges?|quarrel|disputes?|gerichtsstand|gericht|` +
          String.raw`gerichte|landgericht|amtsgericht|streitigkeiten|klageort|klagen)\b`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:terminat\w*|notice|warning|in advance|kundig\w*|abbestell\w*|end of (?:this|` +
          String.raw`the) (?:agreement|contract|lease)|vertragsende)\b`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:(?:initial|fixed|subscription|contract)[ -](?:term|period)|term of|duration|laufzeit|` +
          String.raw`vertragsdauer|mietzeit|befristet|commenc\w+|in force|in kraft|committed period|validity|` +
          String.raw`lifetime|lasts? (?:for|until)|time for completion|mindestdauer|mindestlaufzeit|ausfuhrungsdauer|` +
          String.raw`versicherungsdauer|for (?:the|a) period|(?:one|two|three|five|\d+) (?:months|years) long)\b`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:liab\w+|damages|compensation|exposure|on the hook|haftung|haftet|haften|schadenersatz|` +
          String.raw`schadensersatz|ersetzt schaden)\b`,
        'u',
      ),
      /\b(?:confiden\w+|secre\w+|geheim\w*|vertraulich\w*|stillschweigen|verschwiegen\w*)\b/u,
      new RegExp(
        String.raw`\b(?:shall|undertakes?|agrees? (?:to|that|as)|(?:our|this|an?|the) (?:agreement|` +
          String.raw`understanding)|what we (?:have )?agreed|conditions|bedingungen|verpflichtet sich|` +
          String.raw`verpflichten sich|vereinbar\w+)\b`,
        'u',
      ),
      new RegExp(
        String.raw`\b(?:renew\w*|extended|prolong\w*|rolls? (?:on|over|forward)|carries on by|verlanger\w*|` +
          String.raw`penalty|vertragsstrafe|non-compet\w*|wettbewerb\w*)\b`,
        'u',
      ),
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
        String.raw`\b(?:yours (?:sincerely|faithfully|truly)|sincerely|faithfully|(?:best|kind|warm) (?:regards|` +
          String.raw`wishes)|regards|grussen?|hochachtungsvoll)\b`,
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
