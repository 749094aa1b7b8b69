import { kindWords } from '../../../kinds/asked-kinds.ts';

const kinds = `(?:${kindWords})`;
/** The documents that are asked, from their article on: "each of our contracts", "the contracts with Acme Ltd". */
const documents = String.raw`(?:each|every|all|the|our|my|these|those|which)\s[^?:;]*?`;

/** "Within a month", "more than a year", "a year or less": one of it, and not how often. */
const oneUnit = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:within|than|least|most|over|under|beyond|exceeding|exceeds|up\s+to|inside)\s+)an?\s+` +
    String.raw`(?=(?:day|week|month|quarter|year)s?(?!\p{L}))|(?<!\p{L})an?\s+(?=(?:day|week|month|quarter|year)\s+` +
    String.raw`or\s+(?:less|more|longer|shorter|over|under)(?!\p{L}))`,
  'giu',
);
/** What people say for a duty of confidentiality; "silent on the law" is no such duty. */
const keepQuiet = new RegExp(
  String.raw`(?<!\p{L})(?:(?:keep|hold|kept|holding|keeping)\s+(?:(?:our|my|your|their|its|one['’]s)\s+)?(?:mouths?` +
    String.raw`\s+shut|tongues?|lips\s+sealed|quiet|mum|silent|schtum)|(?:remain|stay|be)\s+(?:silent|quiet|` +
    String.raw`discreet))(?:\s+about\s+(?:it|things|everything))?(?!\p{L}|\s+(?:on|about|as|regarding)\s)`,
  'giu',
);
const dichthalten = /(?<!\p{L})(?:den\s+mund\s+(?:zu\s+)?halten|dicht(?:\s*zu)?\s*halten)(?!\p{L})/giu;
/** "Ties us down the longest", "are we tied to": for how long a contract runs. */
const ties = new RegExp(
  String.raw`(?<!\p{L})(?:ties?|binds?|lock(?:s)?|commits?)\s+(?:us|you|me|them|both\s+sides)(?:\s+(?:down|in|up))?` +
    String.raw`(?!\p{L}|\s+to\s)`,
  'giu',
);
const tiedTo = new RegExp(
  String.raw`^(?:for\s+)?how\s+long\s+(?:are|were)\s+(?:we|you|they|i)\s+(?:tied|bound|locked|committed|stuck)` +
    String.raw`(?:\s+(?:to|by|into|in|with))?\s+(?<docs>${documents})\s*[?.]*$`,
  'iu',
);
const gebunden = new RegExp(
  String.raw`^(?:für\s+)?wie\s+lange?\s+(?:sind|waren|ist|bin)\s+(?:wir|ich|man|sie)\s+(?:an|durch|in)\s+` +
    String.raw`(?<docs>(?:jeden?|die|den|unsere[nr]?|alle|einzelne[nr]?)\s[^?:;]*?)\s+(?:gebunden|verpflichtet)` +
    String.raw`\s*[?.]*$`,
  'iu',
);
/** "How do we get out of the contracts with X: what notice?" asks for the notice period. */
const getOut = new RegExp(
  String.raw`^(?:how|with\s+what\s+notice|at\s+what\s+notice)\s+(?:do|can|could|would|must|may|should)\s+(?:we|i|you|` +
    String.raw`one|they)\s+(?:get\s+(?:out\s+of|rid\s+of)|leave|quit|end|exit|cancel|terminate)\s+` +
    String.raw`(?<docs>${documents})(?:\s*[:,;–]\s*(?:with\s+|at\s+)?(?:what|which|how\s+much)\s[^?]*)?\s*[?.]*$`,
  'iu',
);
const rauskommen = new RegExp(
  String.raw`^(?:wie|mit\s+welcher\s+frist)\s+(?:komm(?:t|en|e)|kann|können)\s+(?:man|wir|ich)\s+aus\s+` +
    String.raw`(?<docs>(?:den|allen|unseren|jedem|dem)\s[^?:;,]*?)\s+(?:wieder\s+)?(?:he)?raus(?:kommen)?` +
    String.raw`(?:\s*,\s*[^?]*)?\s*[?.]*$`,
  'iu',
);
/** "Carries on if we do nothing", "läuft ohne Kündigung weiter": renewed by itself. */
const ifNobody = new RegExp(
  String.raw`\s*,?\s+(?:if|unless|when|without)\s+(?:we|nobody|no\s+one|anybody|anyone|somebody|someone|one|i)?\s*` +
    String.raw`(?:do(?:es|ing)?\s+(?:nothing|anything)|(?:gives?|giving)\s+notice|cancel(?:s|ling)?|terminat(?:es?|` +
    String.raw`ing)|say(?:s|ing)?\s+(?:nothing|anything))(?:\s+(?:it|them))?(?=\s*[?.]*$)`,
  'iu',
);
const ohneKuendigung = new RegExp(
  String.raw`(?<!\p{L})(?:ohne\s+(?:eine\s+)?kündigung|wenn\s+(?:niemand|keiner|man\s+nicht|wir\s+nicht)\s+kündig` +
    String.raw`\p{L}*|solange\s+(?:niemand|keiner)\s+kündig\p{L}*)(?!\p{L})`,
  'iu',
);
const goesOn = /(?<!\p{L})(?:carr(?:y|ies)\s+on|go(?:es)?\s+on|continues?|roll|renew|weiter|fort|verlänger)\p{L}*/iu;
/** "Bei wie vielen Verträgen ist Kiel Gerichtsstand?": the name stands before what it is. */
const nameBeforeField = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:ist|sind|war|waren)\s+)(?<name>\p{Lu}[\p{L}.&-]*(?:\s(?:\p{Lu}[\p{L}.&-]*|&|und|am|der|` +
    String.raw`im)){0,4}?)\s+(?:der\s+|die\s+|als\s+)?(?<field>Gerichtsstand|Gerichtsort|(?:Ver)?[Mm]ieter|Käufer|` +
    String.raw`Verkäufer|Auftraggeber|Auftragnehmer|Vertragspartner|Vertragspartei|Partei|Absender|Empfänger|Kunde|` +
    String.raw`Lieferant|Arbeitgeber|Lizenzgeber|Lizenznehmer)(?!\p{L})`,
  'u',
);
/** "Bis zu welchem Betrag wird in den Verträgen gehaftet?", "How far is each side liable in the contracts?" */
const haften = new RegExp(
  String.raw`^(?:bis\s+zu\s+welche[mr]\s+(?:betrag|höhe|summe|grenze)|wie\s+(?:weit|hoch))\s+(?:wird|haftet|haften)` +
    String.raw`\s+(?:(?:man|wir|jeder|der\s+andere|die\s+andere\s+seite)\s+)?(?<docs>in\s+[^?]*?)(?:\s+gehaftet)?\s*[` +
    String.raw`?.]*$`,
  'iu',
);
/** "How much is on each bill?" */
const onEachBill = new RegExp(
  String.raw`^how\s+much\s+(?:money\s+)?(?:is|was|stands|is\s+there|do\s+we\s+owe)\s+(?:on|in|for)\s+` +
    String.raw`(?=(?:each|every|all|the)\s(?:of\s(?:the|our|my)\s)?${kinds})`,
  'iu',
);
/** "How much money does each letter talk about?" */
const muchAbout = new RegExp(
  String.raw`^(?:how\s+much(?:\s+money)?|(?:what|which)\s+(?:sum|amount|money))\s+(?:does|do|did)\s+` +
    String.raw`(?<docs>${documents}${kinds})\s+(?:(?:talk|speak|write|complain|argue)\s+(?:about|of)|mention|name|` +
    String.raw`deal\s+with|concern|claim|ask\s+for|want|demand|revolve\s+around)\s*[?.]*$`,
  'iu',
);
/** "Where did somebody have to leave a deposit?": it is not the contract that is left. */
const leaveDeposit = new RegExp(
  String.raw`(?<!\p{L})(?:(?:did|do|does|had|has|have|must)\s+(?:\p{L}+\s+){0,2}?)?(?:(?:have|had|has)\s+to\s+)?` +
    String.raw`(?:leave|left|leaves|put\s+down|lodged?|hand(?:ed)?\s+over)\s+(?=an?\s+(?:security\s+)?deposit)`,
  'iu',
);
/** "When did we sign each of them? (contracts)" */
const inBrackets = new RegExp(
  String.raw`(?<of>(?<!\p{L})(?:each|every|all|any|which|how\s+many)\s+(?:one\s+)?of\s+)(?:them|these|those)` +
    String.raw`(?<rest>[^?()]*)\??\s*\((?:the\s+)?(?<kind>${kinds})\)\s*[?.]*$`,
  'iu',
);

/** What people say when they speak, in the words of written questions. English and German. */
export function inWrittenWords(question: string): string {
  const asked = question
    .replaceAll(oneUnit, 'one ')
    .replace(inBrackets, '$<of>the $<kind>$<rest>?')
    .replaceAll(keepQuiet, 'keep secrets')
    .replace(tiedTo, 'What is the term of $<docs>?')
    .replace(gebunden, 'Welche Laufzeit gilt für $<docs>?')
    .replaceAll(ties, 'runs')
    .replace(getOut, 'What is the notice period of $<docs>?')
    .replace(rauskommen, 'Welche Kündigungsfrist gilt in $<docs>?')
    .replace(nameBeforeField, 'der $<field> $<name>')
    .replace(leaveDeposit, 'have ')
    .replace(haften, 'Wie hoch ist die Haftungsgrenze $<docs>?')
    .replace(onEachBill, 'What is the total of ')
    .replace(muchAbout, 'What amount is $<docs> about?');
  const quiet = /^(?:wie\s+lange|welche[rsnm]?|in\s+w|bei\s+w)/iu.test(asked)
    ? asked.replaceAll(dichthalten, 'Verschwiegenheit wahren')
    : asked;
  if (!goesOn.test(quiet)) return quiet;
  const alone = /(?<!\p{L})automati(?:cally|sch)(?!\p{L})/iu.test(quiet);
  return quiet.replace(ohneKuendigung, alone ? '' : 'automatisch').replace(ifNobody, alone ? '' : ' automatically');
}
