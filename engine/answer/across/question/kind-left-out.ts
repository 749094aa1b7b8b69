import { fold } from '../../../../common/domain/fold.ts';
import { columnOf, fieldOf } from './column.ts';
import { anyDocument, kindWords } from '../../../kinds/asked-kinds.ts';
import { isMatter } from '../../../kinds/matters.ts';
import { kindOfField } from './kind-of-field.ts';

/** "Which of these …", "how many of them …", "how many are …", "which ones …": no kind of document is named. */
const ofThese = new RegExp(
  String.raw`^\s*(?<lead>which|what(?!\s+(?:are|have|is)\s)|how\s+many|welche|wie\s+viele)\s+(?:(?:of|` +
    String.raw`from|among|von|unter)\s+(?:these|those|them|` +
    String.raw`all\s+(?:these|this)|diesen|denen|ihnen)|ones?|davon|hiervon|(?=(?:are|have|is|sind|` +
    String.raw`haben)\s))\s*(?<said>.+)$`,
  'iu',
);
/** What comes to an end is a contract; what is to be paid is an invoice. */
const things: readonly (readonly [said: RegExp, english: string, german: string])[] = [
  [
    new RegExp(
      String.raw`^\s*(?:what|was)\s+(?=(?:expires?|ends?|runs?\s+out|lapses?|(?:must|has|have|needs?|` +
        String.raw`ought)\s+(?:to\s+)?be\s+` +
        String.raw`(?:renewed|extended|terminated|cancelled)|comes?\s+(?:up\s+for\s+renewal|to\s+an\s+end)|` +
        String.raw`(?:is|are)\s+(?:up\s+for\s+renewal|running\s+out|expiring|ending)|endet|läuft\s[^?]*aus|` +
        String.raw`verlängert\s+sich|muss\s[^?]*(?:verlängert|gekündigt))(?!\p{L}))`,
      'iu',
    ),
    'contracts',
    'Verträge',
  ],
  [
    new RegExp(
      String.raw`^\s*(?:what|was)\s+(?=(?:is|are|ist|wird)\s+(?:(?!the|der|die|das|` +
        String.raw`our)\p{L}+\s+){0,2}(?:due|overdue|unpaid|outstanding|open|fällig|` +
        String.raw`überfällig|offen|unbezahlt)(?=\s*[?.]?$|\s+(?:in|on|before|by|until|next|this|now|im|am|` +
        String.raw`vor|bis|diese[nrsm]?|nächste[nrsm]?)\s)|(?:has|have|must|needs?)\s+(?:to\s+)?be\s+paid|` +
        String.raw`(?:do|must)\s+we\s+(?:still\s+)?(?:have\s+to\s+)?pay\s+(?:before|by|until|in)|` +
        String.raw`muss\s[^?]*bezahlt|ist\s[^?]*zu\s+(?:be)?zahlen)`,
      'iu',
    ),
    'invoices',
    'Rechnungen',
  ],
];
/** "Everything about X", "alles über X": all documents that name X. */
const everything = new RegExp(
  String.raw`^\s*(?:(?:show|list|find|give|zeige?|liste?|finde?|gib)\s+(?:me\s+|us\s+|mir\s+|uns\s+)?)?(?:everything|` +
    String.raw`anything|all|alles)\s+(?:(?:that\s+)?(?:we|i)\s+have\s+|(?:was\s+)?(?:wir|ich)\s+haben\s+)?` +
    String.raw`(?:about|on|concerning|regarding|from|by|with|mit|von|über|zu|zum\s+thema|` +
    String.raw`betreffend)\s+(?<what>\p{Lu}[^?.]*?)\s*[?.]?$`,
  'iu',
);
/** "Everything X has invoiced": the totals of what X billed. */
const everythingBilled = new RegExp(
  String.raw`^\s*(?:(?:show|list|find|give|zeige?|liste?)\s+(?:me\s+|us\s+|mir\s+|uns\s+)?)?(?:everything|` +
    String.raw`all|anything|` +
    String.raw`what(?:ever)?|alles|was)\s+(?:that\s+|was\s+)?(?<who>\p{Lu}[^?.,]*?)\s+(?:(?:has|have|had|` +
    String.raw`hat|haben|uns|us|ever|je|` +
    String.raw`jemals)\s+)*(?:invoiced|billed|charged|berechnet|fakturiert|in\s+rechnung\s+gestellt)` +
    String.raw`(?:\s+(?:us|uns|so\s+far|to\s+date|hat))*\s*[?.]?$`,
  'iu',
);
/** "Which suppliers have sent us invoices?": each document is asked for the part that the noun names. */
const whichOfPart = new RegExp(
  String.raw`^(?:which|what|welche)\s+(?<part>suppliers|vendors|sellers|customers|clients|buyers|` +
    String.raw`senders|landlords|tenants|` +
    String.raw`counterparties|parties|lieferanten|kunden|absender|vermieter|mieter|vertragspartner)\s[^?]*?` +
    String.raw`(?<kind>invoices|bills|contracts|agreements|leases|letters|rechnungen|vertrage|briefe|` +
    String.raw`schreiben)\s*[?.]?$`,
  'u',
);
/** "Who do we have contracts with?" */
const withWhom = new RegExp(
  String.raw`^(?:(?:with|mit)\s+)?(?:who|whom|wem)\s+(?:do|did|have|haben|hatten)\s+(?:we|i|wir|` +
    String.raw`ich)\s+(?:\p{L}+\s+){0,2}?` +
    String.raw`(?<kind>contracts|agreements|leases|vertrage)(?:\s+(?:with|geschlossen|abgeschlossen))?\s*[?.]?$`,
  'u',
);
/** "Who signs for X?" */
const whoSigns = new RegExp(
  String.raw`^\s*(?:who|wer)\s+(?:has\s+|hat\s+)?(?:sign(?:s|ed)|unterschreibt|unterzeichnet|` +
    String.raw`unterschrieben)\s+(?:for|für|on\s+behalf\s+of)\s+(?<whom>[^?]+?)\s*\??$`,
  'iu',
);

/**
 * A question whose documents are named by a pronoun or not at all, with the kind of document that what it asks tells:
 * "Which of these end in May?" as "Which contracts end in May?"
 */
export function withKind(question: string): string {
  const signing = whoSigns.exec(question)?.groups?.['whom'];
  if (signing !== undefined) return `List the signatories of all contracts with ${signing}`;
  const billedBy = everythingBilled.exec(question)?.groups?.['who'];
  if (billedBy !== undefined && /^\p{Lu}/u.test(billedBy)) return `List the totals of all invoices from ${billedBy}`;
  const what = everything.exec(question)?.groups?.['what'];
  if (what !== undefined) return `Which documents mention ${what}?`;
  const kindWith = withWhom.exec(fold(question))?.groups?.['kind'];
  if (kindWith !== undefined) return `List the parties of all ${kindWith}`;
  const ofPart = whichOfPart.exec(fold(question))?.groups;
  if (ofPart !== undefined) return `List the ${ofPart['part']} of all ${ofPart['kind']}`;
  for (const [said, english, german] of things) {
    const found = said.exec(question);
    if (found === null) continue;
    const rest = question.slice(found[0].length);
    return /^\s*was/iu.test(question) ? `Welche ${german} ${rest}` : `Which ${english} ${rest}`;
  }
  const doing = whoDoes.exec(question)?.groups;
  if (doing !== undefined && !someKind.test(fold(question)) && isMatter(columnOf(doing['said'] ?? '').heading))
    return `${doing['who']?.toLowerCase() === 'wer' ? 'Welche Briefe' : 'Which letters'} ${doing['said']}`;
  const { lead, said } = ofThese.exec(question)?.groups ?? {};
  if (lead === undefined || said === undefined || someKind.test(fold(question))) return question;
  const words = said.replace(/[?.]\s*$/u, '');
  const kind =
    kindOfField(columnOf(words).heading) ?? kindOfField(fieldOf(words, '', 'date')?.heading ?? '') ?? 'documents';
  const isGerman = /^w(?:elche|ie)/iu.test(lead);
  return `${lead} ${isGerman ? germanOf[kind] : kind} ${said}`;
}

/** "Who complains?" is asked of letters. */
const whoDoes = /^\s*(?<who>who|wer)\s+(?<said>[^?]+)\??\s*$/iu;
const someKind = new RegExp(String.raw`(?<![a-z])(?:${kindWords}|${anyDocument})(?![a-z])`, 'u');
const germanOf: Readonly<Record<string, string>> = {
  contracts: 'Verträge',
  invoices: 'Rechnungen',
  letters: 'Briefe',
  documents: 'Dokumente',
};
