/**
 * The name of an entry that a part of the same package points to: "media/a.png" in "word/document.xml" is
 * "word/media/a.png". A name never leaves the package, however many "../" it has.
 *
 * @param part the part that points; '' for the package
 */
export function resolveName(part: string, target: string): string {
  const path = target.split('#', 1)[0] ?? '';
  const base = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const names: string[] = [];
  for (const name of [...base, ...decoded(path).split('/')]) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
