import { wholeWords } from '../../common/domain/phrases.ts';
import type { DocumentKind } from '../../common/domain/overview.ts';

/**
 * Where a cue is looked for: in the title, the file's name and the first heading; in the first 2,500 characters; in the
 * text.
 */
type Where = 'title' | 'head' | 'text';

/** Words that tell a kind, whole words, and what they are worth once they stand there. */
export interface Cue {
  readonly where: Where;
  readonly words: RegExp;
  readonly weight: number;
}

const cue =
  (where: Where) =>
  (weight: number, ...phrases: readonly string[]): Cue => ({ where, weight, words: wholeWords(...phrases) });
const title = cue('title');
const head = cue('head');
const text = cue('text');

/** English and German. */
export const kindCues: Partial<Record<DocumentKind, readonly Cue[]>> = {
  contract: [
    title(
      4,
      String.raw`contract | agreement | lease | tenancy | nda | licen[cs]e agreement | terms of (?:use | service)`,
      String.raw`deed | \p{L}*vertrag | \p{L}*vereinbarung | agb`,
    ),
    head(
      2.5,
      String.raw`by and between | (?:is )?made (?:and entered into )?(?:on|as of|this|between)`,
      String.raw`zwischen .{3,200}und .{3,200}(?:genannt|vertreten) | hereinafter | nachfolgend`,
      String.raw`whereas`,
    ),
    head(1.5, String.raw`between .{3,120}\((?:the |hereinafter )?["“]?\p{L}+["”]?\).{1,60}and`),
    text(1, 'the parties | the parties hereto | die parteien | vertragsparteien', 'vertragspartner'),
    text(1, 'shall be governed by | governing law | anwendbares recht | gerichtsstand', 'jurisdiction'),
    text(0.7, 'notice period | terminate this | termination of this | kündigungsfrist | kündigung'),
    text(
      0.7,
      'confidential(?:ity)? | vertraulich(?:keit)? | liability | haftung',
      'salvatorische klausel | entire agreement',
    ),
  ],
  invoice: [
    title(
      4,
      String.raw`invoice | bill | receipt | \p{L}*(?<!ab)rechnung | credit note | gutschrift | quittung`,
      'fee note | request for payment | honorarnote | faktura',
    ),
    head(
      2,
      String.raw`invoice (?:no|number|date|n-?\p{N}+)\.? | rechnungs(?:nummer|datum|nr) | bill to`,
      String.raw`kundennummer | customer (?:no|number)`,
      String.raw`(?:invoice | rechnung) (?:nr\.? | no\.? )?\p{L}{0,3}-?\p{N}{2,}`,
    ),
    text(1.5, 'vat | mwst | ust | umsatzsteuer | mehrwertsteuer | sales tax | net(?: amount)?', 'netto'),
    text(
      1.5,
      'total(?: due)? | amount due | gesamtbetrag | rechnungsbetrag | zu zahlen',
      'balance due | subtotal | zwischensumme',
    ),
    text(1, 'iban | bank details | bankverbindung | payment terms | zahlungsziel | zahlbar'),
    text(0.7, 'quantity | qty | unit price | menge | einzelpreis | stückpreis'),
  ],
  letter: [
    title(2, 'letter | brief | schreiben'),
    head(
      3,
      String.raw`dear (?:mr|ms|mrs|dr|prof|sir|madam|\p{Lu}\p{L}+).{0,40} | sehr geehrte[rs]?.{0,40}`,
      String.raw`liebe[rs]? \p{Lu}\p{L}+ | to whom it may concern`,
    ),
    text(
      3,
      'yours (?:sincerely|faithfully|truly) | (?:kind|best|warm) regards',
      'mit freundlichen grüßen | hochachtungsvoll | freundliche grüße',
    ),
    head(0.7, 'our ref | your ref | re | betreff | subject | ihr zeichen | unser zeichen', 'your claim'),
  ],
  minutes: [
    title(4, 'minutes | protokoll | niederschrift | sitzungsprotokoll | versammlungsprotokoll'),
    head(
      2,
      'present | attendees | in attendance | apologies | anwesend | teilnehmer(?:innen)?',
      'abwesend | entschuldigt',
    ),
    text(1, 'next meeting | adjourned | nächste sitzung | tagesordnung | agenda', 'tagesordnungspunkt | top \\d'),
    text(0.7, 'resolved | the meeting | beschlossen | beschluss | action items'),
  ],
  report: [
    title(
      4,
      String.raw`\p{L}*report | study | assessment | analysis | review | survey | inspection`,
      String.raw`\p{L}*bericht | studie | gutachten | auswertung | analyse | 10-k | 10-q`,
    ),
    text(1, 'executive summary | recommendations? | findings | empfehlungen | ergebnisse', 'zusammenfassung'),
    text(0.7, 'prepared (?:for|by) | erstellt (?:für|von) | fiscal year | geschäftsjahr'),
    text(0.5, 'figure \\d+ | table \\d+ | abbildung \\d+ | tabelle \\d+ | compared (?:to|with)', 'im vergleich'),
  ],
  paper: [
    head(3, 'abstract | keywords | index terms | zusammenfassung und abstract'),
    text(2, 'references | bibliography | literaturverzeichnis | et al'),
    text(
      1,
      'we (?:propose|present|show|demonstrate|study) | in this paper | this paper',
      'in dieser arbeit | related work',
    ),
    text(0.7, 'doi | arxiv | journal of | proceedings of | university | universität', 'department of'),
  ],
  manual: [
    title(
      4,
      String.raw`manual | user guide | guide | handbook | instructions | tutorial | documentation`,
      String.raw`\p{L}*anleitung | handbuch | leitfaden | dokumentation`,
    ),
    text(
      1,
      'press the | click (?:on )?the | click | drücken sie | klicken sie | schritt \\d',
      'step \\d | installation',
    ),
    text(0.8, 'warning | caution | achtung | warnung | hinweis | troubleshooting | fehlerbehebung', 'make sure'),
  ],
  form: [
    title(4, String.raw`form | application form | questionnaire | \p{L}*formular | antrag | fragebogen`),
    head(1.5, 'please (?:complete|fill in|fill out|tick|print) | bitte (?:ausfüllen|ankreuzen)', 'zutreffendes'),
    text(1, 'signature of (?:the )?applicant | date of birth | geburtsdatum', 'unterschrift des antragstellers | [☐☑]'),
  ],
  rules: [
    title(
      4,
      String.raw`rules | regulations? | by-?laws | policy | code of conduct | \p{L}*ordnung`,
      String.raw`richtlinie | satzung | gesetz | act | directive | leitlinie | constitution`,
    ),
    text(
      1,
      'is prohibited | must not | is not permitted | is not allowed | verboten | untersagt',
      'nicht gestattet | dürfen .{0,60}nicht',
    ),
    text(0.7, 'in kraft | gültig ab | effective from | enacted | ist zu | sind zu'),
  ],
  book: [
    text(2, 'chapter (?:\\d+|one|two|i|ii) | kapitel \\d+ | table of contents', 'inhaltsverzeichnis'),
    text(
      1,
      'isbn | preface | foreword | vorwort | prologue | epilogue | all rights reserved',
      'alle rechte vorbehalten',
    ),
  ],
  offer: [
    // An offer adds up as an invoice does.
    title(
      5.5,
      String.raw`offer | quotation | quote | estimate | tender | \p{L}*angebot | \p{L}*kostenvoranschlag`,
      'heil- und kostenplan | treatment plan and costs?',
    ),
    head(2, String.raw`(?:quotation|quote|estimate|offer) (?:no|number)\.? | angebots?-?\s?(?:nr|nummer|datum)\.?`),
    text(1, 'valid (?:for|until|till) | gültig bis | freibleibend | fixed price | festpreis | we (?:can )?offer'),
    text(0.7, 'wir bieten | unverbindlich | subject to change'),
  ],
  order: [
    title(
      4,
      String.raw`(?:purchase |work )?order | delivery note | \p{L}*bestellung | \p{L}*auftrag | lieferschein`,
      'auftragsbestätigung | order confirmation',
    ),
    head(2, String.raw`(?:order|delivery) (?:no|number|date)\.? | (?:bestell|auftrags|liefer)-?(?:nr|nummer|datum)\.?`),
    text(0.7, 'deliver(?:y|ed) to | lieferadresse | lieferanschrift | liefertermin | delivery date'),
  ],
  policy: [
    title(
      4,
      String.raw`insurance | policy schedule | \p{L}*versicherung | versicherungsschein`,
      String.raw`(?:motor|home|dog|pet) policy`,
      'police',
    ),
    head(
      1.2,
      String.raw`policy (?:no|number|holder)\.? | policyholder | versicherungsnehmer(?:in)? | versicherungsschein`,
    ),
    text(
      0.7,
      'excess | insured | premium | selbstbeteiligung | versicherungssumme | versichert (?:ist|sind) | deductible',
    ),
  ],
  statement: [
    title(
      4,
      String.raw`statement | payslip | pay slip | \p{L}*abrechnung | kontoauszug | gehaltszettel | lohnzettel`,
      String.raw`nebenkosten \p{N}{4} | betriebskosten \p{N}{4}`,
    ),
    text(
      0.7,
      'opening balance | closing balance | net pay | gross pay | anfangssaldo | endsaldo | netto | auszahlungsbetrag',
    ),
    text(0.7, 'nachzahlung | guthaben | deductions | abzüge'),
  ],
  decision: [
    title(
      4,
      String.raw`\p{L}*bescheid | judge?ment | ruling | (?:planning |dormer )?permission`,
      String.raw`tax notice | notice of assessment`,
      String.raw`\p{L}*urteil | beschluss | \p{L}*genehmigung | court order`,
    ),
    head(2.5, 'in the (?:county|high|crown|district) court | amtsgericht | im namen des volkes'),
    head(2, 'ordered that | it is ordered | wird (?:hiermit )?(?:festgesetzt|genehmigt|erteilt)'),
    text(1, 'rechtsbehelfsbelehrung | rechtsmittelbelehrung | right of appeal | widerspruch | you may appeal'),
  ],
  will: [
    title(4.5, String.raw`(?:last )?will | last will and testament | testament | power of attorney | \p{L}*vollmacht`),
    text(
      1.5,
      'i (?:give|bequeath|appoint) | my executors? | vererbe | erbe ein | als erben | testator | bevollmächtig\\p{L}+',
    ),
  ],
  certificate: [
    title(
      4,
      String.raw`certificate | \p{L}*bescheinigung | \p{L}*urkunde | \p{L}*zeugnis | \p{L}*zertifikat | diploma`,
    ),
    head(3, 'this is to certify | hereby certif(?:y|ies) | hiermit (?:wird )?bescheinig\\p{L}+ | it is certified'),
  ],
  booking: [
    title(4, String.raw`booking | itinerary | reservation | \p{L}*buchung | reisebestätigung | ticket | reiseplan`),
    head(2, String.raw`booking (?:no|number|reference)\.? | buchungs(?:nr|nummer|code)\.? | reservierungsnummer`),
    text(1, 'check-in | check-out | anreise | abreise | depart(?:s|ure) | arriv(?:es|al) | passengers? | reisende'),
  ],
  medical: [
    title(
      4.5,
      String.raw`discharge (?:letter|notes?|summary) | \p{L}+befund | befund \p{L}+`,
      String.raw`\p{L}*arztbrief | entlassungs(?:brief|bericht)`,
      String.raw`medical report | ambulanzbrief | pathology report`,
    ),
    head(1, 'diagnos(?:is|es) | diagnosen? | anamnese | medication | medikation | patient(?:in)?'),
    text(1, 'was admitted | stationär | prescribed | verordnet | therapie | x-rays? | röntgen\\p{L}* | mg | surgery'),
  ],
  recipe: [
    title(4, 'recipe | rezept'),
    head(2.5, 'ingredients | zutaten | serves \\p{N}+ | für \\p{N}+ personen | preparation time | zubereitung'),
    text(
      1,
      'oven | simmer | tablespoons? | teaspoons? | tbsp | tsp | backofen | esslöffel | teelöffel | prise | el | tl',
    ),
  ],
  cv: [
    title(4.5, 'cv | curriculum vitae | résumé | resume | lebenslauf'),
    head(
      1.5,
      'work experience | berufserfahrung | education | ausbildung | beruflicher werdegang | employment history',
    ),
    text(0.7, 'languages | sprachkenntnisse | skills | kenntnisse | references available'),
  ],
  reminder: [
    title(
      6,
      String.raw`(?:payment )?reminder | (?:final |overdue )?demand | overdue notice | \p{L}*mahnung`,
      'zahlungserinnerung | zahlungsaufforderung',
    ),
    text(
      1,
      'overdue | still unpaid | not (?:yet )?(?:been )?paid | überfällig | noch offen | nicht (?:beglichen | bezahlt)',
    ),
    text(0.7, 'late (?:payment )?fee | reminder fee | mahngebühr(?:en)? | verzugszinsen | inkasso'),
  ],
};
