import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a library that phones home does: it asks for a name, and for an address. */
const phoneHome = `
try {
  await fetch('http://203.0.113.9/').catch((error) => console.error('refused: ' + (error.cause ?? error)));
} catch (error) {
  console.error('refused: ' + error);
}
`;

/**
 * A copy of the built app, in `folder`, whose command line phones home at its end; without the guard if so wished. The
 * two tell whether the watch sees what it must, and whether the guard is what keeps the app silent.
 *
 * @returns the command line's entry
 */
export function buildThatPhonesHome(root: string, folder: string, guarded: boolean): string {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const shared of ['node_modules', 'package.json', 'resources'])
    symlinkSync(join(root, shared), join(folder, shared));
  const entry = join(folder, 'dist', 'engine', 'cli', 'main.js');
  const guard = join(folder, 'dist', 'guard', 'network.js');
  // The entry as it is, then the call home: both are loaded as the app loads its own code.
  const app = join(folder, 'dist', 'engine', 'cli', 'app.js');
  writeFileSync(app, readFileSync(entry));
  if (!guarded) writeFileSync(guard, "process.env['ORT_DISABLE_TELEMETRY'] = '1';\nexport {};\n");
  writeFileSync(entry, `import '../../guard/network.js';\n${phoneHome}\nawait import('./app.js');\n`);
  return entry;
}
