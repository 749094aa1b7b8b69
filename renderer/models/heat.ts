import type { ExpertCounts } from '../../common/domain/generation.ts';

/** Steps of the heat map's colour scale above "never". */
export const heatSteps = 10;

export interface HeatMap {
  readonly layers: number;
  readonly experts: number;
  /** (layers, experts), row-major: an expert's share of its layer's choices, 0…1. */
  readonly shares: readonly number[];
  /** The largest share; 0 when nothing was counted. */
  readonly most: number;
  /** Experts, of all layers, that were never chosen. */
  readonly never: number;
  /** For each layer how evenly its experts are used, 0…1. */
  readonly balance: readonly number[];
  /** Mean of the balance over the layers. */
  readonly meanBalance: number;
}

/** Counts as shares of each layer's choices. */
export function heatMap({ layers, experts, counts, entropy }: ExpertCounts): HeatMap {
  const shares: number[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const row = counts.slice(layer * experts, (layer + 1) * experts);
    const sum = row.reduce((total, each) => total + each, 0);
    shares.push(...row.map((each) => (sum === 0 ? 0 : each / sum)));
  }
  return {
    layers,
    experts,
    shares,
    most: shares.reduce((most, each) => Math.max(most, each), 0),
    never: shares.filter((each) => each === 0).length,
    balance: entropy,
    meanBalance: layers === 0 ? 0 : entropy.reduce((total, each) => total + each, 0) / layers,
  };
}

/**
 * The step of a share on the colour scale: 0 for never, else 1…`heatSteps`. By the square root, so that small shares
 * can be told apart.
 */
export const heatStep = (share: number, most: number): number =>
  share <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(share / most) * heatSteps));

/**
 * One SVG path for each step from 1 on, of squares in a plane where an expert is one unit wide and a layer one unit
 * high: a dozen elements however many experts there are.
 */
export function heatPaths({ experts, shares, most }: HeatMap): readonly string[] {
  const paths = Array.from({ length: heatSteps }, (): string[] => []);
  for (const [index, share] of shares.entries()) {
    const step = heatStep(share, most);
    if (step > 0) paths[step - 1]?.push(`M${index % experts} ${Math.floor(index / experts)}h1v1h-1z`);
  }
  return paths.map((squares) => squares.join(''));
}

/** The experts of one layer that were chosen most, most first. */
export function favourites(
  { experts, shares }: HeatMap,
  layer: number,
  count: number,
): readonly { readonly expert: number; readonly share: number }[] {
  return shares
    .slice(layer * experts, (layer + 1) * experts)
    .map((share, expert) => ({ expert, share }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, count);
}

export interface Cell {
  readonly layer: number;
  readonly expert: number;
}

/** The cell that a key moves to, or null when the key moves nothing. */
export function nextCell(
  key: string,
  { layer, expert }: Cell,
  { layers, experts }: Pick<HeatMap, 'layers' | 'experts'>,
): Cell | null {
  const within = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));
  switch (key) {
    case 'ArrowLeft':
      return { layer, expert: within(expert - 1, experts) };
    case 'ArrowRight':
      return { layer, expert: within(expert + 1, experts) };
    case 'ArrowUp':
      return { layer: within(layer - 1, layers), expert };
    case 'ArrowDown':
      return { layer: within(layer + 1, layers), expert };
    case 'Home':
      return { layer, expert: 0 };
    case 'End':
      return { layer, expert: experts - 1 };
    default:
      return null;
  }
}
