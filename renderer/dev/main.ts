/**
 * The page with a scripted shell and engine, for working on its looks without Electron. Never part of a build.
 * `/dev/?scene=full|empty|indexing|problems|many|stopped|restarting|refused|slow` chooses what there is.
 */
import { fakeShell } from './fake-shell.ts';
import { parseScene } from './scenes.ts';

const scene = parseScene(new URLSearchParams(location.search).get('scene'));
Object.defineProperty(window, 'carrel', { value: fakeShell(scene) });
await import('../main.tsx');
