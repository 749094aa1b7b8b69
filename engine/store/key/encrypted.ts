import { existsSync } from 'node:fs';
import { keyFile, libraryFile } from '../library-files.ts';
import { formOf } from './data-key.ts';

/**
 * Whether the library in `dir` needs a key; a library that is not there does when its key is. A key beside a plain
 * library is left from a change that broke off.
 */
export const isEncrypted = (dir: string): boolean => existsSync(keyFile(dir)) && formOf(libraryFile(dir)) !== 'plain';
