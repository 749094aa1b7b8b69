/** What the cache keeps. */
interface Releasable {
  release(): Promise<void>;
}

export interface CacheSlots<Item> {
  has(layer: number, key: number): boolean;
  /** The item, made now if it is not there. Valid until the next `get` of the same layer. */
  get(layer: number, key: number): Promise<Item>;
  release(): Promise<void>;
}

/**
 * Keeps items made when first used, up to a number of bytes. Each layer has its own equal share and drops its own least
 * recently used item: a token sweeps all layers in turn, and one list for all of them, smaller than a sweep, would
 * always have dropped what comes next. The item in use is never dropped, so a layer keeps at least one whatever its
 * share.
 *
 * @param bytesOf bytes that an item takes
 */
export function createSessionCache<Item extends Releasable>(
  layers: number,
  budget: number,
  bytesOf: (layer: number, key: number) => number,
  make: (layer: number, key: number) => Promise<Item>,
): CacheSlots<Item> {
  const share = budget / layers;
  /** By layer, least recently used first. */
  const kept = Array.from({ length: layers }, () => ({ items: new Map<number, Item>(), bytes: 0 }));

  async function makeRoom(layer: number, needed: number): Promise<void> {
    const slots = kept[layer]!;
    for (const [key, item] of slots.items) {
      if (slots.bytes + needed <= share) return;
      slots.items.delete(key);
      slots.bytes -= bytesOf(layer, key);
      await item.release();
    }
  }

  return {
    has: (layer, key) => kept[layer]?.items.has(key) ?? false,
    async get(layer, key) {
      const slots = kept[layer]!;
      let item = slots.items.get(key);
      if (item === undefined) {
        const bytes = bytesOf(layer, key);
        await makeRoom(layer, bytes);
        item = await make(layer, key);
        slots.bytes += bytes;
      }
      slots.items.delete(key);
      slots.items.set(key, item);
      return item;
    },
    async release() {
      for (const slots of kept) {
        for (const item of slots.items.values()) await item.release();
        slots.items.clear();
        slots.bytes = 0;
      }
    },
  };
}
