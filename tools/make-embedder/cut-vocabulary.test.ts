import { Tokenizer } from '@huggingface/tokenizers';
import { expect, test } from 'vitest';
import { cutVocabulary } from './cut-vocabulary.ts';

const rare = Array.from({ length: 20_000 }, (_, index) => [`▁filler${index}`, -20] as const);
const json = {
  version: '1.0',
  truncation: { max_length: 8 },
  padding: null,
  added_tokens: [
    { id: 0, content: '<s>', special: true },
    { id: 20_012, content: '<mask>', special: true },
  ],
  normalizer: null,
  pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true },
  post_processor: null,
  decoder: null,
  model: {
    type: 'Unigram',
    unk_id: 3,
    vocab: [
      ['<s>', 0],
      ['<pad>', 0],
      ['</s>', 0],
      ['<unk>', 0],
      ['▁при', -5],
      ...rare,
      ['▁Miet', -9],
      ['vertrag', -9],
      ['▁bail', -9],
      ['▁Kauf', -9],
      ['▁2025', -9],
      ['ß', -12],
      ['▁', -9],
    ] as const,
  },
};

test('kept is what words are made of, what is frequent and Latin, and single Latin letters', () => {
  const { tokenizer, kept } = cutVocabulary(json, ['Mietvertrag', 'kauf']);
  // The Cyrillic piece and the French one go; of the frequent ones all that stand among the first twenty thousand stay.
  const frequent = Array.from({ length: 19_995 }, (_, index) => 5 + index);
  expect(kept).toEqual([0, 1, 2, 3, ...frequent, 20_005, 20_006, 20_008, 20_009, 20_010, 20_011]);
  const cut = new Tokenizer(tokenizer, {});
  expect(cut.encode('Mietvertrag', { add_special_tokens: false }).ids).toEqual([19_999, 20_000]);
});
