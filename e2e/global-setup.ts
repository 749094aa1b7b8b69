import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronEnvironment, root } from './runtime.ts';

/** Once per run: says what the specs run on, and that there is something to run. */
export default function setup(): void {
  if (!existsSync(join(root, 'dist', 'main', 'main.js'))) throw new Error('There is no build to test: npm run build');
  console.log(`End to end on ${electronEnvironment(process.env).name}.`);
}
