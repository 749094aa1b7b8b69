import type { DocumentKind, Fact, FactRole, QuotedRange } from '../../common/domain/overview.ts';
import { valuesOfType } from '../values/values.ts';
import { anyOf } from '../../common/domain/phrases.ts';
import { addressees, isSent, letterhead, ofLetter } from './correspondence.ts';
import { nameAtStart, personOf } from './person.ts';
import { quoted, type PartToRead } from './sections.ts';
import type { Statement } from './statements.ts';

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
      'patient(?:in)? | owner | passenger | guest | testator | policyholder | chair(?:ed by)? | in the chair',
      'leitung | vorsitz | sitzungsleitung | versammlungsleitung | eigentümer(?:in)? | reisende[r]? | gast',
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
    ...head.flatMap(addressees),
    ...(kind === 'mail' || isSent(kind) ? ofLetter(head, statements.slice(-lastStatements)) : []),
    ...(isSent(kind) ? letterhead(head) : []),
  ];
  const whole: Fact[] = [];
  for (const person of found) if (!whole.some((other) => isPartOfName(person.value, other.value))) whole.push(person);
  return whole.slice(0, mostPeople);
}

/** "Mrs Strake" is "Mrs Imelda Strake", who was named before. */
function isPartOfName(name: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/\s+/u));
  return name
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => words.has(word));
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
    const next =
      [...rest.matchAll(joint)].find((each) => !isInName(name.normal, rest, each.index))?.index ?? rest.length;
    const role = calledSo.exec(rest.slice(0, next + 1));
    // Behind the first two, a word without a role is a place or a thing: "und in Dänemark".
    if (role === null && found.length >= 2 && !name.normal.includes(' ')) break;
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

/** A firm's name ends with its form. */
const legalForm = new RegExp(
  String.raw`(?<!\p{L})${anyOf('GmbH | AG | KG | SE | eG | Ltd | Limited | Inc | LLP | LLC | plc')}\.?$`,
  'u',
);

/** "Fen and Partners Ltd": an "and" right behind a capital word and before one may be part of a name. */
const isInName = (name: string, rest: string, at: number): boolean =>
  at < 2 && /^[^\p{L}]*$/u.test(rest.slice(0, at)) && !legalForm.test(name);

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
      .flatMap(({ role, called }) => (name === '' ? [] : [personOf(role, called, name, statement)]));
  });
}

function bylines(statement: Statement): readonly Fact[] {
  const names = (byLine.exec(statement.text) ?? preparedBy.exec(statement.text))?.groups?.['names'] ?? '';
  const name = nameAtStart(names);
  return name === '' ? [] : [personOf('author', '', name, statement)];
}
