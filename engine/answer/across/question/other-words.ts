import { anyDocument, kindWords } from '../../../kinds/asked-kinds.ts';

const kinds = `(?:${kindWords})`;
/** "All bills that X got from anyone": whoever it was tells nothing. */
const fromAnyone = new RegExp(
  String.raw`\s+(?:from|to|by|with|von|an|mit)\s+(?:anyone|anybody|someone|somebody|everyone|everybody|whomever|` +
    String.raw`irgendwem|irgendjemande[mn]|jemande[mn])(?!\s+(?:else|called|named))(?![\p{L}’'])`,
  'iu',
);
/** "Everything that X has written": the letters of X. */
const everythingWritten = new RegExp(
  String.raw`^(?:everything|all|anything|alles)(?:\s+that|,\s+was)?\s+(?<who>\p{Lu}[^?:,]{2,60}?)\s+` +
    String.raw`(?:(?:has|have|ever|hat|haben)\s+)*(?:wrote|written|sent|schrieb|geschrieben|` +
    String.raw`geschickt)(?!\p{L})[^?]*[?.]*$`,
  'u',
);
/** "Where must X be sued?", "Where can we take X to court?", "Wo ist X zu verklagen?": the place of jurisdiction. */
const whereSued = new RegExp(
  String.raw`^(?:where|in\s+which\s+(?:court|place|town|country)|before\s+which\s+court)\s+(?:must|can|may|should|do|` +
    String.raw`would|could|have|has|is)\s+(?:(?:we|i|one)\s+(?:have\s+to\s+)?sue\s+(?<who>\p{Lu}[^?]{2,60}?)|` +
    String.raw`(?:we|i|one)\s+(?:have\s+to\s+)?take\s+(?<who>\p{Lu}[^?]{2,60}?)\s+to\s+court|` +
    String.raw`(?<who>\p{Lu}[^?]{2,60}?)\s+(?:(?:have|has)\s+)?(?:to\s+)?be\s+(?:sued|taken\s+to\s+court))\s*[?.]*$`,
  'iu',
);
const woVerklagt = new RegExp(
  String.raw`^(?:wo|vor\s+welchem\s+gericht)\s+(?:muss|müssen|kann|können|ist|wird|sind)\s+(?:(?:man|wir|ich)\s+)?` +
    String.raw`(?<who>\p{Lu}[^?]{2,60}?)\s+(?:zu\s+)?(?:verklag(?:t|en))(?:\s+werden)?\s*[?.]*$`,
  'iu',
);
/** "What is the longest notice period, and in which contract?" */
const andInWhich = new RegExp(
  String.raw`^(?:what|which|was|welche[rs]?)\s+(?:is|are|ist|sind)\s+(?:the|der|die|das)\s+` +
    String.raw`(?<most>[^?,]{4,60}?)\s*,?\s+(?:and|und)\s+(?:in|of|on|from|aus|von)\s+(?<which>which|what|` +
    String.raw`welche[rsm]?)\s+(?<kind>${kinds})[^?]*[?.]*$`,
  'iu',
);
/** "Welche Summe ergeben die Rechnungen?", "What sum do the invoices reach?": what documents come to. */
const whichSum = new RegExp(
  String.raw`^(?:which|what|welche[nr]?)\s+(?:total|sum|gesamtsumme|summe|gesamtbetrag)\s+(?:do|did|would|ergeben|` +
    String.raw`erreichen|machen|haben)\s+(?:all\s+|alle\s+)?(?:(?:the|our|die|unsere)\s+)?(?<which>\p{L}[^?]*?)\s*` +
    String.raw`(?:reach|make|give|come\s+to|have|insgesamt|zusammen|aus)?\s*[?.]*$`,
  'iu',
);
/** "Wann haben wir mit X Verträge geschlossen?": documents named behind the verb. */
const whenConcluded = new RegExp(
  String.raw`^(?:wann|an\s+welche[mn]\s+tag(?:en)?)\s+(?:haben|hatten)\s+(?:wir|sie)\s+(?<with>(?:mit|` +
    String.raw`für)\s+\p{Lu}[^?]*?)\s+` +
    String.raw`(?<kind>${kinds})\s+(?:ab)?(?:geschlossen|unterzeichnet|unterschrieben|gemacht)\s*[?.]*$`,
  'iu',
);
const whenWeSigned = new RegExp(
  String.raw`^when\s+did\s+(?:we|they)\s+(?:sign|make|conclude|enter\s+into)\s+(?:(?:the|our|any|all)\s+` +
    String.raw`)*(?<kind>${kinds})\s+(?<with>with\s+\p{Lu}[^?]*?)\s*[?.]*$`,
  'iu',
);

/** "What do the contracts with X cost per month?": the fee of each. */
const whatTheyCost = new RegExp(
  String.raw`^(?:what|how\s+much)\s+(?:do|does|did)\s+(?:(?:the|our|my|all|these)\s+)*(?<kind>${kinds})\s+` +
    String.raw`(?<with>(?:with|of|from|by)\s+\p{Lu}[^?]*?)\s+(?:cost|charge)(?:\s+(?:us|me))?(?<per>\s+(?:per|a|` +
    String.raw`every|each)\s+\p{L}+)?\s*[?.]*$`,
  'iu',
);
const wasSieKosten = new RegExp(
  String.raw`^(?:was|wie\s*viel)\s+kosten\s+(?:uns\s+)?(?:(?:die|unsere|alle)\s+)*(?<kind>${kinds})\s+` +
    String.raw`(?<with>(?:mit|von|bei)\s+\p{Lu}[^?]*?)(?<per>\s+(?:pro|im|je|jeden)\s+\p{L}+)?\s*[?.]*$`,
  'iu',
);

/** "Was haben wir an X gezahlt?": what X billed. "What do we pay X per month?": what the contracts with X cost. */
const payee = String.raw`(?<who>\p{Lu}[^\s?]*\s+(?:(?:&|and|und|of|der|für)\s+)?\p{Lu}[^?]{0,50}?)`;
const zahltenAn = new RegExp(
  String.raw`^[Ww]as\s+(?:haben|hatten)\s+(?:wir|ich)\s+(?:(?:insgesamt|bisher|schon)\s+)?(?:an|bei)\s+` +
    String.raw`(?:die\s+|der\s+|den\s+)?${payee}\s+(?:insgesamt\s+)?(?:be|aus)?(?:ge)?zahlt\s*[?.]*$`,
  'u',
);
const wePayEach = new RegExp(
  String.raw`^(?:[Ww]hat|[Hh]ow\s+much)\s+do\s+(?:we|I)\s+pay\s+(?:to\s+)?${payee}\s+` +
    String.raw`(?<per>(?:per|a|each|every)\s+(?:month|year))\s*[?.]*$`,
  'u',
);
/** "Unbefristet", "auf unbestimmte Zeit": without a term. */
const openEnded =
  /(?<!\p{L})(?:sind|laufen|gelten)\s+(?:unbefristet|auf\s+unbestimmte\s+zeit)(?:\s+geschlossen)?(?!\p{L})/iu;

/** "Which of my documents are contracts?", "Welche Dateien sind Protokolle?": the documents of that kind. */
const whichAreOfKind = new RegExp(
  String.raw`^(?<asks>which|what|how\s+many|welche|wie\s+viele)\s+` +
    String.raw`(?:(?:of\s+)?(?:the|my|our|these|der|meiner|unserer)\s+)*` +
    String.raw`(?:${anyDocument})\s+(?:are|is|sind)\s+(?:an?\s+|eine?\s+)?(?<kind>${kinds})\s*[?.]*$`,
  'iu',
);

/** "Wie viele Rechnungen habe ich?", "Welche Verträge liegen vor?": those that there are. */
const habeIch = new RegExp(
  String.raw`^(?<asks>(?:welche|wie\s+viele)\s+(?:\p{L}+\s+)?(?:${kinds}))\s+(?:habe\s+ich|haben\s+wir|liegen\s+vor|` +
    String.raw`sind\s+(?:es|da|vorhanden))\s*[?.]*$`,
  'iu',
);

/** A question that asks what documents say in words that none of them has, in words that they have. */
export function inOtherWords(question: string): string {
  return question
    .replace(fromAnyone, '')
    .replace(whichAreOfKind, (...found) => {
      const { asks = '', kind = '' } = groupsOf(found);
      return /^w(?:elche|ie)/iu.test(asks) ? `${asks} ${kind} gibt es?` : `${asks} ${kind} are there?`;
    })
    .replace(habeIch, '$<asks> gibt es?')
    .replace(openEnded, 'haben keine Laufzeit')
    .replace(everythingWritten, (...found) => `Which letters are from ${groupsOf(found)['who']}?`)
    .replace(whereSued, (...found) => {
      const { who = '' } = groupsOf(found);
      return /^(?:we|i|one|the\s|it|they)/iu.test(who)
        ? String(found[0])
        : `What is the place of jurisdiction of the contracts with ${who}?`;
    })
    .replace(woVerklagt, 'Was ist der Gerichtsstand der Verträge mit $<who>?')
    .replace(andInWhich, (...found) => {
      const { most = '', which = '', kind = '' } = groupsOf(found);
      return /^welche/iu.test(which) ? `Welcher ${kind} hat die ${most}?` : `Which ${kind} has the ${most}?`;
    })
    .replace(whichSum, (...found) => {
      const { which = '' } = groupsOf(found);
      return /^welche/iu.test(question)
        ? `Wie hoch ist die Summe aller ${which}?`
        : `What is the total of all ${which}?`;
    })
    .replace(zahltenAn, 'Wie hoch ist die Summe aller Rechnungen von $<who>?')
    .replace(wePayEach, 'What is the fee $<per> of each of the contracts with $<who>?')
    .replace(whatTheyCost, 'What is the fee$<per> of each of the $<kind> $<with>?')
    .replace(wasSieKosten, 'Wie hoch ist die Vergütung$<per> der $<kind> $<with>?')
    .replace(whenConcluded, 'Wann wurden die $<kind> $<with> unterschrieben?')
    .replace(whenWeSigned, 'When were the $<kind> $<with> signed?');
}

const groupsOf = (found: readonly unknown[]): Readonly<Record<string, string | undefined>> =>
  found.at(-1) as Readonly<Record<string, string | undefined>>;
