import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const pdfjs = join(import.meta.dirname, '../node_modules/pdfjs-dist');

/** Folders of pdf.js that the viewer reads at run time from the app's own origin; nothing is fetched from outside. */
const pdfjsFiles: readonly { readonly folder: string; readonly wanted: RegExp }[] = [
  { folder: 'cmaps', wanted: /\.bcmap$|^LICENSE/ },
  { folder: 'standard_fonts', wanted: /./ },
  // WebAssembly is not allowed by the page's policy; these are the decoders in plain JavaScript.
  { folder: 'wasm', wanted: /_nowasm_fallback\.js$|^LICENSE_(JBIG2|OPENJPEG|PDFJS_JBIG2|PDFJS_OPENJPEG)$/ },
];

/** Copies what pdf.js loads by name into the build as `pdfjs/FOLDER/FILE`, and serves it while developing. */
function pdfjsAssets(): Plugin {
  return {
    name: 'carrel-pdfjs-assets',
    generateBundle() {
      for (const { folder, wanted } of pdfjsFiles)
        for (const name of readdirSync(join(pdfjs, folder)).filter((each) => wanted.test(each)))
          this.emitFile({
            type: 'asset',
            fileName: `pdfjs/${folder}/${name}`,
            source: readFileSync(join(pdfjs, folder, name)),
          });
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const found = /^\/(cmaps|standard_fonts|wasm)\/([\w.-]+)$/.exec(request.url ?? '');
        if (found === null) return next();
        response.setHeader('content-type', found[2]?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        createReadStream(join(pdfjs, found[1] ?? '', found[2] ?? ''))
          .on('error', () => next())
          .pipe(response);
      });
    },
  };
}

/** For the development page only: PDFs of the folder named by CARREL_DEV_PDFS, under `/dev-pdfs/`. */
function devPdfs(): Plugin {
  const folder = process.env['CARREL_DEV_PDFS'];
  return {
    name: 'carrel-dev-pdfs',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/dev-pdfs', (request, response, next) => {
        if (folder === undefined) return next();
        createReadStream(join(folder, basename(decodeURIComponent(request.url ?? ''))))
          .on('error', () => next())
          .pipe(response);
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), pdfjsAssets(), devPdfs()],
  server: { fs: { allow: [join(import.meta.dirname, '..')] } },
  build: {
    outDir: join(import.meta.dirname, '../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // The page's policy allows files of its own origin and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1_000,
  },
});
