import { wholeWords } from './any-of.ts';
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
      String.raw`contract | agreement | lease | licen[cs]e agreement | terms of (?:use | service)`,
      String.raw`deed | \p{L}*vertrag | vereinbarung | agb`,
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
    title(4, 'invoice | bill | receipt | rechnung | credit note | gutschrift | quittung'),
    head(
      2,
      String.raw`invoice (?:no|number|date|n-?\p{N}+)\.? | rechnungs(?:nummer|datum|nr) | bill to`,
      String.raw`kundennummer | customer (?:no|number)`,
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
      String.raw`\p{L}*report | annual report | study | assessment | analysis | review | survey`,
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
};
