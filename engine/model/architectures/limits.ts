/** Bounds on a model's shape, far above any model that fits a desk and far below where a product could overflow. */
export const shapeLimits = {
  layers: 512,
  width: 1 << 17,
  heads: 1_024,
  headDim: 1_024,
  experts: 1_024,
  vocab: 1 << 20,
  context: 1 << 24,
} as const;
