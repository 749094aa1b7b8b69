import type { BertShape, Rounding } from '../make-embedder/bert-graph.ts';

export const shape: BertShape = {
  layers: 12,
  hidden: 768,
  heads: 12,
  intermediate: 3072,
  // What config.json lets in.
  positions: 180,
  epsilon: 1e-5,
  // 30,527 English pieces, and behind them the German ones of german-words.txt.
  vocabulary: 44_581,
};

/**
 * These channels of MPNet's states are five times as large as the others, and fifty times at some tokens. Larger
 * factors would cost the weights more than the states gain.
 */
export const rounding: Rounding = {
  outliers: new Map([
    [442, 1.5],
    [461, 2],
    [555, 2],
    [568, 2],
    [756, 2],
  ]),
  byToken: true,
  wordBits: 4,
  wordBlock: 32,
};

/** Of the MPNet vocabulary. */
const [begin, end] = [0, 2];

/** config.json: what stands around the two texts, and how many tokens of each were read in training. */
export const config = {
  model: 'answer-reader-mpnet-q7',
  beforeAsked: [begin],
  afterAsked: [end],
  beforeText: [end],
  afterText: [end],
  maxAsked: 64,
  maxText: 112,
};
