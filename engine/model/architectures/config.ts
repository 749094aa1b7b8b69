/** How pairs of a head's values are rotated: value 2i with 2i + 1, or value i with i + headDim / 2. */
export type RopeStyle = 'interleaved' | 'half';

export interface LayerConfig {
  /** Rotary position embedding on queries and keys; without it the layer knows no positions. */
  readonly rope: boolean;
  /** Key p0 is hidden from query p1 when p1 − p0 ≥ window; null: every earlier key is seen. */
  readonly window: number | null;
}

export interface MoeConfig {
  readonly experts: number;
  /** Experts chosen for each token. */
  readonly active: number;
  /** Weights of the chosen experts: sigmoid of their logits divided by their sum, or softmax over their logits. */
  readonly gating: 'sigmoid' | 'softmax';
}

/** The shape of a decoder-only transformer, the same from a GGUF and from Hugging Face's config.json. */
export interface ModelConfig {
  readonly architecture: 'smallthinker' | 'llama';
  /** The name that the file gives itself, or ''. */
  readonly name: string;
  readonly layers: readonly LayerConfig[];
  readonly hidden: number;
  readonly heads: number;
  /** Divides `heads`. */
  readonly kvHeads: number;
  readonly headDim: number;
  /** Width of the feed-forward block, of one expert where there are experts. */
  readonly ffn: number;
  /** The gate's activation: down(activation(gate(h)) ⊙ up(h)). */
  readonly activation: 'relu' | 'silu';
  /** Null: one dense feed-forward block per layer. */
  readonly moe: MoeConfig | null;
  readonly ropeBase: number;
  readonly ropeStyle: RopeStyle;
  readonly normEps: number;
  readonly vocab: number;
  /** Positions the model was trained for. */
  readonly context: number;
  /** The output head is `token_embd.weight`; otherwise `output.weight`. */
  readonly tiedHead: boolean;
}
