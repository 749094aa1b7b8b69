/**
 * The page with a scripted shell and engine, for working on its looks without Electron. Never part of a build.
 * `/dev/?scene=NAME` chooses what there is; the names are in `scenes.ts`.
 */
import { fakeShell } from './fake-shell.ts';
import { parseScene } from './scenes.ts';

const scene = parseScene(new URLSearchParams(location.search).get('scene'));
Object.defineProperty(window, 'carrel', { value: fakeShell(scene) });
await import('../main.tsx');
