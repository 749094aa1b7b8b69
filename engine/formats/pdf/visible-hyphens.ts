import { deflateSync } from 'node:zlib';
import type { SourceFile } from '../source-file.ts';
import { FileObjects, isDictionary, type StreamPlace } from './file/file-objects.ts';
import { Reference, type Dictionary } from './file/objects.ts';

/** Pages whose fonts are looked at, and such fonts. */
const mostPages = 100;
const mostFonts = 500;
/** Bytes of a map from codes to letters; more is no map of a font. */
const mostMapBytes = 2 ** 20;

/** Bytes that stand for those of the file from a place on. */
interface Patch {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/**
 * The file, in which no font calls its hyphen a soft hyphen (U+00AD). Some producers do, as both have one glyph; pdf.js
 * passes soft hyphens by, and then "Ein- und Ausfuhr", "AB-1234" and words that a line end broke lose their hyphens,
 * which everybody sees. The maps of such fonts are read as if they said "-"; a map that no longer fits is left.
 */
export async function withVisibleHyphens(file: SourceFile): Promise<SourceFile> {
  // What is damaged is for pdf.js to read as well as may be.
  const patches = await patchesOf(file).catch(() => []);
  return patches.length === 0
    ? file
    : {
        ...file,
        read: async (begin, end) => patched(await file.read(begin, end), begin, patches),
        close: () => file.close(),
      };
}

function patched(bytes: Uint8Array, begin: number, patches: readonly Patch[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { at, bytes: own } of patches) {
    const [from, to] = [Math.max(at, begin), Math.min(at + own.length, begin + copy.length)];
    if (from < to) copy.set(own.subarray(from - at, to - at), from - begin);
  }
  return copy;
}

async function patchesOf(file: SourceFile): Promise<readonly Patch[]> {
  const objects = await FileObjects.open(file);
  if (objects.isLocked) return [];
  const patches: Patch[] = [];
  for (const map of await mapsOfFonts(objects)) {
    const place = await objects.placeOfStream(new Reference(map), mostMapBytes);
    const patch = place === undefined ? undefined : patchOf(place);
    if (patch !== undefined) patches.push(patch);
  }
  return patches;
}

/** Numbers of the objects that say what the codes of the fonts of the first pages stand for. */
async function mapsOfFonts(objects: FileObjects): Promise<ReadonlySet<number>> {
  const maps = new Set<number>();
  const seen = new Set<unknown>();
  let pages = 0;
  const collect = async (node: Dictionary): Promise<void> => {
    const fonts = await objects.dictionary((await objects.dictionary(node.get('Resources'))).get('Font'));
    for (const reference of fonts.values()) {
      const key = reference instanceof Reference ? reference.number : reference;
      if (seen.has(key) || maps.size >= mostFonts) continue;
      seen.add(key);
      const map = (await objects.dictionary(reference)).get('ToUnicode');
      if (map instanceof Reference) maps.add(map.number);
    }
  };
  const walk = async (node: Dictionary, depth: number): Promise<void> => {
    if (depth > 40 || pages >= mostPages) return;
    await collect(node);
    const kids = await objects.resolve(node.get('Kids'));
    if (!Array.isArray(kids)) pages += 1;
    else
      for (const kid of kids.slice(0, mostPages)) {
        const child = await objects.resolve(kid);
        if (isDictionary(child)) await walk(child, depth + 1);
      }
  };
  await walk(await objects.dictionary((await objects.dictionary(objects.root)).get('Pages')), 0);
  return maps;
}

function patchOf({ from, length, packed, bytes, asKept }: StreamPlace): Patch | undefined {
  const map = Buffer.from(bytes).toString('latin1');
  const changed = withHyphens(map);
  if (changed === map) return undefined;
  if (!packed) return { at: from, bytes: asKept(Buffer.from(changed, 'latin1')) };
  // Without its remarks a map takes no more room than before; what stands behind the end of packed bytes is not read.
  const smaller = deflateSync(Buffer.from(changed.replaceAll(/^%.*\r?\n/gmu, ''), 'latin1'), { level: 9 });
  return smaller.length <= length ? { at: from, bytes: asKept(smaller) } : undefined;
}

/** A map in which codes for soft hyphens are codes for hyphens: `<0010> <00AD>`, and ranges of one code. */
function withHyphens(map: string): string {
  const hyphen = (dest: string): string => (/^<00AD>$/iu.test(dest) ? '<002D>' : dest);
  return map
    .replaceAll(/beginbfchar[\s\S]*?endbfchar/gu, (block) =>
      block.replaceAll(/(<[\da-f\s]*>\s*)(<[\da-f\s]*>)/giu, (_, code: string, dest: string) => code + hyphen(dest)),
    )
    .replaceAll(/beginbfrange[\s\S]*?endbfrange/gu, (block) =>
      block.replaceAll(
        /(<[\da-f\s]*>)(\s*)(<[\da-f\s]*>)(\s*)(<[\da-f\s]*>|\[[^\]]*\])/giu,
        (_, low: string, gap: string, high: string, space: string, dest: string) =>
          low + gap + high + space + (low === high ? hyphen(dest) : dest),
      ),
    );
}
