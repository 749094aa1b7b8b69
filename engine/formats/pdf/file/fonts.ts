import { isDictionary, type FileObjects } from './file-objects.ts';
import { Reference, type Dictionary } from './objects.ts';

/** Pages whose fonts are looked at, and such fonts. */
const mostPages = 100;
const mostFonts = 500;

/** The fonts of a file's first pages, each once. */
export async function fontsOfPages(objects: FileObjects): Promise<readonly Dictionary[]> {
  const found: Dictionary[] = [];
  const seen = new Set<unknown>();
  let pages = 0;
  const collect = async (node: Dictionary): Promise<void> => {
    const fonts = await objects.dictionary((await objects.dictionary(node.get('Resources'))).get('Font'));
    for (const reference of fonts.values()) {
      const key = reference instanceof Reference ? reference.number : reference;
      if (seen.has(key) || found.length >= mostFonts) continue;
      seen.add(key);
      found.push(await objects.dictionary(reference));
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
  return found;
}
