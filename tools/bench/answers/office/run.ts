import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAcross } from '../../../../engine/answer/across/ask-across.ts';
import { sentenceOf } from '../../../../common/messages/sentence.ts';
import type { AcrossTable } from '../../../../common/domain/across.ts';
import type { Services } from '../../../../engine/host/services.ts';
import { table } from '../../table.ts';
import { benchLibrary } from '../library.ts';
import type { Printed, SetOptions } from '../set.ts';

/** The day on which the questions are asked, from which ages are counted. */
const today = new Date('2025-08-15T12:00:00');

interface Asked {
  readonly question: string;
  /** Papers that belong to the answer, without the end of their names. */
  readonly papers: readonly string[];
  /** What the sentence must say. */
  readonly said: readonly string[];
}

/** The papers, `=== NAME` before each, and the questions, `QUESTION | PAPERS | WORDS & WORDS`. */
const papers = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(import.meta.dirname, 'papers.txt'), 'utf8')
      .split(/^=== /mu)
      .slice(1)
      .map((text) => {
        const [name = '', ...lines] = text.split('\n');
        return [name.trim(), lines.join('\n')] as const;
      }),
  );
const questions = (): readonly Asked[] =>
  readFileSync(join(import.meta.dirname, 'questions.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [question = '', names = '', said = ''] = line.split(' | ').map((part) => part.trim());
      return { question, papers: names.split(' ').filter(Boolean), said: said.split(' & ').filter(Boolean) };
    });

/** Papers of a small firm, and what is asked of all of them: sums by party and time, ranks, days, what is missing. */
export async function runOffice({ ask, tell }: SetOptions): Promise<Printed> {
  const texts = papers();
  const files = [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const library = await benchLibrary('office', files);
  const counts = { asked: 0, right: 0, found: 0, extra: 0, left: 0, sentences: 0, said: 0, cells: 0, cited: 0 };
  try {
    for (const asked of questions().filter((_, index) => index % ask === 0)) {
      const told = await answered(library.services, asked.question);
      const rows = new Set(
        told.rows.filter(({ matches }) => matches === true).map(({ name }) => name.replace(/\.txt$/u, '')),
      );
      const left = asked.papers.filter((name) => !rows.has(name));
      const extra = [...rows].filter((name) => !asked.papers.includes(name));
      const sentence = sentenceOf(told.answer);
      const unsaid = asked.said.filter((words) => !sentence.includes(words));
      const cells = told.rows.flatMap(({ name, matches, cells: all }) =>
        matches === true ? all.flatMap((cell) => (cell === null ? [] : [{ name, cell }])) : [],
      );
      const cited = cells.filter(({ name, cell }) => stands(texts.get(name) ?? '', cell.citation.quote));
      const isRight = left.length + extra.length + unsaid.length === 0;
      counts.asked += 1;
      counts.right += Number(isRight);
      counts.found += asked.papers.length - left.length;
      counts.extra += extra.length;
      counts.left += left.length;
      counts.sentences += Number(asked.said.length > 0);
      counts.said += Number(asked.said.length > 0 && unsaid.length === 0);
      counts.cells += cells.length;
      counts.cited += cited.length;
      if (!isRight) tell(`${asked.question} [left ${left.join(' ')}; extra ${extra.join(' ')}; ${sentence}]`, false);
    }
  } finally {
    await library.services.close();
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return {
    title: `Papers of a small firm, in sight: ${texts.size} papers, ${counts.asked} questions`,
    tables: [
      table(
        ['questions', 'right', 'rows’ precision', 'rows’ recall', 'sentences right', 'cited'],
        [
          [
            String(counts.asked),
            String(counts.right),
            share(counts.found, counts.found + counts.extra),
            share(counts.found, counts.found + counts.left),
            `${counts.said} of ${counts.sentences}`,
            share(counts.cited, counts.cells),
          ],
        ],
      ),
    ],
    missed: [],
  };
}

async function answered(services: Services, question: string): Promise<AcrossTable> {
  const deps = { room: services.room, ...(await services.queryModels()) };
  for await (const event of askAcross(deps, { question, today, scope: null }))
    if (event.kind === 'finished') return event.table;
  throw new Error(`"${question}" was not finished.`);
}

/** Whether a paper has the words that are quoted, but for how they are spaced. */
const stands = (text: string, quote: string): boolean => spaced(text).includes(spaced(quote));
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
