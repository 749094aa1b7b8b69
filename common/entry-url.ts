/**
 * The URL of a thread or process entry beside the calling module. The same code runs from TypeScript sources
 * (a checkout, the tests) and from the built JavaScript (the app), so the entry's ending follows the caller's.
 *
 * @param base `import.meta.url` of the caller
 * @param path relative path of the entry without its ending, e.g. `'../../workers/embed/entry'`
 */
export function entryUrl(base: string, path: string): URL {
  const ending = base.endsWith('.ts') ? '.ts' : '.js';
  return new URL(path + ending, base);
}
