import { existsSync } from 'node:fs';
import { quietly, runs, type Ended } from './command.ts';

/** What comes before `apt-get` so that it may install; undefined where it may not, or there is none. */
export type Debian = readonly string[] | undefined;

export function lookForDebian(): Debian {
  if (!existsSync('/etc/debian_version') || !runs('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return [];
  return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Installs packages; asks for a fresh list only when the present one does not do. */
export function installPackages(prefix: readonly string[], packages: readonly string[]): Ended {
  const apt = (...args: readonly string[]): Ended => {
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return quietly(command, rest, 15);
  };
  const install = (): Ended => apt('install', '--yes', '--no-install-recommends', ...packages);
  const first = install();
  if (first.ok) return first;
  const updated = apt('update');
  return updated.ok ? install() : updated;
}
