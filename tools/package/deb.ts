/**
 * `npm run package:deb [-- --arch arm64]`, after `npm run build`: the deb into `release/`. electron-builder packages
 * the app and decides on all metadata; in the place of fpm, which it would download, `dpkg-deb` packs (ADR 0370).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDeb } from './build-deb.ts';

const { values } = parseArgs({ options: { arch: { type: 'string', default: process.arch } } });
if (values.arch !== 'x64' && values.arch !== 'arm64') throw new Error('--arch is x64 or arm64.');
const root = join(import.meta.dirname, '..', '..');
const { deb } = await buildDeb(root, { arch: values.arch, output: join(root, 'release'), compression: 'xz' });
console.log(deb);
