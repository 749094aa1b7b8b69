#!/usr/bin/env node
import '../../guard/network.ts';
import { attemptsVariable, partVariable } from '../../guard/attempts.ts';
import { libraryDirectory, privacyFilesBeside } from '../host/paths.ts';
import { outputTo } from './terminal/output.ts';
import { runCarrel } from './run.ts';

// What this process and those it starts try on the network is written down beside the person's library.
process.env[attemptsVariable] ??= privacyFilesBeside(libraryDirectory()).attempts;
process.env[partVariable] ??= 'command line';
// Who reads only the first lines (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
const args = process.argv.slice(2);
process.exitCode = await runCarrel(args, outputTo(process, args.includes('--json')));
