import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Debian in a folder, with nothing in it but what every Debian has. */
export interface CleanRoot {
  readonly folder: string;
  /** A command line that runs another inside of it: as `user`, with mounts that end with it. */
  inside(user: string, ...command: readonly string[]): readonly string[];
  /** Runs a command as root, to its end. @throws Error with what it said */
  run(...command: readonly string[]): string;
}

const release = 'trixie';

/** Why no such root can be made here; undefined when one can. */
export function noCleanRoot(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'That needs root on Linux.';
  for (const program of ['debootstrap', 'chroot', 'unshare'])
    if (!existsSync(`/usr/sbin/${program}`) && !existsSync(`/usr/bin/${program}`)) return `There is no ${program}.`;
  return undefined;
}

/** Mounts that a desktop program expects; they are in a namespace of their own, and go with the command. */
const enter = `
mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/run" || exit 1
exec chroot "$0" "$@"`;

export async function cleanRoot(folder: string): Promise<CleanRoot> {
  execFileSync('debootstrap', ['--variant=minbase', release, folder], { stdio: 'pipe' });
  copyFileSync('/etc/resolv.conf', join(folder, 'etc', 'resolv.conf'));
  // No service of a package starts in a root that is no machine.
  writeFileSync(join(folder, 'usr', 'sbin', 'policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const inside = (user: string, ...command: readonly string[]): readonly string[] => [
    'unshare',
    '--mount',
    '--propagation=private',
    'sh',
    '-c',
    enter,
    folder,
    ...(user === 'root' ? [] : ['runuser', '-u', user, '--']),
    'env',
    '-i',
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    `HOME=${user === 'root' ? '/root' : `/home/${user}`}`,
    'LANG=C.UTF-8',
    'DEBIAN_FRONTEND=noninteractive',
    ...command,
  ];
  return {
    folder,
    inside,
    run(...command) {
      const [program = '', ...args] = inside('root', ...command);
      return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 });
    },
  };
}
