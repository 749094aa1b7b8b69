import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { fold } from '../../../../common/domain/fold.ts';
import type { Field } from '../fields/field.ts';
import { fields } from '../fields/fields.ts';
import { isKnown } from './beside.ts';
import { columnOf, contentOf, fieldOf } from './column.ts';
import { clauseWords, endsByItself, present } from './condition-words.ts';
import { isMention } from './name-condition.ts';
import type { Part } from './plan-part.ts';

/** What is there or not: "no confidentiality clause". */
export function subjectOf(clause: string, verb: RegExp, ofKind: string, type: 'yes-no' | null = null): AcrossColumn {
  const after = clause.slice(clause.search(verb)).replace(verb, ' ');
  const subject = (contentOf(fold(after)).length > 0 ? after : clause.replace(verb, ' ')).replaceAll(clauseWords, ' ');
  return columnOf(subject, ofKind, type);
}

/** "Which contracts allow subletting": a condition that is a statement. */
export function statementOf(said: string, ofKind: string): readonly Part[] {
  if (contentOf(fold(said)).length === 0) return [];
  const renewal = fields.find(({ heading }) => heading === 'Automatic renewal');
  if (endsByItself.test(said) && renewal !== undefined) return [{ ...isYes(renewal), condition: { is: 'no' } }];
  const has = present.exec(said);
  if (has !== null && has.index < 12) {
    const both = said
      .slice(has.index + has[0].length)
      .split(/(?:^\s*(?:both|sowohl)\s|\s(?:and|und|as\s+well\s+as|als\s+auch)\s)/iu);
    const parts = both.filter((words) => contentOf(fold(words)).length > 0);
    if (parts.length > 1 && parts.every((words) => isKnown(words, ofKind)))
      return parts.map((words) => ({ column: columnOf(words, ofKind), condition: { is: 'said' } }));
    const column = subjectOf(said, present, ofKind);
    // A clause against renewal is none of renewal.
    const renews =
      column.heading === 'Automatic renewal' &&
      (!isMention.test(said) || /(?<!\p{L})(?:auto|stillschw|selbst)/iu.test(said));
    return [{ column, condition: { is: renews ? 'yes' : 'said' } }];
  }
  const whole = columnOf(said, ofKind, 'yes-no');
  const isField = fields.some(({ heading }) => heading === whole.heading);
  // "Which cap liability": what has a value is said or not.
  const valued = isField ? null : fieldOf(said, ofKind, null);
  if (valued?.type === 'amount' || valued?.type === 'duration')
    return [{ column: columnOf(valued.heading, ofKind, valued.type), condition: { is: 'said' } }];
  const column = isField ? whole : columnOf(said.replaceAll(clauseWords, ' '), ofKind, 'yes-no');
  return [{ column, condition: { is: 'yes' } }];
}

export const isYes = ({ heading, question, type }: Field): Part => ({
  column: { heading, question, type },
  condition: { is: 'yes' },
});
