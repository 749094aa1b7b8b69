/** What contracts are about, as questions and titles say it, in folded text; each row is one thing in two languages. */
const subjects: readonly string[] = [
  String.raw`leases?|leasing|tenanc(?:y|ies)|rental|letting|[a-z]*miet[a-z]*|pacht[a-z]*`,
  String.raw`ndas?|non-?disclosure|confidentiality|vertraulichkeit[a-z]*|geheimhaltung[a-z]*`,
  'pay ?slips?|wage ?slips?|pay|wage|gehalts?[a-z]*|lohn[a-z]*|entgelt[a-z]*',
  'employment|arbeits[a-z]*|anstellung[a-z]*|dienstvertr[a-z]*',
  'loans?|facility|credit|darlehens?[a-z]*|kredit[a-z]*',
  'polic(?:y|ies)|insurance|versicherung[a-z]*',
  'licen[cs](?:es?|ing)|lizenz[a-z]*',
  'consult(?:ing|ancy|ant)|advisory|berat[a-z]*|mandat[a-z]*',
  'maintenance|servicing|wartung[a-z]*|instandhaltung[a-z]*',
  'supply|deliver(?:y|ies)|liefer[a-z]*',
  'distribution|vertrieb[a-z]*',
  'agency|handelsvertret[a-z]*',
  'purchase|sales?|kauf[a-z]*|bestell[a-z]*',
];

/** Kinds that one word names: "leases", "NDAs", "payslips". */
const byItself = new RegExp(String.raw`^(?:${subjects.slice(0, 3).join('|')})$`, 'u');
/** "Mietvertrag", "Beratungsvereinbarungen": a compound names its subject first. */
const compound = /^(?<subject>[a-z]{4,}?)s?(?:vertr(?:a|ae)g(?:e[ns]?|s)?|vereinbarung(?:en)?|abrechnung(?:en)?)$/u;

/**
 * The words by which documents may name what a word of a question says that they are about, as a pattern of folded
 * text: of "lease" tenancies too, and "Mietvertrag". A word of no known subject stands for its own stem.
 */
export function subjectPattern(word: string): RegExp {
  const subject = subjects.find((each) => new RegExp(`^(?:${each})$`, 'u').test(word));
  const stem = word.replace(/(?:ing|s|al|e)$/u, '').replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
  return subject === undefined ? new RegExp(stem, 'u') : new RegExp(String.raw`(?<![a-z])(?:${subject})`, 'u');
}

/** What the noun itself says that contracts are about; '' where it names contracts of any subject. */
export function subjectOfNoun(noun: string): string {
  if (byItself.test(noun)) return noun;
  return compound.exec(noun)?.groups?.['subject'] ?? '';
}
