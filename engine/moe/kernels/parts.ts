import { CarrelError } from '../../../common/errors.ts';
import { createKernelMemory, type KernelMemory } from '../../kernels/memory.ts';
import { attendScratchBytes } from '../../kernels/steps.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { contextOf, type RunOptions } from '../experts/form.ts';
import { createExpertSlots, type ExpertSlots } from './expert-slots.ts';
import { placeModel, type PlacedLayer, type Placement } from './placement.ts';
import type { PartBytes } from './shape.ts';
import { openWeightFile, type WeightFile } from './weight-file.ts';

/** A memory with the weights of some layers. */
export interface Part {
  readonly placement: Placement;
  readonly memory: KernelMemory;
  readonly slots: ExpertSlots;
}

/** A model's weights in memory. */
export interface Parts {
  readonly all: readonly Part[];
  readonly file: WeightFile;
  /** The part that a layer is in. */
  of(layer: number): Part;
  release(): Promise<void>;
}

/**
 * Reads a model's weights; its experts too when there is room for all. **Blocks the thread.** Throws `bad-file`, or
 * `limit` when memory is missing.
 */
export function loadParts(path: string, config: ModelConfig, options: RunOptions): Parts {
  const file = openWeightFile(path, config);
  const all: Part[] = [];
  try {
    const slotsPerLayer = slotsOf(config, file.bytes, options);
    const placements = placeModel(config, file.widths, {
      slotsPerLayer,
      context: contextOf(config, options),
      cacheBytes: options.cacheType === 'float32' ? 4 : 2,
    });
    if (placements === null) throw new CarrelError('limit', 'model-layer-too-large');
    const scratch = Math.max(4 * config.hidden, attendScratchBytes(config));
    for (const placement of placements)
      all.push({
        placement,
        memory: createKernelMemory(placement.places, scratch, options.threads),
        slots: createExpertSlots(placement.layers.length, slotsPerLayer),
      });
    for (const part of all) fill(part, file, config);
  } catch (error) {
    file.close();
    for (const { memory } of all) void memory.release();
    if (error instanceof RangeError) throw new CarrelError('limit', 'model-out-of-memory', { cause: error });
    throw error;
  }
  return {
    all,
    file,
    of: (layer) => all.findLast(({ placement }) => placement.first <= layer)!,
    async release() {
      file.close();
      for (const { memory } of all) await memory.release();
    },
  };
}

/** How many of a layer's experts have room. One token's own always have. */
function slotsOf({ layers, moe }: ModelConfig, { expert }: PartBytes, { expertBytes = Infinity }: RunOptions): number {
  const { experts: all, active } = moe ?? { experts: 0, active: 0 };
  return Math.min(all, Math.max(active, Math.floor(expertBytes / layers.length / expert)));
}

function fill(part: Part, file: WeightFile, { moe }: ModelConfig): void {
  const { first, layers, head } = part.placement;
  for (const [l, { start }] of layers.entries()) file.readLayer(first + l, part.memory.bytes(start, file.bytes.layer));
  if (head !== null) file.readHead(part.memory.bytes(head.start, file.bytes.head));
  if (part.slots.perLayer !== moe?.experts) return;
  const all = Array.from({ length: moe.experts }, (_, expert) => expert);
  for (const l of layers.keys()) placeExperts(part, file, first + l, all);
}

/** Sees to it that a layer's experts are in memory; their addresses. At most as many as there are slots. */
export function placeExperts(
  { placement, memory, slots }: Part,
  file: WeightFile,
  layer: number,
  experts: readonly number[],
): readonly number[] {
  const address = (slot: number): number => placement.slots + slot * file.bytes.expert;
  const placed = slots.place(layer - placement.first, experts);
  for (const { expert, slot } of placed.load)
    file.readExpert(layer, expert, memory.bytes(address(slot), file.bytes.expert));
  return placed.slots.map(address);
}

export const layerIn = ({ placement }: Part, layer: number): PlacedLayer => placement.layers[layer - placement.first]!;
