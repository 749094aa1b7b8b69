import { mathText, type MathElement } from '../mathml.ts';
import { resolveName } from '../package/names.ts';
import { elementAt, xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const mostBytes = 4e6;
/** Of one document: all are read before its text. */
const mostFormulas = 5_000;
const names = { 'http://www.w3.org/1998/Math/MathML': 'math' };

/** The formula that an object of a document is, on one line; undefined where it is another, or damaged. */
export async function odfFormula(zip: ZipArchive, target: string): Promise<string | undefined> {
  const name = `${resolveName('', target)}/content.xml`;
  if (!zip.has(name)) return undefined;
  try {
    return formulaIn(await xmlDocument([await zip.read(name, mostBytes)], names));
  } catch (error) {
    if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
    return undefined;
  }
}

/**
 * The formulas of a document by the names of their objects in its package.
 *
 * @param others objects that are known to be something else
 */
export async function odfFormulas(
  zip: ZipArchive,
  others: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, string>> {
  const formulas = new Map<string, string>();
  const objects = zip.names.flatMap((name) => /^(.+)\/content\.xml$/u.exec(name)?.[1] ?? []);
  for (const object of objects.filter((name) => !others.has(name)).slice(0, mostFormulas)) {
    const formula = await odfFormula(zip, object);
    if (formula !== undefined) formulas.set(object, formula);
  }
  return formulas;
}

/** The formula that `draw:object` points to, or holds in a flat file; undefined where that is another object. */
export function formulaOfObject(
  object: XmlElement | undefined,
  formulas: ReadonlyMap<string, string>,
): string | undefined {
  if (object === undefined) return undefined;
  const inside = elementAt(object, 'math:math');
  return inside === undefined
    ? formulas.get(resolveName('', object.attributes['xlink:href'] ?? ''))
    : formulaIn(inside);
}

const formulaIn = (element: XmlElement): string | undefined =>
  element.name === 'math:math' ? mathText(mathOf(element)).trim() || undefined : undefined;

const mathOf = ({ name, children }: XmlElement): MathElement => ({
  name: name.replace(/^math:/u, ''),
  children: children.map((child) => (typeof child === 'string' ? child : mathOf(child))),
});
