import type { Random } from '../../layout/random.ts';
import { heading, paragraph, rows, title, type Content } from './content.ts';
import type { ContractPlan } from './contract-plan.ts';
import type { Names } from './names.ts';
import { amount, anyDate, duration, same, type Phrase, type Unit } from './phrases.ts';
import type { Fact, Field, Language, TrueDocument } from './truth.ts';
import type { Clause, ContractWording } from './wording/contract.ts';
import { german } from './wording/contracts-de.ts';
import { english } from './wording/contracts-en.ts';
import { filled, half, type Fillings } from './wording/halves.ts';

/** A document as it is written, with what is true of it. */
export interface Made {
  readonly truth: Omit<TrueDocument, 'file'>;
  readonly content: readonly Content[];
}

const wordings: Readonly<Record<Language, ContractWording>> = { en: english, de: german };
/** The clauses as they are often ordered. */
const usual: readonly Clause[] = [
  'term',
  'renews',
  'ends',
  'fee',
  'notice',
  'secrecy',
  'nonCompete',
  'penalty',
  'cap',
  'law',
  'venue',
];
const longer: readonly (readonly [number, Unit])[] = [
  [6, 'month'],
  [12, 'month'],
  [2, 'year'],
];
/** Clauses that a table of terms may hold. */
const tabled = ['term', 'notice', 'fee', 'cap', 'law', 'venue'] as const;

/** Puts a plan into words of one half. */
export function contract(random: Random, names: Names, plan: ContractPlan, heldOut: boolean): Made {
  const { language, kind, clauses, first, second, signed } = plan;
  const wording = wordings[language];
  const words = wording.kinds[kind];
  const name = `${words.title} No. ${plan.number}`.replace('No.', language === 'de' ? 'Nr.' : 'No.');
  const facts: Partial<Record<Field, Fact>> = {
    first: { value: first, size: null, text: first },
    second: { value: second, size: null, text: second },
  };
  const fill = (text: string, extra: Fillings = {}) => filled(text, { ...fillings(random, names, plan), ...extra });
  const pick = (list: readonly string[]): string => random.of(half(list, heldOut));

  const opening = pick(wording.openings);
  const start = fill(opening);
  const isDatedAtEnd = !opening.includes('{signed}');
  facts.signed = { value: signed.value, size: signed.size, text: signed.forms.plain };

  const inTable = new Map(
    random.chance(0.25)
      ? tabled.filter((each) => clauses.has(each) && random.chance(0.5)).map((each) => [each as Clause, each])
      : [],
  );
  const sections = ordered(random, [...clauses.keys()], heldOut).map((clause) => {
    const phrase = clauses.get(clause) as Phrase;
    const { headings, texts } = wording.clauses[clause];
    const head = pick(headings);
    const row = inTable.get(clause);
    if (row !== undefined) {
      const value = phrase.forms.plain;
      const cell = clause === 'fee' ? `${value} / ${wording.per[plan.per]}` : value;
      facts[fieldOf(clause)] = { value: phrase.value, size: phrase.size, text: phrase.forms.plain };
      return { clause, head: row === 'fee' ? bare(words.fee) : pick(wording.labels[row]), text: cell };
    }
    const { text, words: put } = fill(pick(texts), { v: phrase });
    facts[fieldOf(clause)] = { value: phrase.value, size: phrase.size, text: put.get('v') ?? text };
    return { clause, head, text };
  });
  const others = wording.others
    .filter(() => random.chance(heldOut ? 0.6 : 0.5))
    .map(({ headings, texts }) => ({ head: pick(headings), text: fill(pick(texts)).text }));
  const table = sections.filter(({ clause }) => inTable.has(clause));
  const prose = mixed(
    random,
    sections.filter(({ clause }) => !inTable.has(clause)),
    others,
  );
  const particulars =
    table.length === 0 ? [] : [heading(pick(wording.particulars)), rows(table.map(({ head, text }) => [head, text]))];
  const body = laidOut(random, prose, heldOut, language);
  const closing = isDatedAtEnd ? [paragraph(fill(pick(wording.closings)).text)] : [];
  const before = [title(name), paragraph(start.text)];
  return {
    truth: { folder: 'contracts', language, kind, title: name, facts },
    content: heldOut
      ? [...before, ...body, ...particulars, ...closing, paragraph(`${first}        ${second}`)]
      : [...before, ...particulars, ...body, ...closing, paragraph(`${first}        ${second}`)],
  };
}

/** A role or a payment without its article, with a capital letter. */
const bare = (words: string): string =>
  words.replace(/^(?:der|die|das) /u, '').replace(/^./u, (letter) => letter.toUpperCase());

const fieldOf = (clause: Clause): Field => (clause === 'renews' || clause === 'ends' ? 'renewal' : clause);

function ordered(random: Random, clauses: readonly Clause[], heldOut: boolean): readonly Clause[] {
  return heldOut
    ? clauses.toSorted(() => random.next() - 0.5)
    : clauses.toSorted((a, b) => usual.indexOf(a) - usual.indexOf(b));
}

/** Others among some, at places by chance, each list in its order. */
function mixed(random: Random, some: readonly Section[], others: readonly Section[]): readonly Section[] {
  const result = [...some];
  for (const other of others) result.splice(random.whole(0, result.length), 0, other);
  return result;
}

interface Section {
  readonly head: string;
  readonly text: string;
}

/** Sections with their headings, in one of the manners of a half. */
function laidOut(
  random: Random,
  sections: readonly Section[],
  heldOut: boolean,
  language: Language,
): readonly Content[] {
  const manner = random.whole(0, 2);
  return sections.flatMap(({ head, text }, index) => {
    const number = index + 1;
    if (!heldOut) {
      if (manner === 0) return [heading(`${number}. ${head}`), paragraph(text)];
      if (manner === 1) return [heading(`§ ${number} ${head}`), paragraph(text)];
      return [heading(head), paragraph(`${number}.1 ${text}`)];
    }
    if (manner === 0) return [heading(`${language === 'de' ? 'Artikel' : 'ARTICLE'} ${number}`), paragraph(text)];
    if (manner === 1) return [paragraph(`${head}. ${text}`)];
    return [paragraph(`(${String.fromCodePoint(97 + (index % 26))}) ${text}`)];
  });
}

function fillings(random: Random, names: Names, plan: ContractPlan): Fillings {
  const { language, kind, first, second, signed, per } = plan;
  const wording = wordings[language];
  const words = wording.kinds[kind];
  const boundIsFirst = kind === 'consulting';
  const [payer, payee] = words.payer === 'first' ? [words.first, words.second] : [words.second, words.first];
  return {
    doc: words.doc,
    a: first,
    b: second,
    A: words.first,
    B: words.second,
    aRole: bare(words.first),
    bRole: bare(words.second),
    bound: boundIsFirst ? words.first : words.second,
    other: boundIsFirst ? words.second : words.first,
    payer,
    payee,
    fee: words.fee,
    per: wording.per[per],
    aAddr: names.address(language),
    bAddr: names.address(language),
    town: names.town(language),
    signed,
    date1: anyDate(random, language),
    d1: duration(random, language, random.of([7, 8, 10, 14, 21, 45]), 'day'),
    d2: duration(random, language, ...random.of(longer)),
    m1: amount(random, language, 'EUR', random.whole(3, 90) * 50_000),
    m2: amount(random, language, 'EUR', random.whole(20, 900)),
    p1: same('', null, String(random.whole(2, 9))),
  };
}
