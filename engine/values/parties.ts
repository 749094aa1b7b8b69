import type { Value } from '../../common/domain/value.ts';
import { nameOf, namesIn } from './names.ts';

/** A name in a part that it has in its document. */
export interface Party {
  readonly role: 'party' | 'from' | 'to';
  /** What the document calls it: "Tenant", "landlord"; '' where it says nothing. */
  readonly called: string;
  readonly name: Value;
}

/** "between X and Y", up to where the parties have been named. */
const between = new RegExp(
  String.raw`(?<!\p{L})(?:by\s+and\s+between|between|among|zwischen)(?!\p{L})(?<rest>[\s\S]{3,900}?)` +
    String.raw`(?=\n\s*\n\s*(?:\d|§|[IVX]+\.|whereas|recitals|preamble|präambel)|$)`,
  'iu',
);
/** What stands between the first party and the second. */
const second = /(?<=[\s,;)–-])(?:and|und)(?=\s)/giu;
/** "(the "Tenant")", "(hereinafter: Client)", "– nachstehend „Vermieter“ genannt –", ", as Landlord". */
const calledSo = new RegExp(
  String.raw`^[^(„“"\n]{0,160}?(?:[(–,-]\s*)(?:(?:the|der|die|hereinafter|hereafter|nachfolgend|` +
    String.raw`nachstehend|im\s+Folgenden|` +
    String.raw`referred\s+to|called|also|collectively|as|als|individually|auch|kurz|:|,)\s*)` +
    String.raw`*["“„‘'«]?(?<called>\p{L}[\p{L} -]{2,28}?)["”“’'»]?` +
    String.raw`(?:\s*(?:genannt|–|-))?\s*[),–-]`,
  'iu',
);
const label = new RegExp(
  String.raw`(?:^|\n|\t|\s{2}|[.;|]\s)(?<called>from|sender|absender|von|supplier|seller|lieferant|` +
    String.raw`verkäufer|to|bill(?:ed)?\s+to|invoice\s+to|invoiced\s+to|customer|client|buyer|an|kunde|` +
    String.raw`empfänger|recipient|rechnung\s+an|attn|attention|z\.\s?hd\.)\s*[:\t]\s*`,
  'giu',
);
const fromLabel = /^(?:from|sender|absender|von|supplier|seller|lieferant|verkäufer)$/iu;
const labelled = /^[^\n\t,;|]{2,80}/u;
const sure = 0.9;
const likely = 0.6;

/** Those who a document is between: the parties of a contract, whom a letter or invoice is from and to. */
export function partiesIn(opening: string): readonly Party[] {
  return [...partiesOfContract(opening), ...labelledIn(opening), ...letterHead(opening)];
}

function partiesOfContract(text: string): readonly Party[] {
  const match = between.exec(text);
  const rest = match?.groups?.['rest'];
  if (match === null || rest === undefined) return [];
  const at = match.index + match[0].length - rest.length;
  const joints = [...rest.matchAll(second)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const first = firstName(text, at, joints[0] === undefined ? at + rest.length : undefined);
  if (first === null) return [];
  // The second party stands behind the first joint after the first one's name.
  const joint = joints.find(({ start }) => at + start >= first.end);
  const other = joint === undefined ? null : firstName(text, at + joint.end);
  return [first, other].flatMap((name) =>
    name === null ? [] : [{ role: 'party' as const, called: calledAfter(text, name.end), name }],
  );
}

/** The name that a stretch of text begins with, articles and numbers left out. */
function firstName(text: string, from: number, to = from + 160): Value | null {
  const start =
    from +
    (/^[\s:,]*(?:\(?\d+[.)]\s*|[a-z]\)\s*)?(?:(?:the|der|die|dem|den|firma|messrs\.?|company)\s+)*/iu.exec(
      text.slice(from, to),
    )?.[0].length ?? 0);
  const stretch = new RegExp(
    String.raw`^[^(„“"\n;]{2,160}?(?=\s*(?:[(„“"\n;]|,(?!\s*(?:Inc|Ltd|LLC|Corp|L\.L\.C|S\.A|LLP)\b)|` +
      String.raw`\s(?:and|und|als|as|–|-|with|mit|of|a|an|having|vertreten|geb\.|residing)\s)|\s*$)`,
    'iu',
  ).exec(text.slice(start, to));
  if (stretch === null) return null;
  const named = namesIn(stretch[0]).find(({ confidence }) => confidence > likely);
  const end = start + stretch[0].trimEnd().replace(/[.,:]+$/u, (sign) => (sign === '.' ? '.' : '')).length;
  if (named !== undefined) return nameOf(text, start + named.start, start + named.end, sure);
  return /^\p{Lu}/u.test(text.slice(start)) ? nameOf(text, start, end, sure) : null;
}

const calledAfter = (text: string, at: number): string =>
  calledSo.exec(text.slice(at, at + 260).replaceAll('\n', ' '))?.groups?.['called']?.trim() ?? '';

function labelledIn(text: string): readonly Party[] {
  return [...text.matchAll(label)].flatMap((match): readonly Party[] => {
    const called = match.groups?.['called'] ?? '';
    const start = match.index + match[0].length;
    const words = labelled
      .exec(text.slice(start))?.[0]
      .replace(/\s+(?:[A-Z]\p{Ll}+:).*$/u, '')
      .trimEnd();
    if (words === undefined || !/^\p{Lu}/u.test(words)) return [];
    const role = fromLabel.test(called) ? 'from' : 'to';
    return [{ role, called, name: nameOf(text, start, start + words.length, sure) }];
  });
}

/** The head of a letter or an invoice: who writes stands first, who is written to after that or in the salutation. */
function letterHead(text: string): readonly Party[] {
  const [first = ''] = /^[^\n]+/u.exec(text) ?? [];
  const words = first.split(/\s+[·|•–]\s+|\t|,\s(?!Inc|Ltd|LLC|Corp)/u)[0]?.trim() ?? '';
  const isName =
    /^\p{Lu}/u.test(words) && words.length < 70 && !/[.!?]$/u.test(words.replace(/\b(?:Ltd|Inc|Co|Corp)\.$/u, ''));
  const from: readonly Party[] = isName
    ? [
        {
          role: 'from',
          called: '',
          name: nameOf(text, text.indexOf(words), text.indexOf(words) + words.length, likely),
        },
      ]
    : [];
  const dear = /(?:^|\n)\s*(?:Dear|Sehr geehrte[rs]?|Liebe[r]?|Hello|Hallo)\s+(?<name>[^,\n!:]{2,60})/u.exec(text);
  const name = dear?.groups?.['name'];
  if (dear === null || name === undefined || /^(?:sir|madam|damen|team|all)/iu.test(name)) return from;
  const start = dear.index + dear[0].length - name.length;
  return [...from, { role: 'to', called: '', name: nameOf(text, start, start + name.length, likely) }];
}
