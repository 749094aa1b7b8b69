/** The stream cipher RC4, which older files are locked with and Node no longer has; both ways are one. Pure. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    const first = at(state, a);
    state[a] = at(state, b);
    state[b] = first;
  };
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + at(state, index) + at(key, index % key.length)) & 0xff;
    swap(index, other);
  }
  let first = 0;
  let second = 0;
  return bytes.map((byte) => {
    first = (first + 1) & 0xff;
    second = (second + at(state, first)) & 0xff;
    swap(first, second);
    return byte ^ at(state, (at(state, first) + at(state, second)) & 0xff);
  });
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
