/**
 * Bounds on a GGUF header, checked before anything is allocated. The largest headers in use (vocabulary of 262,144 with
 * scores and merges) have 1.3 million array elements in 15 MB.
 */
export const ggufLimits = {
  /** Metadata and the tensor table together. */
  headerBytes: 64 << 20,
  keys: 4_096,
  keyBytes: 1_024,
  /** One string value; chat templates are the longest. */
  stringBytes: 1 << 20,
  /** Elements of all arrays together. */
  elements: 2_000_000,
  tensors: 65_536,
  /** The specification's own limit. */
  nameBytes: 64,
  dims: 4,
  alignment: 1 << 16,
} as const;
