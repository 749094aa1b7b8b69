import { join } from 'node:path';
import type { TrueDocument } from '../bench/answers/alike/truth.ts';
import type { Asked } from '../bench/answers/alike/questions/asked.ts';
import { planOf, type HouseNames } from '../bench/answers/houses/plan.ts';
import { templatesIn } from '../bench/answers/houses/templates.ts';
import { written } from '../bench/answers/houses/written.ts';
import { Random } from '../bench/layout/random.ts';
import type { Example } from './examples.ts';
import { sectionsOf } from './sections.ts';
import { matters } from './whole.ts';

const housesDir = join(import.meta.dirname, '..', 'bench', 'answers', 'houses');
/** What the questions ask for, as the columns call it. */
const headings: Readonly<Record<string, string>> = {
  first: 'Parties',
  second: 'Parties',
  signed: 'Date of signing',
  term: 'Term',
  notice: 'Notice period',
  law: 'Governing law',
  venue: 'Jurisdiction',
  fee: 'Fee',
  cap: 'Liability cap',
  secrecy: 'Confidentiality period',
  renewal: 'Automatic renewal',
  penalty: 'Penalty',
  nonCompete: 'Non-compete period',
  start: 'Start date',
  deposit: 'Deposit',
  number: 'Invoice number',
  due: 'Due date',
  seller: 'Seller',
  buyer: 'Buyer',
  net: 'Net amount',
  vat: 'VAT',
  total: 'Total',
  sender: 'Sender',
  recipient: 'Recipient',
  amount: 'Amount',
  deadline: 'Deadline',
  ...matters,
};
const kinds = { contracts: 'contract', invoices: 'invoice', letters: 'letter' } as const;
const forms: Readonly<Partial<Record<Asked['form'], string>>> = {
  'for each': 'lookup',
  count: 'count',
  extreme: 'extreme',
  sum: 'sum',
  average: 'average',
};
const open = new Set<Asked['form']>(['for each', 'sum', 'average', 'extreme']);
const copies = 2;

/**
 * The questions of a wording with what each asks for, in which form, and which documents it means.
 *
 * @param worded the questions in words of the wording's own, in the order of `all`
 */
export function questionsOf(
  wording: string,
  names: HouseNames,
  all: readonly Asked[],
  worded: readonly string[],
): readonly Example[] {
  const random = new Random(19);
  const documents = templatesIn(join(housesDir, wording)).flatMap((template) =>
    Array.from({ length: copies }, () => written(template, planOf(random, template, names)).truth),
  );
  return all.flatMap((asked, index) => {
    const own = documents
      .filter(({ folder }) => folder === asked.folder)
      .map((truth): TrueDocument => ({ ...truth, file: '' }));
    const { x, test } = asked.condition?.(random, own) ?? { x: '', test: () => true };
    const text = (worded[index] ?? '').replace('{x}', x);
    const meant = own.filter((document) => test(document) === true);
    const heading = headingOf(asked, meant);
    const told = (head: string, label: string): Example => ({ wording, head, label, text });
    return [
      ...(heading === null ? [] : [told(`asked of a ${kinds[asked.folder]}`, heading)]),
      told('form', forms[asked.form] ?? 'list'),
      told('stance', stanceOf(asked, meant)),
    ];
  });
}

function headingOf({ field, folder }: Asked, meant: readonly TrueDocument[]): string | null {
  if (field === 'matter') return headings[meant[0]?.kind ?? ''] ?? null;
  if (field === 'date') return folder === 'invoices' ? 'Invoice date' : 'Date';
  return headings[field] ?? null;
}

function stanceOf({ form, field, condition }: Asked, meant: readonly TrueDocument[]): string {
  if (condition === undefined || open.has(form)) return 'open';
  const ends = field === 'renewal' && meant.every(({ facts }) => facts.renewal?.value === 'no');
  return form === 'silent' || ends ? 'denied' : 'said';
}

/** Questions in many ways, written for this: below `=== FOLDER STANCE HEADING` a line each. */
export const writtenQuestions = (): readonly Example[] =>
  sectionsOf('questions.txt').flatMap(({ title, lines }) => {
    const [, folder = '', stance = '', label = ''] = /^(\S+) (\S+) (.+)$/u.exec(title) ?? [];
    const head = `asked of a ${kinds[folder as keyof typeof kinds]}`;
    return lines.flatMap((text): readonly Example[] => [
      { wording: 'questions', head, label, text },
      { wording: 'questions', head: 'stance', label: stance, text },
    ]);
  });
