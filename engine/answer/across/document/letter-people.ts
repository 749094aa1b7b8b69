import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { nameOf } from '../../../values/names.ts';
import type { Said } from './cells.ts';
import { isOfKind } from '../../../kinds/of-kind.ts';
import { saidBy } from './invoice-cells.ts';
import type { Statement } from './statements.ts';

/** A name beside a salutation or below a closing is as good as said; one in the head is likely. */
const [said, likely] = [0.9, 0.7];
/** Lines from the end of a letter among which its name stands, and of its head. */
const [tailLines, headLines] = [6, 8];

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** "Margaret Doyle", "Dr. Anna van der Berg", "Hollis & Grey Ltd". */
const fullName = String.raw`${word}(?:\s+(?:(?:&|and|und|of|de|van|von|der|den)\s+){0,2}${word}){1,5}`;
/** Words in capitals, small letters or both, where the pattern around them tells capitals from small letters. */
// Not by a modifier `(?i:…)`: a process with many patterns was seen to find nothing by it.
const anyCase = (words: string): string =>
  `(?:${words.replaceAll(/(?<!\\)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
const title = String.raw`(?:${anyCase('mr|mrs|ms|miss|dr|prof|sir|madam|herrn?|frau|or|oder|und|and')}\.?\s+)*`;
const closing = new RegExp(
  String.raw`^\s*(?:(?:yours|very truly|kind|best|warm|with|sincerely|regards|respectfully|many thanks|thanks|cheers|` +
    String.raw`signed|mit|herzliche?|viele|freundliche|beste|hochachtungsvoll|gezeichnet|gez\.?)(?![^,]*\.\s)` +
    String.raw`[\p{L}\s]{0,40})[,.:\s]*$`,
  'iu',
);
const closingWords = anyCase('wishes|regards|sincerely|faithfully|truly|grüßen|gruß|grüße|thanks');
const closed = new RegExp(
  String.raw`^\s*(?:${anyCase('yours|very|kind|best|warm|sincerely|regards|thanks|cheers|signed|mit|viele|gez')}` +
    String.raw`(?:[\p{L}\s]{0,30},\s*|[\p{L}\s]{0,30}?${closingWords},?\s+))?` +
    String.raw`(?<name>${fullName})(?:,\s[\p{L}\s]{2,40})?\s*[.,]?\s*$`,
  'u',
);
const ownLine = new RegExp(String.raw`^\s*(?<name>${fullName})\s*(?:,\s*[\p{L}\s.&-]{2,50})?,?\s*$`, 'u');
const beforeAddress = new RegExp(String.raw`^\s*(?<name>${fullName})(?:,\s*(?=[^,]*\d)|\s*$|,?\s*$)`, 'u');
const fromLabel = new RegExp(
  String.raw`^\s*${anyCase('from|sender|absender(?:in)?|von')}\s*:?\s+(?<name>${fullName})`,
  'u',
);
const addressees = anyCase(
  String.raw`to|attn\.?|attention|for the attention of|an|z\.\s?h(?:d|än)\w*\.?|empfänger(?:in)?`,
);
const greetings = anyCase(String.raw`dear|hello|hi|hallo|sehr\s+geehrte(?:r|s)?|liebe(?:r|s)?|guten\s+tag,?`);
const toLabel = new RegExp(
  String.raw`^\s*${addressees}\s*:?\s+` + String.raw`(?:the\s+\p{L}+,\s+)?${title}(?<name>${fullName})`,
  'u',
);
const salutation = new RegExp(
  String.raw`^\s*${greetings}\s+${title}(?<name>${word}(?:\s+${word}){0,4})` + String.raw`\s*[,:!]?\s*$`,
  'u',
);
/** "Dear Anna Bell" greets, and is no line with a name. */
const isGreeting = new RegExp(
  String.raw`^(?:Dear|Hello|Hi|Hallo|Liebe[rs]?|Sehr|Guten|Kind|Best|Yours|Mit|Viele|Freundliche|Herzliche|Beste|` +
    String.raw`Warm|Many|Im Auftrag|In Vertretung)(?!\p{L})`,
  'u',
);
const isAddressed = /^(?:Herrn|Frau|Familie|An|To)\s/u;
const noName = /^(?:Sir|Sirs|Madam|Damen|Herren|Customer|All|Team|Kunde|Kundin|Colleague|Friends?)(?!\p{L})/iu;

interface Line {
  readonly text: string;
  readonly statement: Statement;
  /** Where the line begins in the statement's raw text. */
  readonly at: number;
}

interface Named {
  readonly line: Line;
  readonly name: string;
  readonly sure: number;
}

/**
 * Who wrote a letter, and to whom: by labels, by the salutation, by the name below the closing, by the head's names.
 * Undefined where the document is no letter, the column asks something else, or nothing tells.
 */
export function personOfLetter(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | undefined {
  if ((heading !== 'Sender' && heading !== 'Recipient') || !isOfKind(document, 'letter')) return undefined;
  const lines = linesOf(statements);
  const found = heading === 'Sender' ? senderIn(lines) : recipientIn(lines);
  if (found === undefined) return undefined;
  const start = found.line.at + found.line.text.indexOf(found.name);
  const value = nameOf(found.line.statement.raw, start, start + found.name.length, found.sure);
  return saidBy(document, found.line.statement, value, found.sure);
}

const linesOf = (statements: readonly Statement[]): readonly Line[] =>
  statements.flatMap((statement) => {
    let at = 0;
    return statement.raw.split('\n').flatMap((text): readonly Line[] => {
      const line = { text, statement, at };
      at += text.length + 1;
      return text.trim() === '' ? [] : [line];
    });
  });

function senderIn(lines: readonly Line[]): Named | undefined {
  const labelled = first(lines.slice(0, headLines), fromLabel, said);
  if (labelled !== undefined) return labelled;
  const recipient = recipientIn(lines)?.name ?? '';
  const tail = lines.slice(-tailLines).filter(({ statement }) => statement.order > 0);
  // "Best wishes Martin Doyle" on one line is no closing with a name below.
  const below = tail
    .slice(0, -1)
    .findLastIndex((line) => closing.test(line.text) && named(line, closed, said) === undefined);
  const signed = (below === -1 ? tail.toReversed() : tail.slice(below + 1))
    .map((line) => named(line, below === -1 ? closed : ownLine, said))
    .find((each) => each !== undefined && each.name !== recipient);
  // "Herrn Karl Wiebe" in the head is whom the letter goes to.
  return signed ?? headNames(lines).find(({ name }) => name !== recipient && !isAddressed.test(name));
}

function recipientIn(lines: readonly Line[]): Named | undefined {
  const labelled = first(lines.slice(0, headLines), toLabel, said);
  if (labelled !== undefined) return labelled;
  const greeted = first(lines, salutation, said);
  if (greeted === undefined) {
    // Of two names in a head the second is whom the letter goes to.
    const [writer, ...others] = headNames(lines);
    return others.find(({ name }) => name !== writer?.name);
  }
  const surname = greeted.name.split(/\s+/u).at(-1) ?? '';
  return greeted.name.includes(' ')
    ? greeted
    : (headNames(lines).find(({ name }) => name.endsWith(surname)) ?? greeted);
}

const headNames = (lines: readonly Line[]): readonly Named[] =>
  lines
    .slice(0, headLines)
    .filter(({ statement }) => !statement.isHeading || statement.order > 0)
    .flatMap((line) => named(line, beforeAddress, likely) ?? []);

const first = (lines: readonly Line[], pattern: RegExp, sure: number): Named | undefined =>
  lines.map((line) => named(line, pattern, sure)).find((each) => each !== undefined);

function named(line: Line, pattern: RegExp, sure: number): Named | undefined {
  const name = pattern.exec(line.text)?.groups?.['name']?.trim();
  return name === undefined || noName.test(name) || isGreeting.test(name) ? undefined : { line, name, sure };
}
