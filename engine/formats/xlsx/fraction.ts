/** Denominators of more figures are left as they come. */
const mostFigures = 3;

/** A whole number, where the format has one, and a fraction whose denominator has so many figures or is named. */
const fraction =
  /("[^"]*"|\\.|_.|\*.|\[[^\]]*\])|(?:([?#0][?#0,]*)[\t ]+)?[?#0]+[\t ]*\/[\t ]*(?:([?#]+)|([1-9]\d*))/gu;

/** A format with the fraction of a value in it as words, as programs know it; undefined for one that shows none. */
export function withFraction(code: string, value: number): string | undefined {
  let isFraction = false;
  const filled = code.replaceAll(fraction, (all, kept?: string, whole?: string, figures?: string, named?: string) => {
    if (kept !== undefined || (figures?.length ?? 0) > mostFigures) return all;
    isFraction = true;
    const most = 10 ** (figures?.length ?? 0) - 1;
    return `"${fractionText(Math.abs(value), whole, named === undefined ? upTo(most) : [Number(named)])}"`;
  });
  return isFraction ? filled : undefined;
}

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

/** The fraction that a number comes nearest to: 0.1 is 1/9 where a denominator has one figure. */
function fractionText(size: number, wholeCode: string | undefined, denominators: readonly number[]): string {
  const rest = size - Math.floor(size);
  let best = { numerator: 0, denominator: 1, off: Number.POSITIVE_INFINITY };
  for (const denominator of denominators) {
    const numerator = Math.round(rest * denominator);
    const off = Math.abs(numerator / denominator - rest);
    // A larger denominator must be nearer by more than a computer's rounding.
    if (off < best.off - Number.EPSILON) best = { numerator, denominator, off };
    if (best.off === 0) break;
  }
  const { numerator, denominator } = best;
  const whole = Math.floor(size);
  if (wholeCode === undefined) return `${whole * denominator + numerator}/${denominator}`;
  const asWhole = (number: number): string => (wholeCode.includes(',') ? number.toLocaleString('en') : String(number));
  if (numerator === 0 || numerator === denominator) return asWhole(numerator === 0 ? whole : whole + 1);
  return whole === 0 && !wholeCode.endsWith('0')
    ? `${numerator}/${denominator}`
    : `${asWhole(whole)} ${numerator}/${denominator}`;
}
