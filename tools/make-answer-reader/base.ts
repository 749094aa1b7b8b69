import type { BertShape } from '../make-embedder/bert-graph.ts';

/** The folder in `resources/models` of the cross-encoder that the answer reader was trained from. */
export const baseModel = 'ms-marco-MiniLM-L-12-v2';

export const shape: BertShape = {
  layers: 12,
  hidden: 384,
  heads: 12,
  intermediate: 1536,
  positions: 512,
  epsilon: 1e-12,
  // 30,522 English pieces, and behind them the German ones of german-words.txt.
  vocabulary: 44_576,
};

/** Of the BERT vocabulary. */
const [cls, sep] = [101, 102];

/** config.json: what stands around the two texts, and how many tokens of each were read in training. */
export const config = {
  model: 'answer-reader-q7',
  begin: [cls],
  between: [sep],
  end: [sep],
  maxAsked: 64,
  maxText: 112,
};
