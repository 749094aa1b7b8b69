import type { AskedDocument } from '../../../common/domain/asked-document.ts';
import type { ChecklistAnswer } from '../../../common/domain/checklist.ts';
import { cited } from '../across/document/cells.ts';
import type { ItemCandidate } from './item-likeness.ts';

/** A candidate with the reranker's logit for its statement. */
export interface JudgedItem extends ItemCandidate {
  readonly answers: number;
}

/** What the reranker adds to likeness, at most. */
const answersShare = 0.8;
/** Limits of the score and of the reranker's logit, set by looking at sample documents (ADR 0313). */
const limits = { found: 1, unclear: 0.75, surelyAnswers: 3, mayAnswer: -1, near: -6 };
const mostCited = 2;
/** A second statement is cited that comes this near to the best. */
const nearBest = 0.35;

const scoreOf = ({ likeness, answers }: JudgedItem): number => likeness + answersShare / (1 + Math.exp(-answers / 2));

/**
 * What a document says to an item. Words by which documents name the thing tell most. Without them only a statement
 * that surely answers is an answer, and one that may is left to the person.
 */
export function judgeItem(document: AskedDocument, judged: readonly JudgedItem[]): ChecklistAnswer {
  const ranked = judged.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [best] = ranked;
  const state = best === undefined ? 'missing' : stateOf(best);
  // What has nothing to do with an item is not near to it either.
  const near = ranked.filter(({ answers }) => state !== 'missing' || answers >= limits.near);
  const citations = near
    .filter((each) => best !== undefined && scoreOf(each) > scoreOf(best) - nearBest)
    .slice(0, mostCited)
    .map(({ statement }, i) => ({ ...cited(document, statement, 0, 1), marker: i + 1 }));
  return { state, citations };
}

function stateOf(best: JudgedItem): ChecklistAnswer['state'] {
  const score = scoreOf(best);
  if (best.isNamed && score >= limits.found) return 'found';
  if (!best.isNamed && best.answers >= limits.surelyAnswers) return 'found';
  return score >= limits.unclear && best.answers >= limits.mayAnswer ? 'unclear' : 'missing';
}
