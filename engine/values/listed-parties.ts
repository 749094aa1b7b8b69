import { nameOf } from './names.ts';
import { nameAtStart, pairOf, partyWord } from './defined-parties.ts';
import type { Party } from './parties.ts';

const sure = 0.9;
/** The parties are named in so many characters. */
const preambleLength = 1_200;

/** "Parties: X; Y", "Beteiligte: X, Am Markt 1, und Y", "Vertragsparteien sind X und Y". */
const listOfParties = new RegExp(
  String.raw`(?<!\p{L})(?:contracting\s+)?(?:parties|parteien|vertragsparteien|vertragspartner|vertragschließende` +
    String.raw`|beteiligte|undersigned|unterzeichner|unterzeichneten)(?:\s*[:\t,]|\s+(?:are|` +
    String.raw`sind)(?!\p{L}))\s*(?<list>[^\n]{5,400})`,
  'giu',
);
const betweenNames = /;\s*(?:and|und|sowie)?\s*|\s+(?:and|und|sowie)\s+|\s+[/|·]\s+/giu;

/** The two that stand in a list of parties, by the first list that has two. */
export function listedParties(text: string): readonly Party[] {
  for (const match of text.slice(0, preambleLength).matchAll(listOfParties)) {
    const list = match.groups?.['list'] ?? '';
    const at = match.index + match[0].length - list.length;
    const ends = [...list.matchAll(betweenNames)].map(({ index, 0: { length } }) => ({ index, length }));
    // "Holt and Sons; Ana Ruiz": each "and" may be one of a name.
    for (const { index, length } of ends) {
      const pair = pairOf([named(text, at, at + index), named(text, at + index + length, at + list.length)].flat());
      if (pair.length > 1) return pair;
    }
  }
  return [];
}

/** The name that a stretch begins with, up to an address or a role. */
function named(text: string, from: number, to: number, called = ''): readonly Party[] {
  const stretch = text.slice(from, to);
  const lead = leadIn.exec(stretch)?.[0].length ?? 0;
  const name = nameAtStart(stretch.slice(lead));
  return name === ''
    ? []
    : [{ role: 'party', called, name: nameOf(text, from + lead, from + lead + name.length, sure) }];
}
const leadIn = /^\s*(?:\(?(?:\d|[a-z]|[IVX]+)[.)]\s*)?(?:(?:the|die|der)\s+(?=\p{Lu}))?/iu;

/** What a column is called whose cells are names, and one that tells what parties are called. */
const nameColumn = /^\s*(?:name|full name|company(?: name)?|party|parties|firma|partei|vertragspartei|who|wer)\b/iu;
const roleColumn =
  /^\s*(?:party|partei|role|rolle|part|as|capacity|called|referred|defined|bezeichnung|als|kurz)(?!\p{L})/iu;
const fewestColumns = 2;

/** Parties in a table with a row for each: "Party | Name | Address" over "Buyer | Holt Ltd | 9 Mill Lane". */
export function partiesInTable(text: string): readonly Party[] {
  const lines = text.slice(0, preambleLength).split('\n');
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const columns = line.split('\t');
    at += line.length + 1;
    const isName = columns.map((column) => nameColumn.test(column));
    // Of "Party | Name" the second has the names.
    const name = isName.lastIndexOf(true);
    if (columns.length < fewestColumns || name === -1) continue;
    const role = columns.findIndex((column, j) => j !== name && roleColumn.test(column));
    let start = at;
    const found = lines.slice(i + 1).flatMap((row): readonly Party[] => {
      const own = start;
      start += row.length + 1;
      const cells = row.split('\t');
      if (cells.length !== columns.length) return [];
      const from = own + cells.slice(0, name).reduce((sum, cell) => sum + cell.length + 1, 0);
      const called = role === -1 ? '' : (cells[role] ?? '').replaceAll(/["“”„‘’«»]/gu, '').trim();
      return named(text, from, from + (cells[name] ?? '').length, called);
    });
    const pair = pairOf(found);
    if (pair.length > 1) return pair;
  }
  return [];
}

/** "The depositor is Holt Ltd of …", "Lagerhalter ist die Holt GmbH": a part with its name. */
const partIsName = new RegExp(
  String.raw`(?:^|[\n.;,]\s*|(?<!\p{L})(?:and|und)\s+)(?:(?:[tT]he|[dD]er|[dD]ie)\s+)?` +
    String.raw`(?<called>\p{L}[\p{L}-]{3,24}(?:\s\p{L}[\p{L}-]{2,20})?)\s+(?:is|ist)\s+(?:(?:the|die|der)\s+)?` +
    String.raw`(?=\p{Lu})`,
  'gu',
);
/** "Holt Ltd is the customer.", "Ana Ruiz ist die Mieterin": a name with its part. */
const nameIsPart = new RegExp(
  String.raw`(?:^|[\n.;]\s*|(?<!\p{L})(?:and|und)\s+)(?:(?:The|Die|Der)\s+)?(?<name>\p{Lu}[^\n,;:]{2,60}?)\s+(?:is|` +
    String.raw`ist)\s+(?:the|der|die)\s+(?<called>\p{L}[\p{L}-]{3,24})(?=\s*(?:[.,;\n]|$|\s(?:and|und)\s))`,
  'gu',
);
/** "X appoints Y as", "X grants Y a licence", "Ich, X, beauftrage Y": who gives a task or a right to whom. */
const appoints = new RegExp(
  String.raw`(?<before>(?:^|[\n.]\s*|(?<!\p{L})(?:I|Ich|We|Wir),\s+)\p{Lu}[^\n:;]{2,120}?)\s+(?:(?:hereby\s+` +
    String.raw`)?(?:appoints?|hires?|engages?|commissions?|retains?|employs?|instructs?|licenses?|lets|grants?|lends?` +
    String.raw`|authori[sz]es?)|beauftrag(?:e|t|en)|bestell(?:e|t|en)|engagier(?:e|t|en)|verpflichte(?:t|n)?|stellt|` +
    String.raw`betraut|vermietet(?:\s+an)?|verpachtet(?:\s+an)?|überlässt|gewährt|gestattet|leiht)\s+(?:(?:the|die|` +
    String.raw`der|den|to)\s+)?(?=\p{Lu})`,
  'gmu',
);

/** "Holt GmbH, Ring 2," – "und" – "Ana Ruiz, Weg 3,": a line for each, and one for the word between them. */
const linesOfParties = /(?:^|\n)(?<one>\p{Lu}[^\n]{2,160})\n\s*(?:und|and|sowie)\s*\n\s*(?=\p{Lu})/gu;

function partiesInLines(head: string): readonly Party[] {
  return [...head.matchAll(linesOfParties)].flatMap((match) => {
    const end = match.index + match[0].length;
    const one = match.index + match[0].indexOf(match.groups?.['one'] ?? '');
    return pairOf([...named(head, one, end), ...named(head, end, Math.min(head.length, end + 160))]);
  });
}

/** Parties that sentences name with their parts, or by what one has the other do. */
export function statedParties(text: string): readonly Party[] {
  const head = text.slice(0, preambleLength);
  const parts = [...head.matchAll(partIsName)].flatMap((match) => {
    const from = match.index + match[0].length;
    return named(text, from, sentenceEnd(head, from), match.groups?.['called'] ?? '');
  });
  const called = [...head.matchAll(nameIsPart)].flatMap((match) => {
    const { name = '', called: role = '' } = match.groups ?? {};
    const from = match.index + match[0].indexOf(name);
    return named(text, from, from + name.length, role);
  });
  const pair = [pairOf(parts), pairOf(called)].find(({ length }) => length > 1);
  if (pair !== undefined) return pair;
  const lines = partiesInLines(head);
  if (lines.length > 1) return lines.slice(0, 2);
  for (const match of head.matchAll(appoints)) {
    const before = match.groups?.['before'] ?? '';
    const lead = /^[\s.]*(?:(?:I|Ich|We|Wir),\s+)?/u.exec(before)?.[0].length ?? 0;
    const from = match.index + match[0].length;
    const found = pairOf([
      ...named(text, match.index + lead, match.index + before.length),
      ...named(text, from, sentenceEnd(head, from)),
    ]);
    if (found.length > 1) return found;
  }
  return [];
}

/** Where what follows a name begins: "Holt Ltd of 9 Mill Lane", "Holt Ltd as an adviser", a full stop. */
function sentenceEnd(text: string, from: number): number {
  const rest = new RegExp(
    String.raw`^${partyWord}(?:\s(?:(?:&|and|und|of|de|van|von|am|im|zur?)\s){0,1}${partyWord}){0,6}(?:\s(?:mbH|mbB|` +
      String.raw`eG|e\.\s?[VK]\.))?`,
    'u',
  ).exec(text.slice(from));
  return rest === null ? from : from + rest[0].length;
}
