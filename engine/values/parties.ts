import type { Value } from '../../common/domain/value.ts';
import { definedParties, explainedParties, isPartyName, nameAtStart, partiesBelow } from './defined-parties.ts';
import { listedParties, partiesInTable, statedParties } from './listed-parties.ts';
import { nameOf, namesIn } from './names.ts';

/** A name in a part that it has in its document. */
export interface Party {
  readonly role: 'party' | 'from' | 'to';
  /** What the document calls it: "Tenant", "landlord"; '' where it says nothing. */
  readonly called: string;
  readonly name: Value;
}

/** "between X and Y", and where the parties have been named. */
const betweenWords = new RegExp(
  String.raw`(?<!\p{L})(?:by\s+and\s+between|between|among|zwischen|(?:executed|concluded|made|entered\s+into|signed|` +
    String.raw`agreed)\s+by|geschlossen\s+von)(?!\p{L})`,
  'giu',
);
const afterParties = /\n\s*\n\s*(?:\d+(?:\.\d+)*[.)]\s|§|[IVX]+\.|whereas|recitals|preamble|präambel)/iu;
const longestBetween = 900;
/** What stands between the first party and the second. */
const betweenParties = /(?<=[\s,;)–-])(?:and|und)(?=[\s:])|(?<=\n\s*)\(?(?:2|b|ii)[.)](?=\s)/giu;
/** "(the "Tenant")", "(hereinafter: Client)", "– nachstehend „Vermieter“ genannt –", ", as Landlord". */
const calledSo = new RegExp(
  String.raw`^[^(„“"\n]{0,160}?(?:[(–,-]\s*)(?:(?:the|der|die|hereinafter|hereafter|nachfolgend|nachstehend|im\s+` +
    String.raw`Folgenden|referred\s+to|called|also|collectively|as|als|individually|auch|kurz|:|` +
    String.raw`,)\s*)*["“„‘'«]?(?<called>\p{L}[\p{L} -]{2,28}?)["”“’'»]?(?:\s*(?:genannt|–|-))?\s*(?:[),.–-]|$)`,
  'iu',
);
const label = new RegExp(
  String.raw`(?:^|[\n\t]|\s{2}|[.;|]\s|\s(?=[^:\t\n]{2,14}:))(?<called>from|sender|absender|von|supplier|seller|` +
    String.raw`lieferant|verkäufer|to|bill(?:ed)?\s+to|invoice\s+to|invoiced\s+to|customer|client|buyer|an|kunde|` +
    String.raw`empfänger|recipient|rechnung\s+an|attn|attention|z\.\s?hd\.)\s*[:\t]\s*`,
  'giu',
);
const fromLabel = /^(?:from|sender|absender|von|supplier|seller|lieferant|verkäufer)$/iu;
const otherLabel = /^(?:bill(?:ed)?|sold|ship(?:ped)?|invoiced?|deliver(?:ed)?)\s+(?:to|from|by)$/iu;
const labelled = /^[^\n\t,;|]{2,80}/u;
const salutation =
  /(?:^|[\n\s])(?:Dear|My dear|Sehr geehrte[rs]?|Liebe[r]?|Hello|Hallo|Guten Tag)\s+(?<name>[^,\n!:]{2,60})/u;
const sure = 0.9;
/** The parties are named in so many characters. */
const preambleLength = 900;
const likely = 0.6;

/** Those who a document is between: the parties of a contract, whom a letter or invoice is from and to. */
export function partiesIn(opening: string): readonly Party[] {
  const head = [...addressedTo(opening), ...aboveAddress(opening), ...letterHead(opening)];
  const named = pairIn(opening);
  const byLabel = labelledIn(opening);
  const others = named.length > 0 ? head : [...head, ...byLabel];
  const isLetter = salutation.test(opening) || byLabel.some(({ role }) => role === 'to');
  const all = [...named, ...otherOf(named, others, isLetter), ...byLabel, ...head];
  return all.map((party) => ({ ...party, name: withArticle(opening, party.name) }));
}

/** "The Glenmore Trust": of a name without the form of a company its article is a part. */
function withArticle(text: string, name: Value): Value {
  const { start, end, normal, confidence } = name;
  const isOwn = /(?<![\p{L}\p{N}])The\s$/u.test(text.slice(0, start)) && /\s/u.test(normal) && !hasForm.test(normal);
  return isOwn ? nameOf(text, start - 'The '.length, end, confidence) : name;
}
const hasForm = /\s(?:GmbH|AG|KG|SE|Ltd|Limited|LLC|LLP|LP|Inc|Corp|plc|PLC|B\.?V|N\.?V|S\.?A|AB)\.?$/u;

const waysOfNaming = [
  partiesOfContract,
  numbered,
  definedParties,
  explainedParties,
  listedParties,
  partiesInTable,
  partiesOfForm,
  partiesBelow,
  statedParties,
];

/** The two that a contract is between, by the first way of naming them that names two. */
function pairIn(opening: string): readonly Party[] {
  for (const way of waysOfNaming) {
    const found = way(opening);
    if (found.length > 1) return found;
  }
  return namedFirst(opening).map((party) => ({ ...party, name: withArticle(opening, party.name) }));
}

/** "The Directors, Holt Ltd, 9 Mill Lane", "To the board of Holt Ltd": whom a letter is written to. */
const officers = new RegExp(
  String.raw`(?:(?<=Damen\s+und\s+Herren|Ladies\s+and\s+Gentlemen)\s+(?:der|von|bei|of)\s+|(?:^|` +
    String.raw`\n)[ \t]*(?:to\s*:?\s+)?the\s+(?:directors?|managers?|board(?:\s+of\s+(?:directors|trustees))?|` +
    String.raw`trustees|partners|secretary|treasurer|management)(?:,\s+|\s+of\s+))(?<name>(?:The\s+` +
    String.raw`)?\p{Lu}[^\n,;(]{2,60}?)\s*(?=[,;(\n]|$)`,
  'iu',
);

function addressedTo(text: string): readonly Party[] {
  const match = officers.exec(text.slice(0, preambleLength));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || !/^\p{Lu}/u.test(name)) return [];
  const start = match.index + match[0].lastIndexOf(name);
  return [{ role: 'to', called: '', name: nameOf(text, start, start + name.length, aboveSure) }];
}

/** "Parties: (1) X … (2) Y …" */
function numbered(text: string): readonly Party[] {
  const head = text.slice(0, preambleLength);
  const [one, two] = [/\n\s*\(?1[.)]\s+(?=\p{Lu})/u.exec(head), /\n\s*\(?2[.)]\s+(?=\p{Lu})/u.exec(head)];
  if (one === null || two === null || two.index < one.index) return [];
  const lead = /(?<!\p{L})(?:part(?:y|ies|eien)|between|zwischen)(?!\p{L})(?<after>[^]*)$/iu.exec(
    head.slice(0, one.index),
  );
  // "Parties: X and Y", and then the clauses: they are named before the first number.
  if (lead === null || namesIn(lead.groups?.['after'] ?? '').some(({ confidence }) => confidence >= sure)) return [];
  return [one, two].flatMap((match): readonly Party[] => {
    const name = firstName(text, match.index + match[0].length);
    return name === null || isHeadingOfClause(name.normal)
      ? []
      : [{ role: 'party', called: calledAfter(text, name.end), name }];
  });
}

/** "1. SUBJECT", "2. Term": a clause of the contract. */
const isHeadingOfClause = (name: string): boolean => /^\p{Lu}+$/u.test(name) || noParty.test(name);

/** A name above an address, as whoever writes puts it at the top. */
const ownAddress = new RegExp(
  String.raw`(?:^|\n)(?<name>\p{Lu}[\p{L}\p{M}'’.&-]*(?:[ ](?:&|and|und|of|de|van|von|` +
    String.raw`\p{Lu}[\p{L}\p{M}'’.&-]*)){1,6})(?:[ ]*\n(?=[^\n\t]{0,60}\d[^\n\t]*,|[^\n\t]{3,50},\s*\d{4,5}\s)|` +
    String.raw`[ \t]+(?=\d+[a-z]?\s\p{Lu}[^\n,]{2,30},))`,
  'u',
);
const aboveSure = 0.9;
/** Whose address follows such words is written to. */
const toWhom = /(?<!\p{L})(?:to|for|customer|client|buyer|attention|an|für|kunde|kundin|empfänger)\s*:?\s*$/iu;
/** Whoever writes is named among the first lines. */
const topLength = 240;

function aboveAddress(text: string): readonly Party[] {
  const match = ownAddress.exec(text.slice(0, topLength));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || noParty.test(name)) return [];
  if (toWhom.test(text.slice(0, match.index))) return [];
  const start = match.index + match[0].indexOf(name);
  return [{ role: 'from', called: '', name: nameOf(text, start, start + name.length, aboveSure) }];
}

/** A contract that is written as a letter is between who writes and whom it is written to. */
function otherOf(named: readonly Party[], head: readonly Party[], isLetter: boolean): readonly Party[] {
  const [first, ...more] = named;
  if (first === undefined && isLetter) {
    const both = [head.find(({ role }) => role === 'from'), head.find(({ role }) => role === 'to')];
    const known = both.flatMap((each) => (each === undefined ? [] : [{ ...each, role: 'party' as const }]));
    return known.length > 1 && known.every(({ name }) => name.confidence >= aboveSure) ? known : [];
  }
  if (first === undefined || more.length > 0) return [];
  const others = head.filter(({ name }) => name.normal !== first.name.normal);
  const other =
    others.find(({ name }) => name.confidence >= aboveSure) ?? others.find(({ role }) => role === 'to') ?? others[0];
  return other === undefined ? [] : [{ ...other, role: 'party' }];
}

function partiesOfContract(text: string): readonly Party[] {
  for (const match of text.matchAll(betweenWords)) {
    const found = partiesBetween(text, match.index + match[0].length);
    if (found.length > 1) return found;
  }
  return [];
}

function partiesBetween(text: string, at: number): readonly Party[] {
  const most = text.slice(at, at + longestBetween);
  const rest = most.slice(0, afterParties.exec(most)?.index);
  const joints = [...rest.matchAll(betweenParties)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = firstName(text, at, joints[0] === undefined ? at + rest.length : undefined);
  if (first === null) return [];
  // The second party stands behind the first joint after the first one's name.
  const joint = joints.find(({ start }) => at + start >= first.end);
  const second = joint === undefined ? null : firstName(text, at + joint.end);
  const other = second ?? (joint === undefined ? null : nameBehindPart(text, at + joint.end));
  // "Any dispute between the Insurer and the Insured": parts, and no names.
  if (other === null || [first, other].every((name) => isPart(text, name))) return [];
  if ([first, other].every(({ normal }) => !isPartyName(normal))) return [];
  return [first, other].map((name) => ({ role: 'party', called: calledAfter(text, name.end), name }));
}

/** "und der freien Lektorin bzw. dem freien Lektor Ana Ruiz": a name behind words for the part that it has. */
function nameBehindPart(text: string, from: number): Value | null {
  const [stretch = ''] = /^[^\n,;(]{2,120}/u.exec(text.slice(from)) ?? [];
  const { index, groups } = behindPart.exec(stretch) ?? {};
  const name = groups?.['name'];
  if (index === undefined || name === undefined || !isPartyName(name)) return null;
  const start = from + stretch.lastIndexOf(name);
  return nameOf(text, start, start + name.length, likely);
}
const behindPart = new RegExp(
  String.raw`(?<!\p{L})\p{Ll}+\s+(?:\p{Lu}\p{Ll}+\s+)?(?<name>(?:\p{Lu}[\p{L}\p{M}'’.&-]*\s)+` +
    String.raw`\p{Lu}[\p{L}\p{M}'’.&-]*)\s*$`,
  'u',
);

const isPart = (text: string, { start, end }: Value): boolean =>
  /(?<!\p{L})(?:the|der|die|dem|den)\s+$/iu.test(text.slice(0, start)) &&
  /^\p{Lu}\S*(?:\s\p{Ll}|\W*$)/u.test(text.slice(start, end).trim());

/** What stands before a name: numbers, articles. "The Elm Trust" keeps its own. */
const leadIn = new RegExp(
  String.raw`^[\s:,]*(?:\(?\d+[.)]\s*|[a-z]\)\s*)?(?:(?!The\s+\p{Lu}\S*\s+\p{Lu})` +
    String.raw`(?:[tT]he|THE|[dD]er|[dD]ie|[dD]em|[dD]en|[fF]irma|[mM]essrs\.?|[cC]ompany)\s+)*`,
  'u',
);

/** The name that a stretch of text begins with, articles and numbers left out. */
function firstName(text: string, from: number, to = from + 160): Value | null {
  const start = from + (leadIn.exec(text.slice(from, to))?.[0].length ?? 0);
  const stretch = new RegExp(
    String.raw`^[^(„“"\n;]{2,160}?(?=\s*(?:[(„“"\n;]|,(?!\s*(?:Inc|Ltd|LLC|Corp|L\.L\.C|S\.A|LLP)\b)|` +
      String.raw`\s(?:and|und|als|as|–|-|with|mit|(?<!^\S+\s)of|a|an|having|whose|incorporated|vertreten|geb\.|` +
      String.raw`residing)\s)|\s*$)`,
    'iu',
  ).exec(text.slice(start, to));
  if (stretch === null) return null;
  const named = namesIn(stretch[0]).find(({ confidence }) => confidence > likely);
  const end =
    start +
    stretch[0].trimEnd().replace(/[.,:]+$/u, (sign) => (sign === '.' && abbreviated.test(stretch[0]) ? '.' : ''))
      .length;
  if (named !== undefined) {
    const first = ownBeginning.test(stretch[0].slice(0, named.start)) ? 0 : named.start;
    return nameOf(text, start + first, start + named.end, sure);
  }
  return /^\p{Lu}/u.test(text.slice(start)) ? nameOf(text, start, end, sure) : null;
}

/** "The Elm Trust"; "Planungsbüro Dr. Noll" is no Dr. Noll. */
const ownBeginning = /^(?:The\s+|(?!Firma|Herr|Frau|Partner|Messrs)\p{Lu}\p{Ll}{5,}\s+)$/u;

/** "Holt Inc." has a point of its own; at a name's end any other ends the sentence. */
const abbreviated = /(?:^|[\s,])(?:Inc|Ltd|Corp|Co|L\.L\.C|B\.V|N\.V|S\.A|e\.\s?V|e\.\s?K|\p{Lu}\.\p{Lu}?)\.\s*$/u;

/**
 * A row or a line of a form with a name: "Provider\tHarbour Ltd, 5 Mill Lane", "Provider | Harbour Ltd",
 * "Agent: Sofia Marchetti", "LR2. Landlord: …", "PRINCIPAL Harbour Ltd".
 */
const formLine = new RegExp(
  String.raw`(?:^|(?<=[.|·]\s+))[ \t\d.)|]*(?:\p{Lu}{1,3}\d+\.\s*)?` +
    String.raw`(?:(?<called>\p{L}[\p{L} '’/-]{1,34}?)[ ]*(?::\s*|\t[ \t]*|\|[ ]*)|` +
    String.raw`(?<capitals>\p{Lu}{4,}(?:[ ]\p{Lu}{2,})?)[ ]+(?=\p{Lu}\P{Lu}))` +
    String.raw`(?=(?<name>\p{Lu}[^\n\t]{2,200}))`,
  'gmu',
);
/** What such a line names beside the parties. */
const noParty = new RegExp(
  String.raw`(?<!\p{L})(?:date\p{L}*|datum|signed|\p{L}*datum|law|recht|courts?|gericht\p{L}*|venue|place|ort|` +
    String.raw`jurisdiction|forum|subject|betreff|re|title|item|clause|(?<!name and )address|anschrift|contact|` +
    String.raw`signature|term|goods|object|gegenstand|project|premises|property|product|service(?! (?:provider|` +
    String.raw`company|firm))|from|to|von|an|payment|bank)(?!\p{L})`,
  'iu',
);
/** "Who runs the place: Holt Ltd" */
const asksWho = /^(?:who|wer)\s/iu;
const asForm = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}'’.&-]*(?:\s(?:&|and|und|of|de|van|von|der|den|am|zur?|for|` +
    String.raw`für)){0,2}(?:\s\p{Lu}[\p{L}\p{M}'’.&-]*){1,6}$`,
  'u',
);

/** The first two names that lines of a form give to parts in a contract, whatever the parts are called. */
function partiesOfForm(text: string): readonly Party[] {
  const head = text.slice(0, preambleLength);
  const named = [...head.matchAll(formLine)].flatMap((match): readonly Party[] => {
    const { called = match.groups?.['capitals'] ?? '', name: words = '' } = match.groups ?? {};
    const name = nameAtStart(words);
    const isName =
      namesIn(name).some(({ confidence, end }) => confidence >= sure && end >= name.length - 1) || asForm.test(name);
    if ((noParty.test(called) && !asksWho.test(called)) || !isName) return [];
    const start = match.index + match[0].length;
    return [{ role: 'party', called: called.trim(), name: nameOf(text, start, start + name.length, sure) }];
  });
  const [first] = named;
  const other = named.find(({ name }) => name.normal !== first?.name.normal);
  return first === undefined || other === undefined ? [] : [first, other];
}

const calledAfter = (text: string, at: number): string =>
  calledSo.exec(text.slice(at, at + 260).replaceAll('\n', ' '))?.groups?.['called']?.trim() ?? '';

/** The first two companies or titled persons that a document names, as in "concluded by X, as Supplier, and by Y". */
function namedFirst(text: string): readonly Party[] {
  const names = namesIn(text.slice(0, preambleLength)).filter(({ confidence }) => confidence >= sure);
  const [first] = names;
  const other = names.find(({ normal }) => normal !== first?.normal);
  return [first, other].flatMap((name) =>
    name === undefined ? [] : [{ role: 'party' as const, called: calledAfter(text, name.end), name }],
  );
}

function labelledIn(text: string): readonly Party[] {
  return [...text.matchAll(label)].flatMap((match): readonly Party[] => {
    const called = match.groups?.['called'] ?? '';
    const start = match.index + match[0].length;
    const words = labelled
      .exec(text.slice(start))?.[0]
      .replace(/\s+(?:[A-Z]\p{Ll}+:).*$/u, '')
      .trimEnd();
    // "Bill to | Bill from": the next label.
    if (words === undefined || !/^\p{Lu}/u.test(words) || otherLabel.test(words)) return [];
    const role = fromLabel.test(called) ? 'from' : 'to';
    return [{ role, called, name: nameOf(text, start, start + words.length, sure) }];
  });
}

/** The head of a letter or an invoice: who writes is named first, who is written to after that or in the salutation. */
function letterHead(text: string): readonly Party[] {
  const head = text.slice(0, Math.min(preambleLength, salutation.exec(text)?.index ?? preambleLength));
  const names = namesIn(head).filter(({ confidence }) => confidence >= sure);
  const [first] = names;
  const other = names.find(({ normal }) => normal !== first?.normal);
  const named = [first, other].flatMap((name, i): readonly Party[] =>
    name === undefined ? [] : [{ role: i === 0 ? 'from' : 'to', called: '', name: { ...name, confidence: likely } }],
  );
  const from = named.length > 0 ? named : firstLine(text);
  const dear = salutation.exec(text);
  const name = dear?.groups?.['name'];
  if (dear === null || name === undefined || /^(?:sir|madam|damen|team|all)/iu.test(name)) return from;
  const start = dear.index + dear[0].length - name.length;
  return [...from, { role: 'to', called: '', name: nameOf(text, start, start + name.length, likely) }];
}

/** A first line that may be a name: "Seagate Mutual Insurance · Claims · PO Box 200". */
function firstLine(text: string): readonly Party[] {
  const [line = ''] = /^[^\n]+/u.exec(text) ?? [];
  const words = line.split(/\s+[·|•–]\s+|\t|,\s/u)[0]?.trim() ?? '';
  const isName = /^\p{Lu}/u.test(words) && words.length < 70 && !/[.!?]$/u.test(words);
  if (!isName || /^(?:tax\s+)?(?:invoice|rechnung|bill|letter|statement|receipt)(?!\p{L})/iu.test(words)) return [];
  const start = text.indexOf(words);
  return [{ role: 'from', called: '', name: nameOf(text, start, start + words.length, likely) }];
}
