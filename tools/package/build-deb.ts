import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import type { Configuration } from 'electron-builder';
import { specOf, type DebSpec } from './deb-spec.ts';
import { pack, type Compression } from './pack-deb.ts';

interface DebOptions {
  readonly arch: 'x64' | 'arm64';
  readonly output: string;
  readonly compression: Compression;
  readonly config?: Configuration;
}

export interface BuiltDeb {
  /** The folder that the app was packaged into. */
  readonly folder: string;
  readonly deb: string;
}

/** What Electron itself needs of Debian. */
const depends = [
  'libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libxss1',
  'libxtst6',
  'xdg-utils',
  'libatspi2.0-0',
  'libuuid1',
  'libsecret-1-0',
];

/** Packages the app for Linux, and packs that as a deb. */
export async function buildDeb(root: string, { arch, output, compression, config }: DebOptions): Promise<BuiltDeb> {
  let spec: DebSpec | undefined;
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('deb', Arch[arch]),
    publish: 'never',
    config: { extends: join(root, 'electron-builder.yml'), ...config, directories: { output } },
    // Called with the arguments for fpm; true says that the package is made.
    effectiveOptionComputed: async ([args]: readonly [readonly string[]]) => {
      spec = specOf(args);
      pack(spec, { depends, compression, root });
      return true;
    },
  });
  if (spec === undefined) throw new Error('electron-builder asked for no package.');
  const folder = readdirSync(output).find((name) => name.startsWith('linux') && name.endsWith('unpacked')) ?? '';
  return { folder: join(output, folder), deb: spec.file };
}
