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
  for (const total of bySize)
    for (const net of bySize) {
      if (sizeOf(net) >= sizeOf(total)) continue;
      const rest = sizeOf(total) - sizeOf(net);
      if (rest < taxShare.least * sizeOf(net) || rest > taxShare.most * sizeOf(net)) continue;
      const tax = bySize.find((each) => Math.abs(sizeOf(each) - rest) < cent);
      if (tax !== undefined) return { net, tax, total };
    }
  return null;
}

const sizeOf = ({ size }: Value): number => size ?? 0;
