import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bytesOf } from './contents.ts';
import { controlOf, type DebSpec } from './deb-spec.ts';

/** `zstd` packs in seconds, `xz` smallest. */
export type Compression = 'xz' | 'zstd';

interface Packing {
  readonly depends: readonly string[];
  readonly compression: Compression;
  /** What relative paths are relative to. */
  readonly root: string;
}

/** Makes the deb with `dpkg-deb`. All belongs to root, and everyone may read it. */
export function pack(spec: DebSpec, { depends, compression, root }: Packing): void {
  const tree = mkdtempSync(join(tmpdir(), 'carrel-deb-'));
  try {
    for (const { from, to } of spec.contents) {
      const target = join(tree, to);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(resolve(root, from), target, { recursive: true, verbatimSymlinks: true });
    }
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', tree]);
    const installedBytes = bytesOf(tree);
    const control = join(tree, 'DEBIAN');
    mkdirSync(control);
    writeFileSync(join(control, 'control'), controlOf(spec, { depends, installedBytes }));
    for (const [script, path] of [
      ['postinst', spec.afterInstall],
      ['postrm', spec.afterRemove],
    ] as const) {
      copyFileSync(path, join(control, script));
      chmodSync(join(control, script), 0o755);
    }
    execFileSync('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', tree, spec.file], { stdio: 'pipe' });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
