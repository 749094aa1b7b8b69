import type { Prompt } from '../../../common/domain/generation.ts';
import { contentTerms, isStopWord } from '../../search/terms.ts';
import type { AnswerModel } from '../deps.ts';
import { stem } from '../../search/stem.ts';
import { oneLine, shortText } from './short-text.ts';
import type { Turn } from './prompt.ts';

/** Turns a follow-up may refer to. */
const turnsRead = 2;
/** Characters of an earlier question or answer, and of the new question, that are shown for it. */
const earlierRead = 300;
const questionRead = 1_000;
const rewriteTokens = 48;
const longestRewrite = 300;
/** Share of a rewritten question's words that must stand in the conversation: it may not bring in a subject. */
const knownShare = 0.8;
/** Earlier words that are added to a question that could not be rewritten. */
const addedTerms = 8;

/**
 * A follow-up as a question that stands alone, for finding passages. The model rewrites it; when what it writes is no
 * such question, the words of the question before are added instead. The first question of a conversation stays as it
 * is.
 */
export async function standAlone(
  model: AnswerModel,
  turns: readonly Turn[],
  question: string,
  signal?: AbortSignal,
): Promise<string> {
  if (turns.length === 0) return question;
  const prompt = rewritePrompt(turns.slice(-turnsRead), question);
  const written = await shortText(model, { prompt, maxTokens: rewriteTokens, stop: oneLine }, signal);
  return acceptedRewrite(written, turns, question) ?? withEarlierTerms(turns, question);
}

function rewritePrompt(turns: readonly Turn[], question: string): Prompt {
  const talk = turns
    .map((turn) => `Q: ${turn.question.slice(0, earlierRead)}\nA: ${turn.answer.slice(0, earlierRead)}`)
    .join('\n');
  const content = [
    `Conversation:\n${talk}`,
    'Rewrite the last question so that it can be understood without the conversation. Write only the question.',
    `Last question: ${question.slice(0, questionRead)}`,
  ].join('\n\n');
  return { kind: 'chat', messages: [{ role: 'user', content }] };
}

/** The rewritten question, or null when it is empty, too long, has lost what was asked or brings in something new. */
export function acceptedRewrite(written: string, turns: readonly Turn[], question: string): string | null {
  const rewrite = written
    .replace(/^\s*(?:(?:rewritten|last|standalone)? ?question|q):/iu, '')
    .replaceAll(/^["“”'\s]+|["“”'\s]+$/gu, '');
  if (rewrite === '' || rewrite.length > longestRewrite) return null;
  const own = stems(rewrite);
  const asked = stems(question);
  const known = stems([question, ...turns.slice(-turnsRead).flatMap((turn) => [turn.question, turn.answer])].join(' '));
  const kept = [...asked].filter((term) => own.has(term)).length;
  const familiar = [...own].filter((term) => known.has(term)).length;
  return own.size > 0 && familiar >= knownShare * own.size && kept >= asked.size / 2 ? rewrite : null;
}

function withEarlierTerms(turns: readonly Turn[], question: string): string {
  const asked = stems(question);
  const added = contentTerms(turns.at(-1)?.question ?? '')
    .filter((term) => !isStopWord(term) && !asked.has(stem(term)))
    .slice(0, addedTerms);
  return added.length === 0 ? question : `${question} ${added.join(' ')}`;
}

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    contentTerms(text)
      .filter((term) => !isStopWord(term))
      .map(stem),
  );
