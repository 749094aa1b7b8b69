import type { AnswerModel } from '../deps.ts';
import { languageOf, type Language } from '../../../common/domain/language.ts';
import { translationPrompt } from './prompt.ts';
import { oneLine, shortText } from './short-text.ts';

const mostTokens = 96;
/** A translation has at most so many times the letters of the question, and some more where it is short. */
const longest = 2;
const shortMore = 40;

/**
 * A question in another language, for finding passages in it; null where the model writes something else: another
 * language, nothing, or not the figures of the question.
 */
export async function translated(
  model: AnswerModel,
  question: string,
  into: Language,
  signal?: AbortSignal,
): Promise<string | null> {
  const prompt = translationPrompt(question, into);
  const written = await shortText(model, { prompt, maxTokens: mostTokens, stop: oneLine }, signal);
  const translation = written.replaceAll(/^["“„”'\s]+|["“”'\s]+$/gu, '');
  const isOne =
    translation !== '' &&
    translation.length <= longest * question.length + shortMore &&
    languageOf(translation) === into;
  return isOne && figuresOf(question).every((figure) => translation.includes(figure)) ? translation : null;
}

const figuresOf = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];
