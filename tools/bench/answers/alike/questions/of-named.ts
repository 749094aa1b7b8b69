import { Random } from '../../../layout/random.ts';
import type { Field, Folder, Language, TrueDocument } from '../truth.ts';
import { half } from '../wording/halves.ts';
import type { OfNamed } from './question.ts';

/** Questions about one document that is named: `{d}` is how. The even ones are in sight, the odd ones held out. */
const looked: readonly (readonly [Folder, Field, Language, readonly string[]])[] = [
  ['contracts', 'notice', 'en', ['What is the notice period {d}?', 'How much notice has to be given {d}?']],
  ['contracts', 'law', 'en', ['Which law governs {d}?', 'Whose law applies {d}?']],
  ['contracts', 'cap', 'en', ['How high is the liability cap {d}?', 'Up to what amount is there liability {d}?']],
  ['contracts', 'fee', 'en', ['How much is paid regularly {d}?', 'What does one pay every month or year {d}?']],
  ['contracts', 'signed', 'en', ['When was the contract signed, {d}?', 'What is the date of signing {d}?']],
  ['contracts', 'term', 'en', ['How long is the term {d}?', 'For how long was it concluded, {d}?']],
  ['contracts', 'venue', 'en', ['What is the place of jurisdiction {d}?', 'Which courts decide {d}?']],
  ['contracts', 'penalty', 'en', ['How high is the penalty {d}?', 'What penalty falls due {d}?']],
  ['contracts', 'secrecy', 'en', ['How long does confidentiality last {d}?', 'For how long are secrets kept {d}?']],
  ['contracts', 'notice', 'de', ['Wie lang ist die Kündigungsfrist {d}?', 'Mit welcher Frist kann man kündigen, {d}?']],
  ['contracts', 'cap', 'de', ['Wie hoch ist die Haftung begrenzt {d}?', 'Bis zu welchem Betrag wird gehaftet {d}?']],
  ['invoices', 'total', 'en', ['What is the total {d}?', 'How much has to be paid {d}?']],
  ['invoices', 'due', 'en', ['When is the payment due {d}?', 'Until when must one pay {d}?']],
  ['invoices', 'vat', 'en', ['How much VAT is there {d}?', 'What is the amount of tax {d}?']],
  ['letters', 'amount', 'en', ['What amount is it about {d}?', 'How much money is meant {d}?']],
  ['letters', 'deadline', 'en', ['What deadline is set {d}?', 'By which date must something happen {d}?']],
];

const compared: readonly (readonly [Folder, Field, readonly string[]])[] = [
  [
    'contracts',
    'notice',
    ['Compare the notice periods {d} and {e}.', 'Which has the longer notice period, {d} or {e}?'],
  ],
  ['contracts', 'cap', ['Compare the liability caps {d} and {e}.', 'Where is the liability cap higher, {d} or {e}?']],
  ['contracts', 'law', ['Which laws govern {d} and {e}?', 'Is the governing law the same {d} and {e}?']],
  ['invoices', 'total', ['Compare the totals {d} and {e}.', 'Which total is higher, {d} or {e}?']],
];

/** Documents asked of each field that say it, and that don't. */
const [saying, silent] = [3, 1];

/** The questions that name documents, with what is right. */
export function questionsOfNamed(truth: readonly TrueDocument[], seed: number, heldOut: boolean): readonly OfNamed[] {
  const random = new Random(seed);
  const one = looked.flatMap(([folder, field, language, texts]): readonly OfNamed[] => {
    const own = truth
      .filter((each) => each.folder === folder && each.language === language)
      .toSorted(() => random.next() - 0.5);
    const there = own.filter(({ facts }) => facts[field] !== undefined).slice(0, saying);
    // What a contract does not have to pay, it need not say.
    const missing = field === 'fee' ? [] : own.filter(({ facts }) => facts[field] === undefined).slice(0, silent);
    return [...there, ...missing].map((document) => ({
      form: document.facts[field] === undefined ? 'not said' : 'look up',
      language,
      question: random.of(half(texts, heldOut)).replace('{d}', named(random, document)),
      wanted: [{ document, text: document.facts[field]?.text ?? null }],
    }));
  });
  const two = compared.flatMap(([folder, field, texts]): readonly OfNamed[] => {
    const own = truth
      .filter((each) => each.folder === folder && each.language === 'en' && each.facts[field] !== undefined)
      .toSorted(() => random.next() - 0.5);
    return [0, 2].flatMap((at): readonly OfNamed[] => {
      const [a, b] = [own[at], own[at + 1]];
      if (a === undefined || b === undefined) return [];
      return [
        {
          form: 'compare two',
          language: 'en',
          question: random.of(half(texts, heldOut)).replace('{d}', named(random, a)).replace('{e}', named(random, b)),
          wanted: [a, b].map((document) => ({ document, text: document.facts[field]?.text ?? null })),
        },
      ];
    });
  });
  return [...one, ...two];
}

/** A document as a person would name it: by its title, its file, or whom it is with. */
function named(random: Random, { folder, title, file, facts, language }: TrueDocument): string {
  const [of, withParty, from] =
    language === 'de' ? ['in', 'im Vertrag mit', 'von'] : ['in', 'in the contract with', 'from'];
  if (folder === 'letters') return `in the letter ${from} ${facts.sender?.text}`;
  if (folder === 'invoices')
    return random.chance(0.5)
      ? `of ${title.toLowerCase()}`.replace(/ (\S+)$/u, (number) => number.toUpperCase())
      : `in ${file}`;
  const ways = [`${of} ${title}`, `${of} ${file}`, `${withParty} ${facts.second?.text}`];
  return random.of(ways);
}
