/**
 * A value that is made once, when it is first asked for. For tables of patterns: to read hundreds of them takes half a
 * second of processor time, which a process or thread that only parses or lists documents would spend at its start.
 */
export function whenNeeded<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
