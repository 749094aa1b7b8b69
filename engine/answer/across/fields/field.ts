import type { ValueType } from '../../../../common/domain/value.ts';
import { whenNeeded } from '../../../../common/when-needed.ts';
import { cuePattern } from './cue.ts';

/**
 * Something that documents of many kinds say of themselves. `cues` are patterns of the words by which documents and
 * questions name the thing; in them `*` stands for the rest of a word, `…` for a few words between.
 */
export interface Field {
  readonly heading: string;
  readonly type: ValueType;
  readonly question: string;
  readonly cues: readonly string[];
  /** Words of questions alone, as verbs: they say too little in a document. */
  readonly asked: readonly string[];
  /** The pattern of `cues`, and that of all words. Each is made once: a question is compared with every field. */
  readonly inText: () => RegExp;
  readonly inQuestion: () => RegExp;
}

const listed = (cues: string): readonly string[] => cues.split(',').flatMap((cue) => cue.trim() || []);

export function field(heading: string, type: ValueType, question: string, cues: string, asked = ''): Field {
  const inTexts = listed(cues);
  const inQuestions = listed(asked);
  return {
    heading,
    type,
    question,
    cues: inTexts,
    asked: inQuestions,
    inText: whenNeeded(() => cuePattern(inTexts)),
    inQuestion: whenNeeded(() => cuePattern([...inTexts, ...inQuestions])),
  };
}
