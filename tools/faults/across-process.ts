import '../../guard/network.ts';
import { resourcesDirectory } from '../../engine/host/paths.ts';
import { createServices } from '../../engine/host/services.ts';

/** Asks every document of a library, as the app does: `across-process LIBRARY`. Goes on with what is there. */
const [libraryDir = ''] = process.argv.slice(2);
const services = createServices({ libraryDir, resourcesDir: resourcesDirectory() });
const { tables } = services.library;
services.library.start();
const tableId =
  tables.list()[0]?.id ??
  (await tables.start({ question: 'How much is the rent in each document?', scope: null, threadId: null })).tableId;
for await (const _ of tables.watch(tableId, new AbortController().signal))
  if (tables.table(tableId).progress === 'done') break;
await services.close();
