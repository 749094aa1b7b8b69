// oxlint-disable-next-line import/default -- Vite answers ?url with the address of the file
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** What TypeScript's types of the page lack. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * The one policy of Trusted Types that the page's headers allow (`guard/page-policy.ts`): no other script than the
 * worker of pdf.js becomes a script by its address, and no text becomes one at all.
 */
const policy = (globalThis as unknown as { readonly trustedTypes: TrustedTypes }).trustedTypes.createPolicy(
  'carrel-pdf-worker',
  {
    createScriptURL(url) {
      if (url !== workerUrl) throw new TypeError(`No script of Carrel's: ${url}`);
      return url;
    },
  },
);

/** Starts a worker that reads one PDF. */
export const startPdfWorker = (): Worker => new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
