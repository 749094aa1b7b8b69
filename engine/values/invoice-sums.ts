import type { Value } from '../../common/domain/value.ts';

/** Amounts of an invoice that add up: net and tax make the total. */
export interface InvoiceSums {
  readonly net: Value;
  readonly tax: Value;
  readonly total: Value;
}

/** More amounts than these are not compared with each other. */
const mostAmounts = 200;
/** A tax is at least and at most this share of the net amount. */
const taxShare = { least: 0.01, most: 0.35 };
const cent = 0.011;

/**
 * The largest amount of an invoice that is the sum of two others, one of which may be the tax on the other; null where
 * no amounts add up so. Whatever an invoice calls them, they do.
 *
 * @param amounts in reading order
 */
export function invoiceSums(amounts: readonly Value[]): InvoiceSums | null {
  const some = amounts.filter(({ size }) => size !== null && size > 0).slice(-mostAmounts);
  const bySize = some.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  for (const total of bySize) {
    const found: InvoiceSums[] = [];
    for (const net of bySize) {
      if (sizeOf(net) >= sizeOf(total)) continue;
      const rest = sizeOf(total) - sizeOf(net);
      if (rest < taxShare.least * sizeOf(net) || rest > taxShare.most * sizeOf(net)) continue;
      const tax = bySize.find((each) => Math.abs(sizeOf(each) - rest) < cent);
      if (tax !== undefined) found.push({ net, tax, total });
    }
    // Of several that add up to the same total, one has a rate of tax.
    const [any] = found;
    if (any !== undefined) return found.find(hasUsualRate) ?? any;
  }
  return null;
}

/** Rates are whole percents, but for a few. */
const brokenRates = [2.5, 2.6, 3.8, 5.5, 7.7, 8.1, 8.25, 8.875, 13.5];
const hasUsualRate = ({ net, tax }: InvoiceSums): boolean => {
  const rate = (100 * sizeOf(tax)) / sizeOf(net);
  return [Math.round(rate), ...brokenRates].some(
    (usual) => Math.abs(rate - usual) < (100 * cent) / sizeOf(net) + 0.005,
  );
};

const sizeOf = ({ size }: Value): number => size ?? 0;
