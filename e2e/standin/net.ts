import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strictObject } from './strict.ts';

/** The types Chromium knows by a file's ending; no others are needed here. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Chromium's network stack as the main process sees it: files can be read, the rest of the world is not there. */
export const net = strictObject('net', {
  async fetch(url: string): Promise<Response> {
    if (!url.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    const path = fileURLToPath(url);
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: { 'content-type': types[extname(path)] ?? '' },
      });
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    }
  },
});
