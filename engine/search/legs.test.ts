import * as fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentId } from '../../common/ids.ts';
import { openReadable, openWritable, type WritableDB } from '../store/open.ts';
import type { DocumentIds } from '../store/search/scope.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { indexVectors, unindexChunks } from '../store/search/index-chunks.ts';
import { packVector } from '../store/search/packed-vector.ts';
import { searchStatements, type SearchStatements } from '../store/search/statements.ts';
import { bm25 } from './bm25.ts';
import type { Candidate } from './candidate.ts';
import { codeIndex, type CodeIndex } from './code-index.ts';
import { frequencies } from './frequency.ts';
import { nearest } from './nearest.ts';
import { readPassage } from './passage.ts';

let dir: string;
let db: WritableDB;
let statements: SearchStatements;
let index: CodeIndex;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-search-'));
  db = openWritable(dir);
  statements = searchStatements(db);
  index = codeIndex(statements);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const byWords = (query: string, scope: DocumentIds, limit: number): readonly Candidate[] =>
  bm25(statements, query, frequencies(statements, query), scope, limit);

const byMeaning = (values: Float32Array, model: string, scope: DocumentIds, limit: number): readonly Candidate[] =>
  nearest(statements, index, { model, values }, scope, limit);

/** Texts of what was found, best first. */
const texts = (found: readonly Candidate[]): readonly string[] =>
  found.flatMap(({ chunkId }) => {
    const row = statements.passage(chunkId);
    return row === undefined ? [] : [readPassage(statements, row.documentId, row).text];
  });

describe('bm25', () => {
  test('finds by any word, in title, heading and text, the rarer word first', () => {
    writeDocuments(db, [
      {
        name: 'a.pdf',
        title: 'Harbours',
        chunks: [{ text: 'Ships wait for the tide.' }, { text: 'Cranes unload them.' }],
      },
      {
        name: 'b.pdf',
        chunks: [
          { heading: 'Anchors', text: 'An iron hook holds a ship.' },
          { text: 'Wind and rain.' },
          { text: 'Sun and sand.' },
        ],
      },
    ]);
    expect({
      text: texts(byWords('tides?', null, 10)),
      heading: texts(byWords('anchor', null, 10)),
      title: texts(byWords('harbour', null, 10)).toSorted(),
      both: texts(byWords('ship iron', null, 10))[0],
    }).toEqual({
      text: ['Ships wait for the tide.'],
      heading: ['An iron hook holds a ship.'],
      title: ['Cranes unload them.', 'Ships wait for the tide.'],
      both: 'An iron hook holds a ship.',
    });
  });

  test('a query of stop words alone still finds', () => {
    writeDocuments(db, [{ name: 'a.txt', chunks: [{ text: 'To be, or not to be.' }, { text: 'Nothing else.' }] }]);
    expect(texts(byWords('to be or not to be', null, 10))).toEqual(['To be, or not to be.']);
  });

  test('a phrase counts more than its words', () => {
    writeDocuments(db, [
      {
        name: 'a.txt',
        chunks: [
          { text: 'The layer at the boundary, a layer.' },
          { text: 'A boundary layer forms here at last.' },
          { text: 'Rest.' },
          { text: 'More rest.' },
          { text: 'Nothing.' },
        ],
      },
    ]);
    expect(texts(byWords('boundary layer', null, 10))[0]).toBe('A boundary layer forms here at last.');
  });

  test('finds what is written in another way', () => {
    const chunks = [
      'Die Straße ist lang.',
      'Das Verwaltungs-gericht hat entschieden.',
      'Please send an e-mail.',
      'The ﬁnal report of the committee.',
      'Reference AB-1234/5 was paid.',
      'Pursuant to § 12 the lease ends.',
      'Twelve is 12.',
    ];
    writeDocuments(db, [{ name: 'a.txt', chunks: chunks.map((text) => ({ text })) }]);
    const best = (query: string): string | undefined => texts(byWords(query, null, 10))[0];
    expect(
      [
        'STRASSE',
        'strasse',
        'Straße',
        'Verwaltungsgericht',
        'email',
        'e-mail',
        'final',
        'AB1234',
        'ab-1234/5',
        '§12',
        '§ 12',
      ].map((query) => [query, best(query)]),
    ).toEqual([
      ['STRASSE', chunks[0]],
      ['strasse', chunks[0]],
      ['Straße', chunks[0]],
      ['Verwaltungsgericht', chunks[1]],
      ['email', chunks[2]],
      ['e-mail', chunks[2]],
      ['final', chunks[3]],
      ['AB1234', chunks[4]],
      ['ab-1234/5', chunks[4]],
      ['§12', chunks[5]],
      ['§ 12', chunks[5]],
    ]);
  });

  test('any text is a valid query', () => {
    writeDocuments(db, [{ name: 'a.txt', chunks: [{ text: 'NEAR the end AND OR NOT' }] }]);
    const odd = [
      '"',
      '""',
      "'",
      'a"b',
      '*',
      'NEAR(',
      'text:',
      '{a b}',
      '^x',
      '- -',
      'AND',
      'NOT',
      '\0',
      'a\0b',
      '(',
      '🦀',
      'e\u0301',
      '\u{301}',
      '\ud800',
      '% _ ; --',
      '',
    ];
    for (const query of odd) expect(() => byWords(query, null, 5)).not.toThrow();
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...odd, 'near', 'end'));
    fc.assert(fc.property(fc.array(unit), (parts) => Array.isArray(byWords(parts.join(' '), null, 5))));
  });

  test('a very long query is cut, not refused', () => {
    writeDocuments(db, [{ name: 'a.txt', chunks: [{ text: 'word1 stands here' }] }]);
    const long = Array.from({ length: 5_000 }, (_, i) => `word${i}`).join(' ');
    expect(texts(byWords(long, null, 5))).toEqual(['word1 stands here']);
  });
});

test('the order by words is that of every row, whatever is out of scope or removed', () => {
  const word = fc.constantFrom('tide', 'ship', 'harbour', 'anchor', 'rope');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const documents = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  const all = db.prepare(
    `SELECT rowid AS chunkId, -bm25(chunk_fts, 2.0, 1.5, 1.0) AS score,
       (SELECT document_id FROM chunks WHERE id = chunk_fts.rowid) AS id
     FROM chunk_fts WHERE chunk_fts MATCH ?`,
  );
  fc.assert(
    fc.property(
      documents,
      fc.subarray(['tide', 'ship', 'rope'], { minLength: 1 }),
      fc.nat(5),
      (bodies, words, kept) => {
        db.exec('DELETE FROM documents; DELETE FROM chunk_fts');
        const ids = writeDocuments(
          db,
          bodies.map((chunks, i) => ({ name: `${i}`, chunks: chunks.map((each) => ({ text: each })) })),
        );
        const scope = ids.filter((_, i) => i !== kept);
        const rows = all.all(words.map((each) => `"${each}"`).join(' OR ')) as (Candidate & { readonly id: number })[];
        const wanted = rows
          .filter(({ id }) => scope.includes(id as DocumentId))
          .toSorted((a, b) => b.score - a.score || a.chunkId - b.chunkId)
          .slice(0, 3)
          .map(({ chunkId, score }) => ({ chunkId, score }));
        expect(statements.rankByWords(words.map((each) => `"${each}"`).join(' OR '), scope, 3)).toEqual(wanted);
      },
    ),
    { numRuns: 30 },
  );
});

const unit = (values: readonly number[]): Float32Array => {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
};

describe('nearest', () => {
  test('is the order by cosine, as near as packed vectors tell', () => {
    const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }).map(unit);
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 40 }), vector, (vectors, query) => {
        db.exec('DELETE FROM vector_codes; DELETE FROM documents');
        writeDocuments(db, [{ name: 'a', chunks: vectors.map((each, i) => ({ text: `t${i}`, vector: each })) }]);
        const found = byMeaning(query, 'test', null, 5);
        const cosines = vectors
          .map((each) => each.reduce((sum, value, i) => sum + value * (query[i] as number), 0))
          .toSorted((a, b) => b - a);
        expect(found.length).toBe(Math.min(5, vectors.length));
        found.forEach(({ score }, i) => expect(Math.abs(score - (cosines[i] as number))).toBeLessThan(0.02));
      }),
      { numRuns: 30 },
    );
  });

  test('holds nearly all of the true nearest when there are too many to read all', () => {
    const random = seeded(7);
    const dimension = 384;
    const centre = Array.from({ length: 20 }, () => Array.from({ length: dimension }, random));
    const near = (): Float32Array =>
      unit((centre[Math.floor((random() + 1) * 9.99)] as number[]).map((value) => value + random()));
    const vectors = Array.from({ length: 4_000 }, near);
    db.transaction(() =>
      writeDocuments(db, [{ name: 'a', chunks: vectors.map((vector, i) => ({ text: `t${i}`, vector })) }]),
    )();
    let kept = 0;
    for (let round = 0; round < 10; round++) {
      const query = near();
      const truth = vectors
        .map((each, i) => ({ i, score: each.reduce((sum, value, j) => sum + value * (query[j] as number), 0) }))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, 20);
      const found = new Set(texts(byMeaning(query, 'test', null, 20)));
      kept += truth.filter(({ i }) => found.has(`t${i}`)).length;
    }
    expect(kept / 200).toBeGreaterThan(0.98);
  });

  test('compares vectors of one model and length only', () => {
    writeDocuments(db, [{ name: 'a', chunks: [{ text: 'mine', vector: unit([1, 0, 0, 0, 0, 0, 0, 0]) }] }], 'mine');
    writeDocuments(db, [{ name: 'b', chunks: [{ text: 'other', vector: unit([1, 0, 0, 0, 0, 0, 0, 0]) }] }], 'other');
    writeDocuments(
      db,
      [{ name: 'c', chunks: [{ text: 'longer', vector: unit(Array.from({ length: 16 }, () => 1)) }] }],
      'mine',
    );
    expect(texts(byMeaning(unit([1, 0, 0, 0, 0, 0, 0, 0]), 'mine', null, 10))).toEqual(['mine']);
  });
});

test('codes in memory follow what is written, by this connection or another one', () => {
  const first = unit([1, 0, 0, 0, 0, 0, 0, 0]);
  const second = unit([0, 1, 0, 0, 0, 0, 0, 0]);
  const reader = openReadable(dir);
  const read = searchStatements(reader);
  const held = codeIndex(read);
  const best = (): readonly string[] =>
    [codesOf(held), codesOf(index)].map((codes) => codes.map((each) => each.join(' ')).join(', '));
  const before = best();
  const [one, two] = writeDocuments(db, [
    { name: 'one', chunks: [{ text: 'a', vector: first }] },
    { name: 'two', chunks: [{ text: 'b', vector: first }] },
  ]);
  const added = best();
  // The same number of vectors for the same chunk: only the stamp tells.
  db.prepare('UPDATE chunk_vectors SET vector = ? WHERE chunk_id = 1').run(new Uint8Array(packVector(second).buffer));
  indexVectors(db, one as DocumentId);
  const changed = best();
  unindexChunks(db, two as DocumentId);
  const gone = best();
  reader.close();
  expect({ before, added, changed, gone }).toEqual({
    before: ['', ''],
    added: ['1, 1', '1, 1'],
    changed: ['2, 1', '2, 1'],
    gone: ['2', '2'],
  });
});

const codesOf = (held: CodeIndex): readonly Uint8Array[] => held.of('test', null).map(({ codes }) => codes);

test('only ready documents in scope that were not removed are ever found, by either leg', () => {
  const vector = unit([1, 1, 0, 0, 0, 0, 0, 0]);
  const [first, second, removed, unindexed] = writeDocuments(db, [
    { name: 'one', chunks: [{ text: 'same words one', vector }] },
    { name: 'two', chunks: [{ text: 'same words two', vector }] },
    { name: 'removed', chunks: [{ text: 'same words removed', vector }] },
    { name: 'unindexed', chunks: [{ text: 'same words unindexed', vector }] },
    { name: 'reading', status: 'reading', chunks: [{ text: 'same words reading', vector }] },
    { name: 'failed', status: 'failed', chunks: [{ text: 'same words failed', vector }] },
  ]);
  if (first === undefined || second === undefined || removed === undefined || unindexed === undefined)
    throw new Error('fixture');
  db.prepare('UPDATE documents SET removed_at = 1 WHERE id = ?').run(removed);
  unindexChunks(db, unindexed);
  const both = (scope: DocumentIds): readonly (readonly string[])[] =>
    [texts(byWords('same words', scope, 10)), texts(byMeaning(vector, 'test', scope, 10))].map((each) =>
      each.toSorted(),
    );
  const all = ['same words one', 'same words two'];
  expect({
    everything: both(null),
    second: both([second]),
    removed: both([removed]),
    none: both([]),
    two: both([first, second, removed]),
  }).toEqual({
    everything: [all, all],
    second: [['same words two'], ['same words two']],
    removed: [[], []],
    none: [[], []],
    two: [all, all],
  });
});

/** A seeded stream of numbers from -1 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  };
}
