/** A step's fields. */

@inline
export function field(step: usize, index: i32): i32 {
  return load<i32>(step + 4 * index);
}

@inline
export function address(step: usize, index: i32): usize {
  return load<u32>(step + 4 * index);
}
