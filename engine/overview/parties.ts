import type { DocumentKind, Fact, FactRole, QuotedRange } from '../../common/domain/overview.ts';
import { valuesOfType } from '../values/values.ts';
import { anyOf } from './any-of.ts';
import { quoted, type PartToRead } from './sections.ts';
import { rangeOf, type Statement } from './statements.ts';

/** Where a document names its people: its head, in characters, and its last statements. */
const headLength = 3_000;
const headStatements = 60;
const lastStatements = 12;
const mostPeople = 8;

const between = /(?<!\p{L})(?:by and between|between|zwischen)(?!\p{L})/iu;
/** What parts two parties. */
const joint = /(?:^|[\s,;)])(?:and|und|sowie)(?=\s)/giu;
/** What a party is called from there on: (the "Landlord"), (hereinafter "Seller"), – nachfolgend „Mieter“ genannt –. */
const calledSo = new RegExp(
  String.raw`[("„“«]\s*(?:${anyOf('hereinafter | nachfolgend | nachstehend | im folgenden | in der folge')}[\s:,]*)?` +
    String.raw`(?:${anyOf('referred to as | called | known as | auch')}\s*)?(?:${anyOf('the | der | die | das')}\s)?` +
    String.raw`["“„”'«»]*(?<name>\p{L}[\p{L} -]{2,30}?)["”“»']*\s*(?:genannt)?\s*[)”“»]`,
  'iu',
);

/** Labels before a name, with the role that they give. English and German. */
const labels: readonly { readonly role: FactRole; readonly form: RegExp }[] = [
  {
    role: 'author',
    form: label(
      'from | authors? | by | written by | prepared by | minutes | minutes by | taken by | seller | supplier | vendor',
      'verfasser(?:in)? | autor(?:en|in)? | von | erstellt von | protokoll(?:führer(?:in)?)? | absender | bill from',
    ),
  },
  {
    role: 'recipient',
    form: label(
      'to | bill to | billed to | sold to | ship to | prepared for | attention | attn | customer | client',
      'an | empfänger | kunde | kundin | rechnung an | rechnungsempfänger | zu händen',
    ),
  },
  {
    role: 'party',
    form: label(
      'landlord | tenant | lessor | lessee | employer | employee | buyer | purchaser | licensor | licensee | lender',
      'borrower | contractor | principal | insured | insurer | vermieter(?:in)? | mieter(?:in)? | käufer(?:in)?',
      'arbeitgeber(?:in)? | arbeitnehmer(?:in)? | verkäufer(?:in)? | auftraggeber(?:in)? | auftragnehmer(?:in)?',
      'darlehensgeber(?:in)? | darlehensnehmer(?:in)? | versicherungsnehmer(?:in)?',
    ),
  },
];
const labelled = /(?<label>\p{L}[\p{L} ]{0,24}):\s*/gu;
const byLine = /^(?:by|von|written by|prepared (?:for .{2,60} )?by)\s+(?<names>\p{Lu}.{3,120})$/iu;
const preparedBy = new RegExp(
  `${anyOf('prepared | written | compiled | erstellt | verfasst')} (?:for .{2,60}? )?(?:by|von) ` +
    String.raw`(?<names>\p{Lu}[^,.;]{2,60})`,
  'iu',
);
const greets = String.raw`^(?:dear|sehr geehrte[rs]?|liebe[rs]?|guten tag|hello|hallo)\s+`;
const opensByGreeting = new RegExp(greets, 'iu');
const greeting = new RegExp(String.raw`${greets}(?<name>[^,!]{3,60})[,!]`, 'iu');
const lastWords = anyOf('yours (?:sincerely|faithfully|truly) | (?:kind|best) regards | mit freundlichen grüßen');
const closing = new RegExp(String.raw`${lastWords}[,.]?\s*(?<name>.*)$`, 'iu');

function label(...names: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...names)}$`, 'iu');
}

/** Those between whom a document is, who wrote it, and to whom; each once. */
export function peopleOf(
  parts: readonly PartToRead[],
  statements: readonly Statement[],
  kind: DocumentKind | null,
): readonly Fact[] {
  const head = statements.slice(0, headStatements);
  const found = [
    ...(kind === 'contract' || kind === null ? partiesBetween(parts) : []),
    ...head.flatMap(labelledIn),
    ...head.flatMap(bylines),
    ...(kind === 'letter' || kind === 'mail' ? ofLetter(head, statements.slice(-lastStatements)) : []),
    ...(kind === 'invoice' || kind === 'letter' ? letterhead(head) : []),
  ];
  const heard = new Set<string>();
  return found
    .filter(({ value }) => !heard.has(value.toLowerCase()) && heard.add(value.toLowerCase()))
    .slice(0, mostPeople);
}

/** "Between A (the landlord) and B (the tenant)", which may run over several blocks. */
function partiesBetween(parts: readonly PartToRead[]): readonly Fact[] {
  const [first] = parts;
  const start = first === undefined ? -1 : first.text.slice(0, headLength).search(between);
  if (first === undefined || start < 0) return [];
  const heading = first.blocks.find((block) => block.kind === 'heading' && block.start > start);
  const region = first.text.slice(start, Math.min(start + 1_200, heading?.start ?? Infinity));
  const names = valuesOfType(region, 'name').filter(({ confidence }) => confidence >= 0.4);
  const found: Fact[] = [];
  let from = between.exec(region)?.[0].length ?? 0;
  let last = from;
  for (let i = 0; i < 4; i++) {
    const name = names.find((each) => each.start >= from);
    if (name === undefined || name.start - from > 160) break;
    const rest = region.slice(name.end, name.end + 260);
    const next = [...rest.matchAll(joint)].find((each) => !isInName(rest, each.index))?.index ?? rest.length;
    const role = calledSo.exec(rest.slice(0, next + 1));
    last = name.end + (role === null ? 0 : role.index + role[0].length);
    found.push({
      role: 'party',
      value: name.normal,
      text: name.normal,
      called: role?.groups?.['name']?.trim() ?? '',
      said: { part: first.number, start: 0, end: 0, text: '' },
    });
    if (next === rest.length) break;
    from = name.end + next + 1;
  }
  const said: QuotedRange = quoted(first.number, first.text, start, start + last, 400);
  return found.length < 2 ? [] : found.map((each) => ({ ...each, said }));
}

/** "Fen and Partners Ltd": an "and" right behind a capital word and before one may be part of a name. */
const isInName = (text: string, at: number): boolean => /^[^\p{L}]*$/u.test(text.slice(0, at)) && at < 2;

function labelledIn(statement: Statement): readonly Fact[] {
  if (statement.kind === 'heading') return [];
  return [...statement.raw.matchAll(labelled)].flatMap((match) => {
    const known = labels.flatMap(({ role, form }) => {
      // "12 March 2026 Present: …": the label is the last words before the colon.
      const words = (match.groups?.['label'] ?? '').trim().split(' ');
      const tail = words.findIndex((_, i) => form.test(words.slice(i).join(' ')));
      return tail < 0 ? [] : [{ role, called: words.slice(tail).join(' ') }];
    });
    const value = /^[^\n;:]{3,120}/u.exec(statement.raw.slice(match.index + match[0].length))?.[0] ?? '';
    const name = nameAtStart(value);
    return known
      .slice(0, 1)
      .flatMap(({ role, called }) => (name === '' ? [] : [factOf(role, called, name, statement)]));
  });
}

function bylines(statement: Statement): readonly Fact[] {
  const names = (byLine.exec(statement.text) ?? preparedBy.exec(statement.text))?.groups?.['names'] ?? '';
  const name = nameAtStart(names);
  return name === '' ? [] : [factOf('author', '', name, statement)];
}

function ofLetter(head: readonly Statement[], last: readonly Statement[]): readonly Fact[] {
  const greeted = head.flatMap((statement) => {
    const name = greeting.exec(statement.text)?.groups?.['name'] ?? '';
    return /\p{Lu}/u.test(name) && !/sir|madam|damen|herren/iu.test(name)
      ? [factOf('recipient', '', name, statement)]
      : [];
  });
  const closed = last.findIndex(({ text }) => closing.test(text));
  const line = last[closed];
  if (line === undefined) return greeted;
  const same = nameAtStart(closing.exec(line.text)?.groups?.['name'] ?? '');
  const next = last[closed + 1];
  const signer = same !== '' ? same : nameAtStart(next?.text ?? '');
  return signer === ''
    ? greeted
    : [...greeted, factOf('author', '', signer, same === '' && next !== undefined ? next : line)];
}

/** The first line of a letter or an invoice names who sends it. */
function letterhead(head: readonly Statement[]): readonly Fact[] {
  const [first] = head;
  if (first === undefined || first.text.length > 120 || opensByGreeting.test(first.text)) return [];
  const name = /^[^·|,•\n]{3,60}/u.exec(first.raw)?.[0].trim() ?? '';
  const isName = /^\p{Lu}/u.test(name) && !/(?:invoice|rechnung|letter)/iu.test(name) && !/[.!?]$/u.test(name);
  return isName && first.raw !== name ? [factOf('author', '', name, first)] : [];
}

/** The name that a text begins with, '' where it begins with none. */
function nameAtStart(text: string): string {
  const line = text.trim();
  const found = valuesOfType(line, 'name').find(({ start }) => start === 0);
  if (found !== undefined) return found.normal;
  const words =
    /^\p{Lu}[\p{L}.'’-]+(?:\s(?:van|von|de|der|den|&|und|and))*(?:\s\p{Lu}[\p{L}.'’-]+){0,3}/u.exec(line)?.[0] ?? '';
  return words.includes(' ') ? words : '';
}

const factOf = (role: FactRole, called: string, name: string, statement: Statement): Fact => ({
  role,
  value: name,
  text: name,
  called,
  said: rangeOf(statement),
});
