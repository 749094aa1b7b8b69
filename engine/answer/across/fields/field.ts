import type { ValueType } from '../../../../common/domain/value.ts';

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
}

const listed = (cues: string): readonly string[] => cues.split(',').flatMap((cue) => cue.trim() || []);

export const field = (heading: string, type: ValueType, question: string, cues: string, asked = ''): Field => ({
  heading,
  type,
  question,
  cues: listed(cues),
  asked: listed(asked),
});
