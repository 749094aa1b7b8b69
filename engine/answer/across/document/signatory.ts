import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { cited, type Said } from './cells.ts';
import type { Statement } from './statements.ts';

/** Who signs a contract, for whichever party. */
export const signatoryColumn: AcrossColumn = { heading: 'Signatory', question: 'Who signed it?', type: 'name' };

/** Whether words ask who signs. */
export const asksSigner = (words: string): boolean => asksWho.test(words);
const asksWho = new RegExp(
  String.raw`(?<!\p{L})(?:signator(?:y|ies)|(?:who|wer)\s[^?]*(?:signed|signs|unterschrieben|` +
    String.raw`unterzeichnet|unterschreibt))(?!\p{L})`,
  'iu',
);

const sure = 0.75;
const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const person =
  String.raw`(?:(?:Dr|Prof|Mrs?|Ms|Herrn?|Frau)\.?\s+)*(?:\p{Lu}\.\s*)?${word}(?:\s+(?:(?:van|von|de|` +
  String.raw`der|zu)\s+)?${word}){1,2}`;
/** Words after which those who sign are named. */
const signing = new RegExp(
  String.raw`(?<!\p{L})(?:signed|executed|signature|signatory|signatories|on\s+behalf\s+of|gez\.|unterzeichnet|` +
    String.raw`unterschrieben|unterschrift|i\.\s?[AV]\.|vertreten\s+durch|represented\s+by)`,
  'iu',
);
const companies = new RegExp(
  String.raw`(?<!\p{L})(?:Ltd|Limited|Inc|LLC|LLP|plc|Corp|GmbH|AG|KG|UG|SE|OHG|Co|gGmbH|e\.\s?V|Trust|` +
    String.raw`Services|Bank)(?!\p{L})`,
  'u',
);
/** A part in an office is no name: "Managing Director". */
const office = new RegExp(
  String.raw`(?<!\p{L})(?:Director|Manager|President|Secretary|Chair\p{L}*|Officer|Partner|Head|` +
    String.raw`Geschäftsführer\p{L}*|Prokurist\p{L}*|Vorstand\p{L}*|Signed|Date|Place|Name)(?!\p{L})`,
  'u',
);
const persons = new RegExp(String.raw`(?<![\p{L}\p{N}])${person}(?![\p{L}])`, 'gu');
/** "i. A.": for another. */
const mark = /(?<!\p{L})i\.\s?[AV]\./gu;
/** "gez. Sander": a surname is enough behind the mark of a copy. */
const behindMark = new RegExp(String.raw`gez\.\s+(?<name>${word})`, 'gu');
/** A company's name with its form is taken out before persons are looked for. */
const company = new RegExp(
  String.raw`${word}(?: (?:& |und |and )?${word}){0,4} (?:Ltd|Limited|Inc|LLC|LLP|plc|Corp|GmbH|AG|KG|UG|SE|OHG)\.?`,
  'gu',
);

/** The persons who sign a document; undefined where the column asks something else or the document names none. */
export function signatoryOf(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | undefined {
  if (heading !== signatoryColumn.heading) return undefined;
  const signed = statements.flatMap((statement) => {
    const names = signersIn(statement.raw);
    return names.length === 0 ? [] : [{ statement, names }];
  });
  const [first] = signed;
  if (first === undefined) return undefined;
  const others = [...new Set(signed.flatMap(({ names }) => names))];
  const { raw } = first.statement;
  const places = first.names.map((name) => raw.indexOf(name));
  const ends = first.names.map((name) => raw.indexOf(name) + name.length);
  const citation = cited(document, first.statement, Math.min(...places), Math.max(...ends));
  const text = others.join('; ');
  return { cell: { value: text, size: null, text, citation, confidence: sure }, others };
}

/** The persons that a statement names behind a word for signing. */
function signersIn(raw: string): readonly string[] {
  const at = raw.search(signing);
  if (at === -1) return [];
  const said = raw
    .slice(at)
    .replaceAll(mark, (words) => ' '.repeat(words.length))
    .replaceAll(company, (words) => ' '.repeat(words.length));
  const brief = [...said.matchAll(behindMark)].map(({ groups }) => groups?.['name'] ?? '');
  const full = [...said.matchAll(persons)].map(({ 0: name }) => name);
  return (full.length > 0 ? full : brief).filter((name) => !office.test(name) && !companies.test(name));
}
