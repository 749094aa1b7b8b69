import { mean } from '../metrics.ts';
import { holds } from './holds.ts';
import type { PreparedQuestion, PreparedSet } from './prepare.ts';
import type { Ranking, Unit } from './ranking.ts';

/** Shares of questions, 0 to 1. */
export interface Scores {
  /** The first piece stands on a page that answers. */
  readonly pageAt1: number;
  /** One of the first five does. */
  readonly pageAt5: number;
  /** One of the first five holds all words of the evidence. */
  readonly passageAt5: number;
}

/** How a ranking does in the document that answers, and over all. */
export interface BothScores {
  readonly known: Scores;
  readonly all: Scores;
}

/** What a ranking gave for one question. */
export interface Outcome {
  readonly asked: PreparedQuestion;
  readonly known: Readonly<Record<keyof Scores, boolean>>;
  readonly all: Readonly<Record<keyof Scores, boolean>>;
}

export async function outcomesOf({ questions }: PreparedSet, ranking: Ranking): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, asked] of questions.entries())
    outcomes.push({
      asked,
      known: hitsOf(asked, await ranking(index, asked.file)),
      all: hitsOf(asked, await ranking(index, null)),
    });
  return outcomes;
}

function hitsOf({ file, pages, evidence }: PreparedQuestion, ranked: readonly Unit[]): Outcome['known'] {
  const onPage = (unit: Unit): boolean =>
    unit.file === file && pages.some((page) => unit.firstPage <= page && page <= unit.lastPage);
  const first = ranked.slice(0, 5);
  return {
    pageAt1: first.slice(0, 1).some(onPage),
    pageAt5: first.some(onPage),
    passageAt5: first.some((unit) => unit.file === file && holds(unit.text, evidence)),
  };
}

export const scoresOf = (outcomes: readonly Outcome[]): BothScores => {
  const share = (where: 'known' | 'all', what: keyof Scores): number =>
    mean(outcomes.map((outcome) => Number(outcome[where][what])));
  const scores = (where: 'known' | 'all'): Scores => ({
    pageAt1: share(where, 'pageAt1'),
    pageAt5: share(where, 'pageAt5'),
    passageAt5: share(where, 'passageAt5'),
  });
  return { known: scores('known'), all: scores('all') };
};
