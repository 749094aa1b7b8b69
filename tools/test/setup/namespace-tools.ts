import { runs } from './command.ts';
import { installPackages, type Debian } from './debian.ts';

/** What makes a network namespace and counts its packets, and the Debian package of each. */
const tools: readonly { readonly there: () => boolean; readonly debianPackage: string }[] = [
  { there: () => runs('unshare', '--version'), debianPackage: 'util-linux' },
  { there: () => runs('ip', '-V'), debianPackage: 'iproute2' },
  { there: () => runs('python3', '--version'), debianPackage: 'python3' },
];

/**
 * Brings the tools of the leak tests where that is possible; without them those tests are skipped with their reason.
 */
export function prepareNamespaceTools(debian: Debian, tell: (line: string) => void): void {
  if (process.platform !== 'linux') return;
  const missing = tools.filter(({ there }) => !there()).map(({ debianPackage }) => debianPackage);
  if (missing.length === 0) return;
  const names = missing.join(', ');
  if (debian === undefined) return tell(`The leak tests need ${names}; no right to install them here.`);
  tell(`Installing Debian's packages ${names} for the leak tests …`);
  const { ok, word } = installPackages(debian, missing);
  if (!ok) tell(`The leak tests need ${names}: ${word}`);
}
