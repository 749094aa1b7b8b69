import type { SearchHit, SearchMode } from '../../../common/domain/answer.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { searchLibrary, type SearchDeps } from '../../answer/service.ts';
import { searchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/files.ts';
import {
  integerOption,
  libraryOptions,
  onlyPositional,
  scopeOptions,
  UsageError,
  type Command,
  type Given,
  type QueryModelLoader,
} from '../command.ts';
import { openToRead, refuseEmpty } from '../library/open-library.ts';
import { inPart } from '../told/in-part.ts';
import type { Output } from '../terminal/output.ts';
import { scopeOf } from '../library/scope.ts';
import { printable } from '../terminal/printable.ts';
import { count, excerpt, matcher, wrap } from '../terminal/text.ts';

const modes = ['hybrid', 'bm25', 'vector'] as const satisfies readonly SearchMode[];
const excerptLength = 360;

const command: Command = {
  help: `Usage: carrel search "QUERY" [options]

Finds the passages that fit a query best.

  --top N          how many passages at most (1 to 100; 10)
  --mode MODE      hybrid: by words and by meaning; bm25: by words; vector: by meaning (hybrid)
  --in PATH|NAME   only in this file, folder, collection or document; may be given several times
  --library DIR    the library to search (your own)
  --json           {"query","ms","named":[{"path","by"}],"results":[{"rank","score","path","page","label","text",
                   "rects":[{"page","x","y","width","height"}]}]}
                   Pages count from 1; rectangles are in PDF points from the page's top left.`,
  options: { ...libraryOptions, ...scopeOptions, top: { type: 'string' }, mode: { type: 'string' } },

  async run(given) {
    const { output } = given;
    const query = onlyPositional(given, 'QUERY');
    const mode = modeOf(given);
    const limit = integerOption(given, 'top', { min: 1, max: 100 }, 10);
    const db = openToRead(given);
    refuseEmpty(db);
    const models = await modelsFor(mode, given.models);
    const room = searchRoom(db);
    const scope = scopeOf(db, given);
    const { hits, named, ms } = await searchLibrary({ room, ...models }, { query, scope, mode, limit });
    const rects = await room.locate({ texts: hits.map(({ places }) => places) });
    const paths = pathsOf(
      db,
      [...hits, ...named].map(({ documentId }) => documentId),
    );
    db.close();
    if (output.json) {
      const results = hits.map(({ rank, score, documentId, name, part, label, text }, i) => ({
        rank,
        score,
        path: paths.get(documentId) ?? name,
        page: part,
        label,
        text,
        rects: rects[i] ?? [],
      }));
      output.value({
        query,
        ms: Math.round(ms * 10) / 10,
        named: named.map(({ documentId, name, by }) => ({ path: paths.get(documentId) ?? name, by })),
        results,
      });
    } else {
      if (named.length > 0)
        output.line(
          output.style.dim(
            sentenceOf(notice('search-named-first', { names: named.map(({ name }) => printable(name)).join(', ') })),
          ),
        );
      print(output, query, hits, paths, ms);
    }
    return 0;
  },
};
export default command;

async function modelsFor(mode: SearchMode, models: QueryModelLoader): Promise<Omit<SearchDeps, 'room'>> {
  if (mode === 'bm25') return { embedder: null, reranker: null };
  return mode === 'hybrid' ? models.all() : { ...(await models.embedders()), reranker: null };
}

function modeOf({ options }: Given): SearchMode {
  const mode = modes.find((each) => each === (options['mode'] ?? 'hybrid'));
  if (mode === undefined) throw new UsageError(`--mode takes one of ${modes.join(', ')}.`);
  return mode;
}

function print(
  output: Output,
  query: string,
  hits: readonly SearchHit[],
  paths: ReadonlyMap<DocumentId, string>,
  ms: number,
): void {
  const { style } = output;
  if (hits.length === 0) return output.line(`Nothing in the library fits “${printable(query)}”.`);
  const matches = matcher(query);
  for (const { rank, documentId, name, label, heading, text } of hits) {
    const under = heading === '' ? '' : style.dim(` · ${printable(heading)}`);
    output.line(
      `${String(rank).padStart(2)}  ${style.bold(printable(name))}${style.cyan(inPart({ name, label }))}${under}`,
    );
    for (const line of wrap(printable(excerpt(text, excerptLength, matches)), output.width - 4)) {
      output.line(
        `    ${line
          .split(' ')
          .map((word) => (matches(word) ? style.bold(word) : word))
          .join(' ')}`,
      );
    }
    const path = paths.get(documentId);
    if (path !== undefined) output.line(`    ${style.dim(printable(path))}`);
    output.line();
  }
  output.line(style.dim(`${count(hits.length, 'passage')} in ${Math.round(ms)} ms`));
}
