import { describe, expect, test } from 'vitest';
import type { DocumentSummary } from '../domain/document.ts';
import { documentId } from '../ids.ts';
import { emptyQueue } from '../domain/queue.ts';
import { applyEvent, emptyLibrary, type LibraryEvent } from './library.ts';

const document = (id: number, name = `${id}.pdf`): DocumentSummary => ({
  id: documentId(id),
  name,
  bytes: 1,
  status: 'queued',
  format: '',
  notice: null,
  parts: 0,
  partsDone: 0,
  pictures: 0,
  chunks: 0,
  chunksDone: 0,
  addedAt: id,
  files: [],
});

const deltas = (seq: number, ...list: Extract<LibraryEvent, { kind: 'deltas' }>['deltas']): LibraryEvent => ({
  kind: 'deltas',
  seq,
  deltas: list,
});

describe('applyEvent', () => {
  const start = applyEvent(null, {
    kind: 'snapshot',
    seq: 7,
    state: { ...emptyLibrary, documents: [document(1), document(3)] },
  });

  test('adds in order of adding, replaces in place, removes', () => {
    const next = applyEvent(
      start,
      deltas(
        8,
        { kind: 'document', document: document(2) },
        { kind: 'document', document: document(3, 'new.pdf') },
        { kind: 'removed', documentIds: [documentId(1)] },
        { kind: 'queue', queue: { ...emptyQueue, paused: true } },
      ),
    );
    expect(next).toEqual({
      seq: 8,
      state: {
        ...emptyLibrary,
        documents: [document(2), document(3, 'new.pdf')],
        queue: { ...emptyQueue, paused: true },
      },
    });
  });

  test('within one event later deltas count, and what was removed comes back where it was', () => {
    const next = applyEvent(
      start,
      deltas(
        8,
        { kind: 'removed', documentIds: [documentId(1), documentId(3)] },
        { kind: 'document', document: document(3, 'back.pdf') },
        { kind: 'document', document: document(2) },
        { kind: 'document', document: document(2, 'again.pdf') },
        { kind: 'document', document: document(4) },
        { kind: 'removed', documentIds: [documentId(4)] },
      ),
    );
    expect(next?.state.documents).toEqual([document(2, 'again.pdf'), document(3, 'back.pdf')]);
  });

  test('a gap, a repeat or deltas without a snapshot ask for a new snapshot', () => {
    expect(applyEvent(start, deltas(9))).toBeNull();
    expect(applyEvent(start, deltas(7))).toBeNull();
    expect(applyEvent(null, deltas(1))).toBeNull();
  });
});
