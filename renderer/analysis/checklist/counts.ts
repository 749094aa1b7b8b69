import type { ChecklistAnswer, ChecklistRow } from '../../../common/domain/checklist.ts';

/** How many answers of each kind a document has. */
export function countsOf({ answers }: Pick<ChecklistRow, 'answers'>): Record<ChecklistAnswer['state'], number> {
  const counts = { found: 0, unclear: 0, missing: 0 };
  for (const { state } of answers) counts[state]++;
  return counts;
}

/** A list as a person edits it: a question a line, or `Heading: question`; its words, parted by commas, behind `|`. */
export const textOf = (
  items: readonly { readonly heading: string; readonly question: string; readonly cues: readonly string[] }[],
): string =>
  items
    .map(({ heading, question, cues }) => {
      const said = heading === question.replace(/\?$/u, '') ? question : `${heading}: ${question}`;
      return cues.length === 0 ? said : `${said} | ${cues.join(', ')}`;
    })
    .join('\n');
