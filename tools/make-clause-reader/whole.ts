import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterText, sentenceText } from '../../engine/answer/across/clause-reader/clause-text.ts';
import { planOf, type HouseNames } from '../bench/answers/houses/plan.ts';
import { templatesIn, type Template } from '../bench/answers/houses/templates.ts';
import { written } from '../bench/answers/houses/written.ts';
import { Random } from '../bench/layout/random.ts';
import { statementsIn, type Example } from './examples.ts';
import { sectionsOf } from './sections.ts';

const housesDir = join(import.meta.dirname, '..', 'bench', 'answers', 'houses');
/** What a letter is for, as the columns call it; what is for nothing else is `other`. */
export const matters: Readonly<Record<string, string>> = {
  complaint: 'Complaint',
  demand: 'Demand for payment',
  cancellation: 'Cancellation',
  offer: 'Offer',
};
/** Sentences of a contract that say nothing of renewal, and are among the examples. */
const mostOthers = 6;

/** Letters of a wording with what they are for. */
export function lettersOf(wording: string, names: HouseNames): readonly Example[] {
  const random = new Random(13);
  return templatesIn(join(housesDir, wording))
    .filter(({ folder }) => folder === 'letters')
    .map((template) => {
      const { content } = written(template, planOf(random, template, names));
      const label = matters[template.kind] ?? 'other';
      return { wording, head: 'matter', label, text: letterText(statementsIn(content)) };
    });
}

/** Letters that are for none of these, a line each, written for this: most letters are for something else. */
export const otherLetters = (): readonly Example[] =>
  readFileSync(join(import.meta.dirname, 'other-letters.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((text) => ({ wording: 'others', head: 'matter', label: 'other', text }));

/** Clauses in many ways, written for this: below `=== HEAD LABEL` a line each, as the clause reader reads clauses. */
export const writtenClauses = (): readonly Example[] =>
  sectionsOf('clauses.txt').flatMap(({ title, lines }) => {
    const [, head = '', label = ''] = /^(\S+) (.+)$/u.exec(title) ?? [];
    return lines.map((text) => ({ wording: 'clauses', head, label, text }));
  });

/** Sentences of the contracts of a wording: those that say that it is renewed, that it is not, and others. */
export function renewalsOf(wording: string, names: HouseNames): readonly Example[] {
  const random = new Random(17);
  return templatesIn(join(housesDir, wording))
    .filter(({ folder }) => folder === 'contracts')
    .flatMap((template) => [true, false].flatMap((renews) => sentencesOf(wording, random, template, names, renews)));
}

function sentencesOf(
  wording: string,
  random: Random,
  template: Template,
  names: HouseNames,
  renews: boolean,
): readonly Example[] {
  const { truth, content } = written(template, { ...planOf(random, template, names), renews });
  const said = truth.facts.renewal?.text;
  const all = statementsIn(content)
    .filter(({ raw }) => /\p{L}{3}.*\s\p{L}{3}/su.test(raw))
    .map((statement): Example => {
      const is = said !== undefined && statement.words.includes(said);
      return { wording, head: 'renewal', label: is ? (renews ? 'yes' : 'no') : 'other', text: sentenceText(statement) };
    });
  const others = all.filter(({ label }) => label === 'other').toSorted(() => random.next() - 0.5);
  return [...all.filter(({ label }) => label !== 'other'), ...others.slice(0, mostOthers)];
}
