/** How a model's next token is chosen. */
export interface Sampling {
  /** 0 takes the likeliest token every time; the other settings are then without effect. */
  readonly temperature: number;
  /** Keeps the `topK` likeliest; 0 keeps all. */
  readonly topK: number;
  /** Keeps the likeliest tokens that together reach this probability; 1 keeps all. */
  readonly topP: number;
  /** Drops tokens less likely than this share of the likeliest one; 0 drops none. */
  readonly minP: number;
  /** Over 1 makes tokens that stand in the text already less likely; 1 has no effect. */
  readonly repetitionPenalty: number;
  /** Equal seeds give equal texts. */
  readonly seed: number;
}

/** What a model has to read. */
export type Prompt =
  | { readonly kind: 'tokens'; readonly tokens: readonly number[] }
  /** Plain text, to be continued. */
  | { readonly kind: 'text'; readonly text: string }
  /** A conversation, to be answered; needs a model with a chat template. */
  | {
      readonly kind: 'chat';
      readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
    };

/** Why a text ended: at a stop token, at a stop string, or at its longest length. */
export type Finish = 'stop' | 'stop-string' | 'length';

/** How often each layer's router chose each expert. */
export interface ExpertCounts {
  readonly layers: number;
  readonly experts: number;
  /** (layers, experts), row-major. */
  readonly counts: readonly number[];
  /**
   * For each layer how evenly the experts are used: the entropy of the counts as a share of the largest possible, 0…1.
   */
  readonly entropy: readonly number[];
}

export interface Usage {
  readonly promptTokens: number;
  /** Tokens of the prompt that were still in the cache from before. */
  readonly reusedTokens: number;
  readonly generatedTokens: number;
  readonly prefillMs: number;
  readonly decodeMs: number;
}

/**
 * Prefill progress, then a token at a time, then one end. `text` holds whole characters only and never a part of a stop
 * string.
 */
export type GenerationEvent =
  | { readonly kind: 'prefill'; readonly done: number; readonly total: number }
  | { readonly kind: 'token'; readonly id: number; readonly text: string }
  /** `text` is what was still held back. `experts` is null for a dense model. */
  | {
      readonly kind: 'end';
      readonly finish: Finish;
      readonly text: string;
      readonly usage: Usage;
      readonly experts: ExpertCounts | null;
    };

/** A loaded model. */
export interface LoadedModel {
  readonly name: string;
  readonly architecture: string;
  /** Tokens in its vocabulary. */
  readonly vocab: number;
  /** Tokens that prompt and answer may have together. */
  readonly context: number;
  readonly layers: number;
  /** 0 for a dense model. */
  readonly experts: number;
  readonly activeExperts: number;
  readonly chat: boolean;
  readonly weightBytes: number;
  /** Bytes that each token of a conversation takes. */
  readonly cacheBytesPerToken: number;
}
