import { UnreadableFile } from '../unreadable-file.ts';

/**
 * Compound files ([MS-CFB]) are sectors in chains, and entries in trees. Whoever follows a chain that leads back to
 * itself never ends, and a size that lies allocates gigabytes; so a file is checked before a reader gets it.
 */

const endOfChain = 0xff_ff_ff_fe;
const noEntry = 0xff_ff_ff_ff;
const firstSpecial = 0xff_ff_ff_fa;
const entryBytes = 128;
const miniBytes = 64;
/** Streams of fewer bytes lie in sectors of their own, smaller kind. */
const miniLimit = 4_096;

/**
 * Each sector may be in one chain, each entry in one place of the tree, each stream as long as its chain at most.
 *
 * @throws UnreadableFile when that does not hold
 */
export function checkCompound(bytes: Uint8Array): void {
  try {
    check(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'file-damaged', {}, error);
  }
}

function check(view: DataView): void {
  const shift = view.getUint16(30, true);
  require(shift === 9 || shift === 12);
  const sectorBytes = 2 ** shift;
  const sectors = Math.ceil(view.byteLength / sectorBytes) - 1;
  const table = allocationTable(view, sectorBytes, sectors);
  const follow = chains(sectors, (sector) => table[sector] ?? endOfChain);
  const at = (sector: number): number => (sector + 1) * sectorBytes;

  const directory = follow(view.getUint32(48, true));
  const entries = directory.flatMap((sector) =>
    Array.from({ length: sectorBytes / entryBytes }, (_, index) => at(sector) + index * entryBytes).filter(
      (offset) => offset + entryBytes <= view.byteLength,
    ),
  );
  require(entries.length > 0);
  checkTree(view, entries);

  const miniTable = follow(view.getUint32(60, true)).flatMap((sector) =>
    Array.from({ length: sectorBytes / 4 }, (_, index) => at(sector) + index * 4)
      .filter((offset) => offset + 4 <= view.byteLength)
      .map((offset) => view.getUint32(offset, true)),
  );
  const followMini = chains(miniTable.length, (sector) => miniTable[sector] ?? endOfChain);
  for (const [index, offset] of entries.entries()) {
    const type = view.getUint8(offset + 66);
    const start = view.getUint32(offset + 116, true);
    const size = view.getUint32(offset + 120, true);
    if (type === 5 && index === 0) require(size <= follow(start).length * sectorBytes);
    else if (type === 2 && size >= miniLimit) require(size <= follow(start).length * sectorBytes);
    else if (type === 2 && size > 0) require(size <= followMini(start).length * miniBytes);
  }
}

/** For each sector the one after it. */
function allocationTable(view: DataView, sectorBytes: number, sectors: number): Uint32Array {
  const perSector = sectorBytes / 4;
  const parts: number[] = [];
  const take = (sector: number): void => {
    if (sector < firstSpecial) parts.push(sector);
  };
  for (let index = 0; index < 109; index++) take(view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < firstSpecial; count++) {
    require(count < sectors);
    const begin = (more + 1) * sectorBytes;
    for (let index = 0; index < perSector - 1; index++) take(view.getUint32(begin + index * 4, true));
    more = view.getUint32(begin + (perSector - 1) * 4, true);
  }
  require(parts.length <= sectors && new Set(parts).size === parts.length);
  const table = new Uint32Array(parts.length * perSector).fill(endOfChain);
  for (const [part, sector] of parts.entries())
    for (let index = 0; index < perSector; index++) {
      const offset = (sector + 1) * sectorBytes + index * 4;
      if (offset + 4 <= view.byteLength) table[part * perSector + index] = view.getUint32(offset, true);
    }
  return table;
}

/** Follows chains of which none may have a sector of another one, or one twice. */
function chains(count: number, next: (sector: number) => number): (start: number) => readonly number[] {
  const taken = new Uint8Array(count);
  return (start) => {
    const chain: number[] = [];
    for (let sector = start; sector < firstSpecial; sector = next(sector)) {
      require(sector < count && taken[sector] === 0);
      taken[sector] = 1;
      chain.push(sector);
    }
    return chain;
  };
}

/** The entries are a tree: none is reached twice. */
function checkTree(view: DataView, entries: readonly number[]): void {
  const reached = new Uint8Array(entries.length);
  const open = [0];
  reached[0] = 1;
  for (let entry = open.pop(); entry !== undefined; entry = open.pop())
    for (const field of [68, 72, 76]) {
      const other = view.getUint32((entries[entry] as number) + field, true);
      if (other === noEntry) continue;
      require(other < entries.length && reached[other] === 0);
      reached[other] = 1;
      open.push(other);
    }
}

function require(holds: boolean): void {
  if (!holds) throw new UnreadableFile('malformed', 'file-damaged');
}
