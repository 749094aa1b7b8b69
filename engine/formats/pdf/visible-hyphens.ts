import { deflateSync } from 'node:zlib';
import type { SourceFile } from '../source-file.ts';
import { FileObjects, type StreamPlace } from './file/file-objects.ts';
import { fontsOfPages } from './file/fonts.ts';
import { Reference, type Dictionary } from './file/objects.ts';
import { withEntries } from './map-entries.ts';
import { smallFigureCodes, withMarkedFigures } from './small-figure-codes.ts';

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
 * which everybody sees. The maps of such fonts are read as if they said "-"; a map that no longer fits is left. Small
 * figures of a font are marked in the same way.
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
  for (const [map, font] of await mapsOfFonts(objects)) {
    const place = await objects.placeOfStream(new Reference(map), mostMapBytes);
    const patch = place === undefined ? undefined : await patchOf(place, objects, font);
    if (patch !== undefined) patches.push(patch);
  }
  return patches;
}

/** The fonts of the first pages, by the numbers of the objects that say what their codes stand for. */
async function mapsOfFonts(objects: FileObjects): Promise<ReadonlyMap<number, Dictionary>> {
  const fonts = (await fontsOfPages(objects)).map((font) => [font.get('ToUnicode'), font] as const);
  return new Map(fonts.flatMap(([map, font]) => (map instanceof Reference ? [[map.number, font] as const] : [])));
}

async function patchOf(
  { from, length, packed, bytes, asKept }: StreamPlace,
  objects: FileObjects,
  font: Dictionary,
): Promise<Patch | undefined> {
  const map = Buffer.from(bytes).toString('latin1');
  const figures = await smallFigureCodes(map, objects, font).catch(() => new Set<number>());
  const changed = withMarkedFigures(withHyphens(map), figures);
  if (changed === map) return undefined;
  if (!packed) return { at: from, bytes: asKept(Buffer.from(changed, 'latin1')) };
  // What stands behind the end of packed bytes is not read.
  const smaller = deflateSync(Buffer.from(withoutFrame(changed), 'latin1'), { level: 9 });
  return smaller.length <= length ? { at: from, bytes: asKept(smaller) } : undefined;
}

/** A map in which codes for soft hyphens are codes for hyphens. */
const withHyphens = (map: string): string =>
  withEntries(map, (_, letters) => (/^00AD$/iu.test(letters) ? '002D' : letters));

/** A map without its remarks, its name and its end, so that it takes no more room than before. */
const withoutFrame = (map: string): string =>
  map.includes('usecmap')
    ? map
    : map
        .replaceAll(/^%.*\r?\n/gmu, '')
        .replace(/^[\s\S]*?(?=\d+\s+begincodespacerange)/u, '')
        .replace(/endcmap[\s\S]*$/u, 'endcmap');
