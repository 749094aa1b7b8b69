/** Paths as text, with either system's separators, so that a library reads the same wherever it is opened. */

export const fileName = (path: string): string => path.slice(lastSeparator(path) + 1);

const lastSeparator = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));

/** The folders between a root and a file in it, with "/"; '' where the file lies in the root, or is the root. */
export function folderBetween(rootPath: string, path: string): string {
  const inside = path.slice(rootPath.length).replaceAll('\\', '/').replace(/^\/+/u, '');
  const end = inside.lastIndexOf('/');
  return end === -1 ? '' : inside.slice(0, end);
}

/** True when a path is the folder itself or lies in it. */
export function liesIn(path: string, folder: string): boolean {
  if (path === folder) return true;
  return path.startsWith(folder) && (/[/\\]$/u.test(folder) || /[/\\]/u.test(path[folder.length] ?? ''));
}
