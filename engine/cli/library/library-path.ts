import { resolve } from 'node:path';
import { libraryDirectory } from '../../host/paths.ts';
import type { Given } from '../command.ts';

/** The folder of the library a command works on: `--library`, or the person's own. */
export const libraryOf = ({ options }: Pick<Given, 'options'>): string =>
  resolve(typeof options['library'] === 'string' ? options['library'] : libraryDirectory());
