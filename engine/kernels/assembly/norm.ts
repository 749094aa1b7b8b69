/** RMSNorm of one row: x / √(mean of x² + epsilon) · weight. The sum is in double precision, as llama.cpp has it. */
export function normalize(from: usize, width: i32, weight: usize, epsilon: f32, to: usize): void {
  const end: usize = <usize>width * 4;
  let a = f64x2.splat(0),
    b = f64x2.splat(0);
  for (let i: usize = 0; i < end; i += 16) {
    const x = v128.load(from + i);
    const squares = f32x4.mul(x, x);
    a = f64x2.add(a, f64x2.promote_low_f32x4(squares));
    b = f64x2.add(b, f64x2.promote_low_f32x4(i32x4.shuffle(squares, squares, 2, 3, 0, 1)));
  }
  const sum = f64x2.add(a, b);
  const mean = <f32>((f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)) / width);
  const scale = f32x4.splat(1 / sqrt(mean + epsilon));
  for (let i: usize = 0; i < end; i += 16)
    v128.store(to + i, f32x4.mul(f32x4.mul(v128.load(from + i), scale), v128.load(weight + i)));
}
