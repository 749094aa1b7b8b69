import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './command.ts';

/** Pinned: its command line is what the stand-in is tried with. */
const version = '153.0.0';

/** Its own code unpacks Chromium and, for systems without them, the libraries that Chromium loads. */
const unpack = `
import chromium, { inflate } from '@sparticuz/chromium';
await chromium.executablePath();
await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`;

/** The fonts that come along are used only where the system has none. */
const starter = (folder: string): string => `#!/bin/sh
export LD_LIBRARY_PATH='${folder}/al2023/lib'
[ -d /etc/fonts ] || export FONTCONFIG_FILE='${folder}/fonts.conf'
exec '${folder}/chromium' "$@"
`;

const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/**
 * A headless Chromium from the npm package @sparticuz/chromium, kept in the cache folder: its executable, or why there
 * is none.
 */
export function headlessChromium(cache: string): { readonly executable: string } | { readonly reason: string } {
  const folder = join(cache, `carrel-test-chromium-${version}`);
  const executable = join(folder, 'start-chromium');
  if (existsSync(executable)) return { executable };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const flags = ['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const fetched = quietly(command, [...before, 'install', ...flags, `@sparticuz/chromium@${version}`], 5);
  if (!fetched.ok) return { reason: fetched.word };
  // The package unpacks into the temporary folder and trusts what is there already: the folder is ours alone.
  const unpacked = quietly(process.execPath, ['--input-type=module', '-e', unpack], 5, { TMPDIR: folder }, folder);
  if (!unpacked.ok) return { reason: unpacked.word };
  rmSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'fonts.conf'), fontConfig(folder));
  writeFileSync(executable, starter(folder), { mode: 0o700 });
  return { executable };
}
