import { heading, paragraph, rows, title, type Content } from '../alike/content.ts';
import type { Made } from '../alike/contract.ts';
import { daysOf, type Unit } from '../alike/phrases.ts';
import { fields, type Fact, type Field } from '../alike/truth.ts';
import { factOf } from './forms.ts';
import type { Plan, Sold } from './plan.ts';
import type { Template } from './templates.ts';

/** A template filled with a plan: the document and what is true of the document. */
export function written({ folder, language, kind, lines }: Template, plan: Plan): Made {
  const facts: Partial<Record<Field, Fact>> = {};
  let number = 0;
  const isAsked = (field: string): field is Field => (fields[folder] as readonly string[]).includes(field);
  const said = (field: string, form: string): string => {
    const value = plan.values.get(field as Field) ?? plan.fillings.get(field);
    if (value === undefined) throw new Error(`Nothing stands in for "${field}" in a template of ${kind}.`);
    const fact = factOf(value, language, form === '' ? 'plain' : form);
    if (isAsked(field)) facts[field] ??= fact;
    return fact.text;
  };
  const filled = (line: string): string =>
    line
      .replaceAll('{n}', () => `${(number += 1)}`)
      .replaceAll(/\{(\w+)=([^|}]+)\|([^}]+)\}/gu, (_, field: string, value: string, text: string) => {
        if (isAsked(field)) facts[field] ??= { value, size: sizeOf(value), text };
        return text;
      })
      .replaceAll(/\{(\w+)(?:\.(\w+))?\}/gu, (_, field: string, form: string | undefined) => said(field, form ?? ''))
      .replaceAll(/\[\[(.+?)\]\]/gu, (_, text: string) => {
        facts.renewal = { value: plan.renews === true ? 'yes' : 'no', size: null, text };
        return text;
      });
  const content = lines.filter((line) => isSaid(line, plan)).map((line) => line.replace(/^(?:\?\w+ )+/u, ''));
  const blocks = blocksOf(
    content.flatMap((line) => (line.startsWith('|* ') ? soldRows(line, plan, language) : [line])),
  );
  const made = blocks.map((block) => contentOf(block, filled));
  const named = made.find((each) => each.kind === 'title');
  return {
    truth: { folder, language, kind, title: named?.kind === 'title' ? named.text : kind, facts },
    content: made,
  };
}

/** `?FIELD ` before a line, more than once too: whether all that it names is said. */
function isSaid(line: string, { values, renews }: Plan): boolean {
  const conditions = [...(/^(?:\?\w+ )+/u.exec(line)?.[0] ?? '').matchAll(/\?(\w+)/gu)].map(([, name]) => name);
  return conditions.every((name) =>
    name === 'renews' ? renews === true : name === 'ends' ? renews === false : values.has(name as Field),
  );
}

const soldRows = (line: string, { sold }: Plan, language: 'en' | 'de'): readonly string[] =>
  sold.map((each, index) => `| ${soldRow(line.slice(3), each, index + 1, language)}`);

const soldRow = (cells: string, { what, count, price }: Sold, position: number, language: 'en' | 'de'): string => {
  const money = (cents: number): string =>
    (cents / 100).toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { minimumFractionDigits: 2 });
  return cells
    .replace('{pos}', `${position}`)
    .replace('{what}', what)
    .replace('{qty}', `${count}`)
    .replace('{price}', money(price))
    .replace('{sum}', money(price * count));
};

/** Lines of a table that follow each other are one block. */
function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.startsWith('|') && last?.[0]?.startsWith('|') === true) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function contentOf([first = '', ...rest]: readonly string[], filled: (line: string) => string): Content {
  if (first.startsWith('! ')) return title(filled(first.slice(2)));
  if (first.startsWith('# ')) return heading(filled(first.slice(2)));
  if (!first.startsWith('|')) return paragraph(filled(first).replaceAll('\\n', '\n'));
  const cells = [first, ...rest].map((line) => filled(line.replace(/^\|!? /u, '')).split(' | '));
  return rows(cells, first.startsWith('|!'));
}

function sizeOf(value: string): number | null {
  const period = /^(\d+) (day|week|month|year)s$/u.exec(value);
  return period === null ? null : Number(period[1]) * daysOf[period[2] as Unit];
}
