import type { Protocol } from 'electron';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pathOfUrl, securityHeaders } from '../guard/page-policy.ts';

/** Types of the files a build may hold; a file of another kind is not served. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  // Character maps and standard fonts of pdf.js.
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

/** Call before `ready`. Only what the page needs: relative addresses, a secure context, `fetch`. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files under `root` as `app://ui/…`. */
export function serveApp(protocol: Protocol, root: string): void {
  protocol.handle('app', (request) => answer(request, root));
}

/** Exported for its test. `root` may hold symbolic links; what they lead to outside of it is not served. */
export async function answer(
  request: { readonly url: string; readonly method: string },
  root: string,
): Promise<Response> {
  const refuse = (status: number): Response => new Response(null, { status, headers: securityHeaders });
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = pathOfUrl(request.url);
  if (path === undefined) return refuse(403);
  const type = types[extname(path).toLowerCase()];
  if (type === undefined) return refuse(404);
  try {
    const realRoot = await realpath(root);
    const file = await realpath(join(realRoot, path));
    if (!file.startsWith(realRoot + sep)) return refuse(403);
    const bytes = new Uint8Array(await readFile(file));
    const headers = { ...securityHeaders, 'content-type': type, 'content-length': String(bytes.length) };
    return new Response(request.method === 'HEAD' ? null : bytes, { status: 200, headers });
  } catch {
    return refuse(404);
  }
}
