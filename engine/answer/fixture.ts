import * as v from 'valibot';
import { searchThreadContract } from '../../common/contracts/search-thread.ts';
import type { Part } from '../../common/domain/part.ts';
import { packRuns } from '../../common/domain/runs.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { WritableDB } from '../store/open.ts';
import { searchRoom, type SearchRoom } from '../search/room.ts';
import { stem } from '../search/stem.ts';
import { termsOf } from '../search/terms.ts';
import { partByNumber, storePart } from '../store/parts.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import type { AskDeps } from './ask-in-thread.ts';
import type { AnswerModel } from './deps.ts';

const dimension = 256;

/** A stand-in for the embedder: texts are alike in as far as they share words. */
export function embed(text: string): Float32Array {
  const vector = new Float32Array(dimension);
  for (const term of termsOf(text).map(stem)) {
    let hash = 7;
    for (const character of term) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % dimension;
    vector[hash] = (vector[hash] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Cosine of two texts. */
function likeness(a: string, b: string): number {
  const other = embed(b);
  return embed(a).reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

/** A room that takes what its contract allows, as the search thread does. */
const strictly = (room: SearchRoom): SearchRoom =>
  Object.fromEntries(
    Object.entries(room).map(([name, call]) => [
      name,
      (params: never, signal?: AbortSignal) => {
        v.parse(searchThreadContract[name as keyof SearchRoom].params, params);
        return call(params, signal);
      },
    ]),
  ) as unknown as SearchRoom;

/** All that asking needs, over one database. */
export function depsOver(db: WritableDB, now: () => number, model: AnswerModel | null = null): AskDeps {
  return {
    room: strictly(searchRoom(db)),
    writer: db,
    now,
    model,
    embedder: {
      info: { model: 'test', dimension },
      embedQuery: embed,
      embedPassages: (texts) => Float32Array.from(texts.flatMap((text) => [...embed(text)])),
    },
    // A text answers as far as it shares words, from -11 to 11.
    reranker: {
      rerank: (question, texts) => Float32Array.from(texts, (text) => 22 * likeness(question, text) - 11),
      readAnswers: (asked, texts) =>
        Float32Array.from(texts.flatMap((text) => [22 * likeness(asked, text) - 11, 0, 0])),
    },
  };
}

/** Two documents; the first character of each part's text stands at x = 0, each is one point wide. */
export function writeSamples(db: WritableDB): void {
  const chunk = (text: string) => ({ text, vector: embed(text) });
  writeDocuments(db, [
    {
      name: 'whales.pdf',
      chunks: [
        chunk('Blue whales eat krill in the cold sea. They sing at night.'),
        chunk('Their calves drink milk for seven months.'),
      ],
    },
    { name: 'ships.pdf', chunks: [chunk('Steel ships carry grain over the ocean. Their engines burn oil.')] },
  ]);
  for (const id of db.prepare('SELECT document_id FROM parts').pluck().all() as DocumentId[]) {
    const part = partByNumber(db, id, 1) as Part;
    const { text } = part;
    const runs = packRuns([
      { start: 0, end: text.length, direction: 'ltr', confidence: 1, x: 0, y: 10, width: text.length, height: 12 },
    ]);
    storePart(db, id, { ...part, layout: { width: text.length, height: 100, runs } });
  }
}
