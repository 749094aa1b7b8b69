/**
 * Where the program begins: it becomes the desk, or takes the role that its command line names. Each of them has the
 * network guard as its own first import, and they have not the same one; so nothing else is imported here.
 */
import { roleIn } from '../guard/roles.ts';

const played = roleIn(process.argv);
if (played === null) await import('./desk.ts');
else await (await import('./play.ts')).play(played);
