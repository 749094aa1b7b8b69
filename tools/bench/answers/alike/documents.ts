import { Random } from '../../layout/random.ts';
import type { BenchFile } from '../library.ts';
import { contract, type Made } from './contract.ts';
import { contractPlans } from './contract-plan.ts';
import { invoice, type Traders } from './invoice.ts';
import { letter } from './letter.ts';
import { createNames } from './names.ts';
import type { Folder, TrueDocument } from './truth.ts';
import { fileOf, type Format } from './write/file.ts';

/** The documents of a half: their files, and what is true of each. */
export interface AlikeSet {
  readonly files: readonly BenchFile[];
  readonly truth: readonly TrueDocument[];
}

const counts: Readonly<Record<Folder, number>> = { contracts: 300, invoices: 300, letters: 200 };
const formats: Readonly<Record<Folder, readonly Format[]>> = {
  contracts: ['pdf', 'pdf', 'pdf', 'docx', 'html', 'pdf', 'txt', 'docx'],
  invoices: ['pdf', 'pdf', 'html', 'pdf', 'docx'],
  letters: ['pdf', 'eml', 'pdf', 'txt', 'docx'],
};

/**
 * Contracts, invoices and letters of one half from a seed. The halves differ in their wordings, headings, order and
 * layout, and in all their values.
 *
 * @param every keeps only about one of N documents, with the same content
 */
export function alikeSet(seed: number, heldOut: boolean, every: number): AlikeSet {
  const random = new Random(seed * 2 + (heldOut ? 1 : 0));
  const names = createNames(random);
  const traders: Traders = {
    sellers: companies(names, 24, 6),
    buyers: companies(names, 12, 4),
  };
  const made: readonly Made[] = [
    ...contractPlans(random, names, counts.contracts).map((plan) => contract(random, names, plan, heldOut)),
    ...Array.from({ length: counts.invoices }, (_, i) => invoice(random, names, traders, i, heldOut)),
    ...Array.from({ length: counts.letters }, (_, i) => letter(random, names, i, heldOut)),
  ];
  const all = made.map(({ truth, content }, index) => {
    const format = formats[truth.folder][index % formats[truth.folder].length] as Format;
    const file = `${fileName(truth, index, heldOut)}.${format}`;
    return { truth: { ...truth, file }, file: { path: `${truth.folder}/${file}`, content, format } };
  });
  const kept = all.filter((_, index) => new Random(index).next() < 1 / every);
  return {
    truth: kept.map(({ truth }) => truth),
    files: kept.map(({ file: { path, content, format } }) => ({ path, bytes: fileOf(format, content) })),
  };
}

function companies(names: ReturnType<typeof createNames>, english: number, german: number) {
  return {
    en: Array.from({ length: english }, () => names.company('en')),
    de: Array.from({ length: german }, () => names.company('de')),
  };
}

/** As people call files: by title, or by year and party. */
function fileName({ folder, title, facts }: Made['truth'], index: number, heldOut: boolean): string {
  const number = String(index).padStart(4, '0');
  const dashed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  if (folder === 'letters') {
    const date = facts.date?.value ?? '';
    return heldOut ? `${date} ${facts.sender?.text.split(' ')[0]}` : `letter-${number}`;
  }
  if (folder === 'invoices') return heldOut ? `bill ${facts.number?.text}` : dashed(title);
  const year = facts.signed?.value.slice(0, 4) ?? '';
  return heldOut ? `${year} ${facts.second?.text.replaceAll(/[.&]/gu, '').trim()}` : dashed(title).replace('-no', '');
}
