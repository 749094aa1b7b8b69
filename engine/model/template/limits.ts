/**
 * Bounds on a chat template, which comes with a model and is code of strangers. Templates in use have up to 20,000
 * characters, and the lexer takes quadratic time on some texts.
 */
export const templateLimits = {
  /** Characters of the template. */
  source: 1 << 15,
  /** Characters of any text that it makes on the way, and of its result without the messages' contents. */
  text: 1 << 18,
  /** Units of work: an evaluated node, an element of a value, or 64 characters of a text each count as one. */
  work: 1_000_000,
  /** Bound on the product of the sizes that go into an operation whose result may be as large as that product. */
  product: 1 << 24,
  /** Nesting of values. */
  depth: 32,
  /** Numbers that one `range` may make. */
  range: 1_000,
} as const;
