/**
 * `npm run bench:retrieval -- [--set cranfield|longdocs|filings] [FOLDER]`: how well search finds, on a set with known
 * truth. `--set cranfield`: the Cranfield 1400 collection, in FOLDER; ends with 1 when both legs together do not beat
 * either, or not the peer. `--set longdocs`: long documents, page and passage; `--set filings`: others, held out;
 * `--faults` prints what is not found, `--variants` what was tried;
 * `--speed PASSAGES` times questions instead.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCranfield } from './cranfield-retrieval.ts';
import { longDocuments } from './longdocs/documents.ts';
import { annualFilings } from './longdocs/filings/filings.ts';
import { benchLongDocuments } from './longdocs/retrieval.ts';

const { values, positionals } = parseArgs({
  options: {
    set: { type: 'string', default: 'cranfield' },
    faults: { type: 'boolean', default: false },
    variants: { type: 'boolean', default: false },
    speed: { type: 'string' },
  },
  allowPositionals: true,
});

// A browser prints the pages, and the guard starts no browser: it is imported when all pages are there.
if (values.set !== 'cranfield') await import('./longdocs/print.ts');
await import('../../guard/network.ts');

switch (values.set) {
  case 'cranfield': {
    const folder = positionals[0] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cranfield');
    if (existsSync(folder)) process.exitCode = (await benchCranfield(folder)) ? 0 : 1;
    else {
      console.error(
        `The Cranfield 1400 collection is not in ${folder}. Give its folder as an argument; it holds ` +
          'cran.all.1400, cran.qry and cranqrel.',
      );
      process.exitCode = 1;
    }
    break;
  }
  case 'longdocs':
    await benchLongDocuments(longDocuments(), values);
    break;
  case 'filings':
    await benchLongDocuments(annualFilings(), values);
    break;
  default:
    console.error(`There is no set ${values.set}: cranfield, longdocs, filings`);
    process.exitCode = 1;
}
