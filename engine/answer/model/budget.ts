/** Shares of a model's context. What is left over is for the question and the template's own tokens. */
const sourcesShare = 0.7;
const historyShare = 0.12;
const answerShare = 0.25;
/** An answer from documents is not longer than this. */
const longestAnswer = 512;
/** Passages take no more than this, however large the context: reading costs seconds a thousand tokens, and more distracts. */
const mostPassageTokens = 2_000;

export interface TokenBudget {
  /** For documents read whole. */
  readonly whole: number;
  /** For the best passages. */
  readonly passages: number;
  /** For earlier turns of the conversation. */
  readonly history: number;
  readonly answer: number;
}

/** How a context of so many tokens is shared out. The parts do not depend on the question, so that equal sources stay equal. */
export function tokenBudget(context: number): TokenBudget {
  const answer = Math.min(longestAnswer, Math.floor(context * answerShare));
  const history = Math.floor(context * historyShare);
  const whole = Math.min(Math.floor(context * sourcesShare), context - answer - history - promptTokens);
  return { whole, passages: Math.min(mostPassageTokens, whole), history, answer };
}

/** Instruction, question and the tokens a template adds. */
const promptTokens = 160;
