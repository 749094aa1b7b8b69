/**
 * `node tools/with-node.mjs SCRIPT…` runs a script on the Node that came with the packages, where npm did not link that
 * one into the PATH: npm 9 as Debian ships it leaves the link out. JavaScript, for any Node starts this.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const packages = join(import.meta.dirname, '..', 'node_modules');
const { platform, arch } = process;
const name = `${platform === 'win32' ? 'win' : platform}-${arch}`;
const program = platform === 'win32' ? 'node.exe' : 'node';
const brought = [`node-${name}`, `node-bin-${name}`].map((each) => join(packages, each, 'bin', program));
const node = brought.find((each) => existsSync(each)) ?? process.execPath;

const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: {
    // Each start reads what the first one compiled.
    NODE_COMPILE_CACHE: join(packages, '.cache', 'node-compile'),
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  },
});
// Ctrl-C reaches the script through the terminal, and the script decides what that means.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
