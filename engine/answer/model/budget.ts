/** Shares of a model's context. What is left over is for the question and the template's own tokens. */
const sourcesShare = 0.7;
const historyShare = 0.12;
const answerShare = 0.25;
/** An answer from documents is not longer than this. */
const longestAnswer = 512;
/**
 * Passages take no more than this, however large the context: reading costs seconds a thousand tokens, and more
 * distracts.
 */
const mostPassageTokens = 1_200;

/** Instruction, a question of usual length and the tokens a template adds. */
const promptTokens = 160;
const usualQuestion = 60;

export interface TokenBudget {
  /** For documents read whole. */
  readonly whole: number;
  /** For the best passages. */
  readonly passages: number;
  /** For earlier turns of the conversation. */
  readonly history: number;
  readonly answer: number;
}

/**
 * How a context of so many tokens is shared out. The parts do not depend on a question of usual length, so that equal
 * sources stay equal.
 */
export function tokenBudget(context: number, questionTokens: number): TokenBudget {
  const answer = Math.min(longestAnswer, Math.floor(context * answerShare));
  const history = Math.floor(context * historyShare);
  const whole = Math.min(
    Math.floor(context * sourcesShare),
    context - answer - history - promptTokens - Math.max(0, questionTokens - usualQuestion),
  );
  return { whole, passages: Math.min(mostPassageTokens, whole), history, answer };
}
