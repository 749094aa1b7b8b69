import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CarrelError } from '../../common/errors.ts';
import { randomBits, type RandomBits } from './fixtures/random-blocks.ts';
import { joinSafetensors } from './fixtures/safetensors-writer.ts';
import { temporaryFolder } from './fixtures/temporary.ts';
import { writeTinyFolder } from './fixtures/tiny-folder.ts';
import { tinyGguf } from './fixtures/tiny-model.ts';
import { openGguf } from './gguf/open.ts';
import { openSafetensors } from './safetensors/open.ts';
import type { ModelSource } from './source.ts';

const mutations = 1_000;
const maxGrowthBytes = 200e6;

const hugeCounts: readonly bigint[] = [
  0n,
  1n,
  255n,
  65_537n,
  0xffff_ffffn,
  1n << 32n,
  1n << 53n,
  1n << 62n,
  0xffff_ffff_ffff_ffffn,
];

/** One of several kinds of damage to the first `headerBytes` bytes. */
function mutate(original: Uint8Array, headerBytes: number, random: RandomBits): Uint8Array {
  const below = (limit: number): number => random() % limit;
  const kind = below(7);
  if (kind === 0) return original.subarray(0, below(original.length)); // truncated
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const at = below(headerBytes - 8);
  switch (kind) {
    case 1: // bits
      for (let i = 0; i < 1 + below(8); i++) bytes[below(headerBytes)]! ^= 1 << below(8);
      break;
    case 2: // a huge or odd count, length, dimension or offset
      view.setBigUint64(at, hugeCounts[below(hugeCounts.length)] ?? 0n, true);
      break;
    case 3: // another type
      view.setUint32(at, below(40), true);
      break;
    case 4: // a stretch that stands elsewhere: duplicate names and keys, overlapping offsets
      bytes.copyWithin(at, below(headerBytes - 64), below(headerBytes - 64) + 1 + below(64));
      break;
    case 5: // a random byte in many places
      for (let i = 0; i < 64; i++) bytes[below(headerBytes)] = below(256);
      break;
    case 6: // zeros
      bytes.fill(0, at, at + 1 + below(64));
      break;
  }
  return bytes;
}

/** Damage to the text of a safetensors header. */
function mutateHeader(header: string, random: RandomBits): string {
  const below = (limit: number): number => random() % limit;
  const numbers = [...header.matchAll(/\d+/g)];
  const number = numbers[below(numbers.length)];
  const names = [...header.matchAll(/"model\.[^"]+"/g)].map(([name]) => name);
  const name = names[below(names.length)] ?? '';
  switch (below(6)) {
    case 0:
      return header.slice(0, below(header.length));
    case 1: // counts and offsets
      return number === undefined
        ? header
        : [
            header.slice(0, number.index),
            hugeCounts[below(hugeCounts.length)],
            header.slice(number.index + number[0].length),
          ].join('');
    case 2: // duplicate names
      return header.replace(name, names[below(names.length)] ?? '');
    case 3: // types
      return header.replace(
        `${name}:{"dtype":"F32"`,
        `${name}:{"dtype":${['"I64"', '"F16"', 'null', '[[]]', '{"a":{}}'][below(5)]}`,
      );
    case 4: // nesting
      return header.replace('"shape":[', `"shape":${'['.repeat(1 + below(50_000))}`);
    default: // any character
      return [
        header.slice(0, below(header.length)),
        String.fromCharCode(below(128)),
        header.slice(below(header.length)),
      ].join('');
  }
}

/** How opening ended: a model whose tensors can all be reached, or a `bad-file`. Everything else fails the test. */
async function outcome(opening: Promise<ModelSource>, what: string): Promise<'opened' | 'refused'> {
  let source: ModelSource;
  try {
    source = await opening;
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'bad-file') return 'refused';
    throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
  for (const { name, byteLength } of source.tensors.values())
    await source.readInto(name, byteLength - 1, new Uint8Array(1));
  await source.close();
  return 'opened';
}

describe('a damaged model file is refused or harmless, never a crash, a hang or a flood', () => {
  test(`${mutations} mutated GGUF headers`, async () => {
    const original = tinyGguf('tiny4', 'Q4_0', 1);
    const headerBytes = Buffer.from(original.buffer).indexOf('blk.3.ffn_down_exps.weight') + 64;
    const path = join(await temporaryFolder(), 'model.gguf');
    const random = randomBits(70);
    const counts = { opened: 0, refused: 0 };
    const before = process.memoryUsage().rss;
    let peak = before;
    for (let i = 0; i < mutations; i++) {
      writeFileSync(path, mutate(original, headerBytes, random));
      counts[await outcome(openGguf(path), `mutation ${i}`)]++;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(counts.opened + counts.refused).toBe(mutations);
    expect(counts.refused).toBeGreaterThan(mutations / 2);
    expect(peak - before).toBeLessThan(maxGrowthBytes);
  }, 60_000);

  test(`${mutations} mutated safetensors headers`, async () => {
    const folder = await temporaryFolder();
    await writeTinyFolder(folder, 'tiny4', 'F32', 1);
    const path = join(folder, 'model.safetensors');
    const original = new Uint8Array(readFileSync(path));
    const length = Number(new DataView(original.buffer).getBigUint64(0, true));
    const header = Buffer.from(original.buffer, 8, length).toString();
    const data = original.subarray(8 + length);
    const random = randomBits(71);
    const counts = { opened: 0, refused: 0 };
    const before = process.memoryUsage().rss;
    let peak = before;
    for (let i = 0; i < mutations; i++) {
      // One in four is damaged as bytes, the length field above all; the others as text.
      writeFileSync(
        path,
        i % 4 === 0
          ? mutate(original, i % 8 === 0 ? 16 : length, random)
          : joinSafetensors(mutateHeader(header, random), data),
      );
      counts[await outcome(openSafetensors(folder), `mutation ${i}`)]++;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(counts.opened + counts.refused).toBe(mutations);
    expect(counts.refused).toBeGreaterThan(mutations / 2);
    expect(peak - before).toBeLessThan(maxGrowthBytes);
  }, 60_000);
});
