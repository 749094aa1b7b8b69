import { kindWords } from '../../../kinds/asked-kinds.ts';

/** Words behind a question that only say where the documents lie, or that some may not say it. */
const idleTail = new RegExp(
  String.raw`\s*,?\s+(?:(?:(?:that\s+(?:are|lie)\s+)?(?:here\s+)?(?:in|from|im|in\s+der|aus\s+der)\s+(?:(?:the|this|` +
    String.raw`our|my|diese[rmn]|unsere[rmn]?)\s+)?(?:folder|library|files?|archive|collection|ordner|bibliothek|` +
    String.raw`archiv|sammlung|ablage))|` +
    String.raw`(?:if|where|wherever|as\s+far\s+as)\s+(?:there\s+(?:is|are)\s+(?:one|any|some)|any|stated|given|` +
    String.raw`(?:it|they|one)\s+(?:is|are|exists?)(?:\s+(?:stated|given|known|there))?)|` +
    String.raw`(?:falls|sofern|soweit|wo)\s+(?:vorhanden|angegeben|genannt|es\s+(?:eine[nrs]?|sie|welche)\s+gibt))` +
    String.raw`(?=\s*[.?!]?\s*$)`,
  'iu',
);
/** "Contract dates, one line per contract". */
const lineEach = new RegExp(
  String.raw`,?\s+(?:one|a|eine)\s+(?:line|row|entry|zeile)\s+(?:per|for\s+each|for\s+every|pro|je)\s+` +
    String.raw`(?<kind>(?:${kindWords}))(?=\s*[.?!]*\s*$)`,
  'iu',
);
/** "List all invoices with their dates". */
const withTheir = new RegExp(
  String.raw`^(?:list|show|give|name|tabulate|liste?|zeige?|nenne?)\s+(?:me\s+|mir\s+)?(?:(?:all|the|our|alle` +
    String.raw`|die)\s+)*` +
    String.raw`(?<kind>(?:${kindWords}))\s+(?:with|along\s+with|including|mit)\s+(?:their|its|ihre[nrm]?)\s+` +
    String.raw`(?<what>[^?.!]{3,60}?)\s*[?.!]*$`,
  'iu',
);
/** "Invoice numbers, all of them": all are meant. */
const allOfThem = new RegExp(
  String.raw`^(?<what>[^,?:]{3,60}),\s+(?:all\s+of\s+them|each\s+of\s+them|every\s+one|` +
    String.raw`(?:bitte\s+)?(?:alle|sämtliche))\s*[.?!]*$`,
  'iu',
);
/** "Penalties above €15,000: which contracts?": what is asked stands behind. */
const whichBehind = new RegExp(
  String.raw`^(?<what>[^:–?]{3,90})\s*[:–]\s+(?<which>(?:in\s+|bei\s+)?(?:which|what|welche[rsnm]?))\s+(?<kind>` +
    String.raw`(?:${kindWords}))\s*[?.]*$`,
  'iu',
);
/** "Input tax in the invoices from X: how much in all?" */
const sumBehind = new RegExp(
  String.raw`^(?<what>[^:–?]{3,90})\s*[:–,]\s+(?:how\s+much|what|wie\s*viel)(?:\s+(?:is\s+(?:it|that)|ist\s+das))?\s+` +
    String.raw`(?<sum>in\s+all|in\s+total|altogether|all\s+together|together|insgesamt|zusammen)\s*[?.]*$`,
  'iu',
);
/** "What do the penalties come to, over all contracts?": the documents stand behind the verb of adding up. */
const sumOver = new RegExp(
  String.raw`^(?:what|how\s+much)\s+do(?:es)?\s+(?<what>(?:the|our|all)\s[^?,]{3,60}?)\s+(?:come|amount|add\s+up` +
    String.raw`|run)\s+to,?\s+(?:over|across|in|for|of|under)\s+(?<which>(?:all\s+)?(?:(?:the|our|these)\s+)?` +
    String.raw`(?:${kindWords}))\s*[?.]*$`,
  'iu',
);
/** "Where is our liability unlimited because the contract names no cap?": what a contract says is the condition. */
const because = new RegExp(
  String.raw`^(?:where|in\s+which\s+cases?|wo)\s[^?]*?\s(?:because|since|as|weil|da)\s+(?:the|a|an|der|die|ein` +
    String.raw`|eine)\s+(?<kind>(?:${kindWords}))\s+(?<said>[^?]+?)\s*[?.]*$`,
  'iu',
);
/** "Neither by the law of Malta nor by that of Jersey, but name a law": none of both. */
const neither = new RegExp(
  String.raw`(?<!\p{L})(?:neither|weder)\s+(?<one>[^?]+?)\s*,?\s+(?:nor|noch)\s+(?:(?:by|under|from|to|with|von|mit|` +
    String.raw`an|dem|der|die)\s+)*(?:(?:that|those|the\s+(?:law|laws|courts?)|jenem|denen)\s+(?:of\s+|von\s+)?)?`,
  'iu',
);
const butSay =
  /\s*,?\s+(?:but|aber)\s+(?:do\s+|they\s+)?(?:say|state|name|specify|nennen|sagen)(?!\p{L})[^?]*(?=[?]|$)/iu;
/** "Total owed to X": whom money is owed has sent the bills. */
const totalOwed = new RegExp(
  String.raw`^(?:the\s+)?(?:total|sum)(?:\s+amount)?\s+(?:(?<from>(?:owed|owing|due|payable|paid)\s+to|` +
    String.raw`(?:billed|invoiced|charged)\s+by)|(?<to>(?:billed|invoiced|charged)\s+to|(?:owed|owing|payable|paid)` +
    String.raw`\s+by))\s+(?<who>[^?]+?)\s*[?.]*$`,
  'iu',
);
/** "Who is billed in each invoice?", "To whom is each invoice addressed?": whom it goes to. */
const whoIsBilled = new RegExp(
  String.raw`^(?:who|which\s+(?:customers?|clients?|companies|company)|wer)\s+(?:is|are|was|were|gets?|got` +
    String.raw`|has\s+been|wird|wurde|ist)\s+(?:being\s+)?(?:billed|invoiced|charged|addressed)(?:\s+(?:in|by|with|on` +
    String.raw`|through)\s+(?=\p{L})|,?\s+(?=(?:in\s+)?(?<doc>\p{L}+)\s+(?:by|after)\s+\k<doc>(?!\p{L})))`,
  'iu',
);
const addressed = new RegExp(
  String.raw`^(?<who>(?:(?:to|an)\s+)?(?:whom?|wen|wem)\s+(?:is|are|was|were|ist|sind|wurden?|do|does` +
    String.raw`|did)\s[^?]*?)\s+` +
    String.raw`(?<verb>addressed|directed|written|geschrieben|made\s+out|sent|gerichtet|adressiert|geschickt` +
    String.raw`|gesandt)(?<to>\s+to)?\s*(?=[?.]*\s*$)`,
  'iu',
);

/** Without the capital of a sentence's first word; "VAT" keeps its own. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words;

/** A question whose parts stand in another order than usual, or that says more than it asks, in the usual form. */
export function inUsualOrder(question: string): string {
  return question
    .replace(idleTail, '')
    .replace(lineEach, ' for each $<kind>')
    .replace(withTheir, 'List the $<what> of all $<kind>')
    .replace(/^(?:on|at)\s+(?:which|what)\s+(?:dates?|days?)(?=\s)/iu, 'When')
    .replace(allOfThem, 'All $<what>')
    .replace(sumBehind, (...found) => {
      const { what = '', sum = '' } = found.at(-1) as Record<string, string | undefined>;
      return `What is the sum of the ${lowered(what)} ${sum}?`;
    })
    .replace(sumOver, 'What is the sum of $<what> of $<which>?')
    .replace(whichBehind, (...found) => {
      const { what = '', which = '', kind = '' } = found.at(-1) as Record<string, string | undefined>;
      const verb = /^(?:in|bei)\s/iu.test(which) ? 'there are' : /^welche/iu.test(which) ? 'haben' : 'have';
      return `${which} ${kind} ${verb} ${lowered(what)}?`;
    })
    .replace(because, (...found) => {
      const { kind = '', said = '' } = found.at(-1) as Record<string, string | undefined>;
      return `${/^wo\s/iu.test(question) ? 'Welche' : 'Which'} ${kind} ${said}?`;
    })
    .replace(neither, (...found) => {
      const { one = '' } = found.at(-1) as Record<string, string | undefined>;
      return /^weder/iu.test(String(found[0])) ? `nicht ${one} oder ` : `not ${one} or `;
    })
    .replace(butSay, (words) => (/(?<!\p{L})(?:neither|weder)(?!\p{L})/iu.test(question) ? '' : words))
    .replace(totalOwed, (...found) => {
      const { from, who = '' } = found.at(-1) as Record<string, string | undefined>;
      return `What is the total of the invoices ${from === undefined ? 'to' : 'from'} ${who}?`;
    })
    .replace(whoIsBilled, 'To whom is ')
    .replace(addressed, (...found) => {
      const { who = '', to } = found.at(-1) as Record<string, string | undefined>;
      return to === undefined || /^to\s/iu.test(who) ? who : `To ${lowered(who)}`;
    });
}
