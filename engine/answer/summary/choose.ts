import type { KeySentence, Overview } from '../../../common/domain/overview.ts';

/** Sentences of a summary of which no length was asked. */
const usual = { least: 3, most: 12 };

/** The sentences of a summary, in the order of the document. */
export function summaryOf({ sentences, read }: Overview, count: number | null): readonly KeySentence[] {
  const wanted = count ?? Math.max(usual.least, Math.min(usual.most, Math.round(2 + Math.sqrt(read.sentences))));
  return sentences.filter(({ rank }) => rank < wanted);
}
