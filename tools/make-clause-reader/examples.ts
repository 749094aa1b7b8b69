import { join } from 'node:path';
import { fold } from '../../common/domain/fold.ts';
import type { Value } from '../../common/domain/value.ts';
import { clauseText } from '../../engine/answer/across/clause-reader/clause-text.ts';
import { mayBePlace } from '../../engine/answer/across/document/places.ts';
import { statedValues } from '../../engine/answer/across/document/stated-values.ts';
import { fields } from '../../engine/answer/across/fields/fields.ts';
import { statementsOf, type Statement } from '../../engine/answer/across/document/statements.ts';
import type { Field, TrueDocument } from '../bench/answers/alike/truth.ts';
import { fileOf } from '../bench/answers/alike/write/file.ts';
import { planOf, type HouseNames, type Plan } from '../bench/answers/houses/plan.ts';
import { templatesIn, type Template } from '../bench/answers/houses/templates.ts';
import { written } from '../bench/answers/houses/written.ts';
import { Random } from '../bench/layout/random.ts';

/** A clause with what it is about, and the wording that it is from. */
export interface Example {
  readonly wording: string;
  readonly head: string;
  readonly label: string;
  readonly text: string;
}

const headOf = { duration: 'duration', amount: 'amount', name: 'place', date: 'date' } as const;
export const labelsOf: Readonly<Record<string, Readonly<Partial<Record<Field, string>>>>> = {
  duration: {
    term: 'Term',
    notice: 'Notice period',
    secrecy: 'Confidentiality period',
    nonCompete: 'Non-compete period',
  },
  amount: { fee: 'Fee', cap: 'Liability cap', penalty: 'Penalty', deposit: 'Deposit' },
  place: { law: 'Governing law', venue: 'Jurisdiction' },
  date: { signed: 'Date of signing' },
};
const copies = 3;
const housesDir = join(import.meta.dirname, '..', 'bench', 'answers', 'houses');

/** Clauses of the contracts of a wording, each value with the field that it is of, or `other`. */
export function examplesOf(wording: string, names: HouseNames): readonly Example[] {
  const random = new Random(11);
  return templatesIn(join(housesDir, wording))
    .filter(({ folder }) => folder === 'contracts')
    .flatMap((template) =>
      Array.from({ length: copies }, () => examplesIn(wording, template, apartPlan(random, template, names))).flat(),
    );
}

/** A plan no two of whose values read alike, so that a value tells its field. */
function apartPlan(random: Random, template: Template, names: HouseNames): Plan {
  let plan = planOf(random, template, names);
  for (let tries = 0; tries < 400 && !isApart(plan); tries++) plan = planOf(random, template, names);
  return plan;
}

function isApart({ values, fillings }: Plan): boolean {
  const all = [...values, ...fillings]
    .filter(([name]) => !/^(?:date1|date2|aAddr|bAddr|no|person)$/u.test(name))
    .map(([, value]) => (value.kind === 'period' ? `${value.count} ${value.unit}` : JSON.stringify(value)));
  return new Set(all).size === all.length;
}

/** The statements of a document that is written as plain text. */
export function statementsIn(content: Parameters<typeof fileOf>[1]): readonly Statement[] {
  const text = new TextDecoder().decode(fileOf('txt', content)).trimEnd();
  const piece = { part: 1, label: '1', start: 0, end: text.length, offset: 0 };
  const passages = [{ heading: '', passage: { text, pieces: [piece] } }];
  return statementsOf('document.txt', { documentId: 1 as never, passages, count: 1 }, []);
}

function examplesIn(wording: string, template: Template, plan: Plan): readonly Example[] {
  const { truth, content } = written(template, plan);
  const { language } = template;
  return statementsIn(content).flatMap((statement) =>
    (['duration', 'amount', 'name', 'date'] as const).flatMap((type) =>
      statedValues(type, statement, { language, dayFirst: true, currency: '' }).flatMap((value): readonly Example[] => {
        if (type === 'name' && !mayBePlace(statement, value)) return [];
        const head = headOf[type];
        const label = labelAt(truth, head, statement, value);
        const text = clauseText(statement, value, language);
        return label === null ? [] : [{ wording, head, label: isDeposit(head, label, text) ? deposit : label, text }];
      }),
    ),
  );
}

const deposit = 'Deposit';
const ofDeposits = fields.find(({ heading }) => heading === deposit)?.inText();

/** A deposit that no template calls a fact of its contract: the clause's own words tell it. */
const isDeposit = (head: string, label: string, text: string): boolean =>
  head === 'amount' && label === 'other' && ofDeposits !== undefined && fold(text).search(ofDeposits) !== -1;

/** The field whose words a value stands in; null of names of parties, which no clause tells. */
function labelAt(
  { facts }: Pick<TrueDocument, 'facts'>,
  head: string,
  { raw }: Statement,
  value: Value,
): string | null {
  // "2 months" is no part of "12 months".
  const said = (text: string): boolean => {
    const at = raw.search(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(text)}`, 'u'));
    return at !== -1 && at < value.end && value.start < at + text.length;
  };
  const found = Object.entries(labelsOf[head] ?? {}).find(
    ([field]) => facts[field as Field] !== undefined && said(facts[field as Field]?.text ?? ''),
  );
  return found?.[1] ?? 'other';
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
