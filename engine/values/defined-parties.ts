import type { Value } from '../../common/domain/value.ts';
import { nameOf, namesIn } from './names.ts';
import type { Party } from './parties.ts';

/** How sure a name is that a document calls a party by. */
const sure = 0.9;
/** The parties are named in so many characters. */
const preambleLength = 1_200;

/** "(the "Lender")", "(Arbeitgeber)", "("we")": what a document calls a name that stands before. */
const term = new RegExp(
  String.raw`[([]\s*(?:(?:the|der|die|das|hereinafter|hereafter|nachfolgend|nachstehend|im\s+Folgenden|` +
    String.raw`referred\s+to|called|together|as|auch|kurz)[\s,:]+)*` +
    String.raw`(?:["“„‘'«](?<quoted>\p{L}[\p{L}&-]*(?:\s[\p{L}&-]+){0,2})["”“’'»]|` +
    String.raw`(?<plain>\p{Lu}[\p{L}-]{3,}(?:\s\p{Lu}[\p{L}-]+)?))(?:\s+(?:genannt|hereafter))?\s*[)\]]`,
  'giu',
);
/** What is defined beside the parties. */
const noRole = new RegExp(
  String.raw`^(?:premises|property|goods|products?|services?|agreement|contract|lease|licen[cs]e|loan|term|fees?|` +
    String.raw`price|rent|date|start|software|program|equipment|project|sites?|territory|schedule|works?|mark|event|` +
    String.raw`deed|policy|effective\s+date|confidential\s+information|parties|vertrag|vertragsgegenstand|mietsache|` +
    String.raw`ware|leistung(?:en)?|software|parteien|vertragsparteien|objekt|werk|programm|gebiet|.*\s(?:date|` +
    String.raw`period))$`,
  'iu',
);
/** A word of a name. */
export const partyWord = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*`;
/** A name right behind the beginning of a line or a clause, a word without a capital, or "BY" and "TO". */
const nameBehind = new RegExp(
  String.raw`(?:^|[\n\t:;/]\s*|(?<!\p{L})(?:\p{Ll}+|BY|TO|OF|FOR|WITH|AND|FROM|BETWEEN|From|To|Between|(?:We|I|Wir|` +
    String.raw`Ich),|Zwischen)\s+)(?:\(?[\dA-Ha-h][.)]\s*)?(?<name>${partyWord}(?:[ \u00a0](?:(?:&|and|und|of|de|van|` +
    String.raw`von|der|den|am|zur?|for|für)[ \u00a0]){0,2}${partyWord}){1,6}(?:[ \u00a0](?:mbH|mbB|eG|e\.\s?[VK]\.|` +
    String.raw`plc))?)(?=\s*(?:[,([;\n\t–]|$|\s(?:of|with|in|at|aus|mit|having|whose|vertreten|residing|wohnhaft|als|` +
    String.raw`as)(?!\p{L})))`,
  'gu',
);

/**
 * The first two names that a document gives a name of its own: "BY Holt Ltd ("Licensor") TO Ana Ruiz ("Licensee")",
 * "Holt GmbH, Am Anger 7 (Arbeitgeber) stellt Ana Ruiz (Arbeitnehmer) ein". None where not two are named so.
 */
export function definedParties(text: string): readonly Party[] {
  const head = text.slice(0, preambleLength);
  let from = 0;
  const named = [...head.matchAll(term)].flatMap((match): readonly Party[] => {
    const words = match.groups?.['quoted'] ?? match.groups?.['plain'] ?? '';
    const called = words.replace(/^(?:the|der|die|das)\s+/iu, '');
    const paragraph = head.lastIndexOf('\n\n', match.index);
    const start = Math.max(from, paragraph === -1 ? 0 : paragraph);
    from = match.index + match[0].length;
    const name = noRole.test(called) ? null : firstNameIn(text, start, match.index);
    return name === null ? [] : [{ role: 'party', called, name }];
  });
  return pairOf(named);
}

/** `"Franchisor" means Holt Ltd of Gate Lodge`: a part and who has it. */
const explained = new RegExp(
  String.raw`["“„«](?<called>\p{L}[\p{L}&-]*(?:\s[\p{L}&-]+){0,2})["”“»]\s+(?:shall\s+)?(?:means?|is|bedeutet|` +
    String.raw`bezeichnet|meint|ist)\s+(?:the\s+|die\s+|den\s+|der\s+)?(?=\p{Lu})`,
  'gu',
);

/** The first two parts that a list of terms explains by a name. None where not two are. */
export function explainedParties(text: string): readonly Party[] {
  const named = [...text.slice(0, preambleLength).matchAll(explained)].flatMap((match): readonly Party[] => {
    const called = match.groups?.['called'] ?? '';
    const start = match.index + match[0].length;
    const name = nameAtStart(text.slice(start, start + longestName));
    return noRole.test(called) || name === ''
      ? []
      : [{ role: 'party', called, name: nameOf(text, start, start + name.length, sure) }];
  });
  return pairOf(named);
}
const longestName = 120;

function firstNameIn(text: string, start: number, end: number): Value | null {
  const stretch = text.slice(start, end);
  const company = namesIn(stretch).find(({ confidence }) => confidence >= sure);
  const [plain] = stretch.matchAll(nameBehind);
  const name = plain?.groups?.['name'];
  const at = plain === undefined || name === undefined ? -1 : plain.index + plain[0].lastIndexOf(name);
  const [first, last] =
    name !== undefined && (company === undefined || at <= company.start)
      ? [at, at + name.length]
      : [company?.start ?? 0, company?.end ?? 0];
  const lead = leading.exec(stretch.slice(first, last))?.[0].length ?? 0;
  return first + lead >= last ? null : nameOf(text, start + first + lead, start + last, sure);
}

/** "From Holt Ltd", "TO Ana Ruiz", "Die Holt GmbH": what leads to a name is none of the name. */
const leading = new RegExp(
  String.raw`^(?:(?:from|to|by|and|with|in\s+favou?r\s+of|between|whereas|von|an|zwischen|und|die|der|das|` +
    String.raw`firma)\s+)+`,
  'iu',
);

/**
 * The name that a stretch of text begins with, up to an address, a role or the end of the sentence; '' where it begins
 * with none.
 */
export function nameAtStart(stretch: string): string {
  const words = (upToMark.exec(stretch)?.[0] ?? '').trim().replace(nextSentence, '.');
  const whole = withoutStop(words);
  if (isPartyName(whole)) return whole;
  const name = withoutStop(words.split(behindName)[0]?.trim() ?? '');
  return isPartyName(name) ? name : '';
}
const upToMark = /^[^,;(\n\t|·]+(?:,\s(?:Inc|LLC|Ltd|LLP|L\.P)(?!\p{L})\.?)?/u;
const nextSentence = /(?<!(?<!\p{L})(?:Dr|Prof|St|Mrs?|Ms|Co|Gebr|\p{Lu}))\.\s+\p{Lu}.*$/u;
const behindName = /\s+(?:(?<!^\S+\s)of|in|at|as|whose|with|aus|als|mit|vertreten)\s/u;

/** The point of "Holt Ltd." belongs to the name, another one ends a sentence. */
const withoutStop = (words: string): string => (ownStop.test(words) ? words : words.replace(/[.:]$/u, ''));
const ownStop = /(?:\s(?:Ltd|Inc|Co|Corp|Bros)|\.\s?[\p{Lu}KV]|\.l)\.$/u;

/** A name has two words or more, or the form of a company. */
export const isPartyName = (words: string): boolean =>
  namesIn(words).some(({ confidence, end }) => confidence >= sure && end === words.length) ||
  new RegExp(
    String.raw`^${partyWord}(?:\s(?:&|and|und|of|de|van|von|der|den|am|im|zur?|zum)){0,2}(?:\s${partyWord}){1,6}$`,
    'u',
  ).test(words);

const noColumn = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*date\p{L}*|\p{L}*datum|no|number|nummer|address|anschrift|place|ort|item|goods|` +
    String.raw`subject|clause|ref)(?!\p{L})`,
  'iu',
);

/** "For the Licensee" is the column of the licensee. */
const partOf = (column: string): string =>
  column.trim().replace(/^(?:for|on\s+behalf\s+of|für)\s+(?:(?:the|die|den|das)\s+)?/iu, '');

/**
 * Parties that a table names below their parts: "Buyer | Supplier | Date of order" over a row of names. None where no
 * row has two.
 */
export function partiesBelow(text: string): readonly Party[] {
  const lines = text.slice(0, preambleLength).split('\n');
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const [columns, cells] = [line.split('\t'), (lines[i + 1] ?? '').split('\t')];
    const next = at + line.length + 1;
    at = next;
    if (columns.length < 2 || columns.length !== cells.length || /\d/u.test(line)) continue;
    let start = next;
    const named = columns.flatMap((column, j): readonly Party[] => {
      const cell = cells[j] ?? '';
      const own = start;
      start += cell.length + 1;
      const name = /^[^,;(]+/u.exec(cell)?.[0].trim() ?? '';
      if (noColumn.test(column) || !isPartyName(name)) return [];
      return [{ role: 'party', called: partOf(column), name: nameOf(text, own, own + name.length, sure) }];
    });
    const pair = pairOf(named);
    if (pair.length > 1) return pair;
  }
  return [];
}

/** "For and on behalf of Holt Ltd", "Signed for Ana Ruiz", "Für die Holt GmbH": whose signature follows. */
const signedFor = new RegExp(
  String.raw`(?:^|\n|\t)[ \t]*(?:(?:[dD]uly\s+)?(?:[sS]igned|SIGNED|[eE]xecuted|EXECUTED|[gG]ezeichnet)(?:\s+as\s+` +
    String.raw`a\s+deed)?\s+)?(?:[fF]or(?:\s+and)?(?:\s+on\s+behalf\s+of)?|FOR|[oO]n\s+behalf\s+of|[bB]y|BY|` +
    String.raw`[fF]ür(?:\s+die|\s+den)?|i\.\s?A\.|[nN]amens)\s*:?\s+(?<name>(?:the\s+` +
    String.raw`)?\p{Lu}[^\n\t,;:(]{2,70}?)\s*(?=[,;:(\n\t]|$)`,
  'gu',
);

/** Those for whom a document is signed, by the last part of its text; none where not two are named. */
export function signatureParties(text: string): readonly Party[] {
  const from = Math.max(0, text.length - preambleLength);
  const tail = text.slice(from);
  const named = [...tail.matchAll(signedFor)].flatMap((match): readonly Party[] => {
    const name = match.groups?.['name'] ?? '';
    if (!isPartyName(name)) return [];
    const start = from + match.index + match[0].lastIndexOf(name);
    return [{ role: 'party', called: '', name: nameOf(text, start, start + name.length, sure) }];
  });
  const lines = partiesBelow(tail);
  const below = lines.map(({ name, ...party }) => ({
    ...party,
    name: { ...name, start: name.start + from, end: name.end + from },
  }));
  const pair = pairOf(named);
  return pair.length > 1 ? pair : below;
}

/** The first name and the first other one. */
export function pairOf(named: readonly Party[]): readonly Party[] {
  const [first] = named;
  const other = named.find(({ name }) => name.normal !== first?.name.normal);
  return first === undefined || other === undefined ? [] : [first, other];
}
