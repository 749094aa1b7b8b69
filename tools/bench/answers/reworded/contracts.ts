import type { Fact, Field, Language } from '../alike/truth.ts';
import { clauses, fillers } from './clauses.ts';
import { amount, date, period, word, type MadeDocument } from './facts.ts';

const places = ['Munich', 'Vienna', 'Bremen', 'Dublin', 'Munich', 'Zurich', 'Lyon'];
const firms = ['Tarn & Bell Ltd', 'Osterloh GmbH', 'Quillfeather LLC', 'Hafenkontor AG', 'Pemberley Mills plc'];
const kinds: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mandate Contract', 'Hire Agreement', 'Upkeep Contract'],
  de: ['Betreuungsvertrag', 'Beratungsvertrag'],
};
const counts: Readonly<Record<Language, number>> = { en: 12, de: 6 };
const order = ['term', 'renewal', 'notice', 'cap', 'secrecy', 'penalty', 'nonCompete', 'law', 'venue'] as const;

/** Contracts: each leaves out two of the clauses. */
export const contracts = (): readonly MadeDocument[] =>
  (['en', 'de'] as const).flatMap((language) =>
    Array.from({ length: counts[language] }, (_, i) => contract(language, i)),
  );

function factsOf(language: Language, i: number): Partial<Record<Field, Fact>> {
  const of = (list: readonly string[], step: number): string => list[(i * step + step) % list.length] as string;
  return {
    term: period(language, [12, 24, 36, 18][i % 4] as number, 'month'),
    renewal: { value: 'yes', size: 1, text: '' },
    notice:
      i % 2 === 0 ? period(language, [3, 6, 2][i % 3] as number, 'month') : period(language, 30 + 15 * (i % 5), 'day'),
    cap: amount(language, [90_000, 250_000, 40_000, 175_500, 600_000][i % 5] as number),
    secrecy: period(language, 2 + (i % 4), 'year'),
    penalty: amount(language, [5_000, 12_500, 8_400][i % 3] as number),
    nonCompete: period(language, 6 + 3 * (i % 3), 'month'),
    law: word(of(places, 1)),
    venue: word(of(places, 3)),
    signed: date(language, 2016 + ((i * 5) % 7), 1 + (i % 12), 3 + i),
    first: word(of(firms, 2)),
    second: word(of(firms, 3)),
  };
}

function contract(language: Language, i: number): MadeDocument {
  const facts = factsOf(language, i);
  // One is never left out: the date, and the names.
  for (const left of [order[i % order.length], order[(i * 2 + 4) % order.length]])
    if (left !== undefined) delete facts[left];
  const kind = kinds[language][i % kinds[language].length] as string;
  const title = `${kind} ${language === 'en' ? 'No.' : 'Nr.'} ${700 + i}`;
  const said = (field: Field): string => {
    const fact = facts[field];
    const own = clauses[language][field] ?? [];
    const wording = own[i % own.length] as string;
    if (fact !== undefined && fact.text === '') facts[field] = { ...fact, text: wording };
    return fact === undefined ? '' : wording.replace('{v}', fact.text);
  };
  const opening =
    language === 'en'
      ? `between ${facts.first?.text} (the “Patron”) and ${facts.second?.text} (the “Agency”)`
      : `zwischen ${facts.first?.text} („Auftraggeber“) und ${facts.second?.text} („Agentur“)`;
  const paragraphs = order.flatMap((field, at) => {
    const own = said(field);
    const filler = at % 3 === 1 ? fillers[language][(at - 1) / 3] : undefined;
    return [...(own === '' ? [] : [own]), ...(filler === undefined ? [] : [filler])];
  });
  const numbered = paragraphs.map((text, at) => `${at + 1}. ${text}`);
  const text = [title, opening, ...numbered, said('signed')].join('\n\n');
  return { truth: { folder: 'contracts', file: `${700 + i}-${language}.txt`, language, kind, title, facts }, text };
}
