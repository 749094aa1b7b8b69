import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from '../alike/questions/asked.ts';

/**
 * The questions of a wording from `questions.txt`: one for each that is asked, in the same
 * order, `FORM FIELD LANGUAGE: QUESTION`.
 */
export function questionsIn(wording: string, asked: readonly Asked[]): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, wording, 'questions.txt'), 'utf8')
    .trim()
    .split('\n');
  return asked.map(({ form, field, language }, index) => {
    const [kind, question] = (lines[index] ?? '').split(/: (.*)/su);
    if (kind !== `${form} ${field} ${language}` || question === undefined)
      throw new Error(`Line ${index + 1} of the questions must be "${form} ${field} ${language}: …".`);
    return question;
  });
}
