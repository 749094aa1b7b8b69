import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Checklist } from '../../common/domain/checklist.ts';
import { listChecklists, removeChecklist, saveChecklist } from './checklists.ts';
import { openWritable } from './open.ts';

test('own lists are kept; one that is called as a shipped one stands in its place until it is removed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-lists-'));
  const db = openWritable(dir);
  const items = [{ heading: 'Bees', question: 'Are there bees?', cues: ['bee*'] }];
  const shipped: readonly Checklist[] = [{ name: 'Paper', shipped: true, items }];
  const names = (): readonly string[] =>
    listChecklists(db, shipped).map((list) => `${list.name}${list.shipped ? '' : ' (own)'}`);
  try {
    const before = names();
    saveChecklist(db, { name: 'Garden', items });
    saveChecklist(db, { name: 'paper', items });
    const kept = names();
    const removed = [removeChecklist(db, 'PAPER'), removeChecklist(db, 'nothing')];
    expect({ before, kept, removed, after: names(), items: listChecklists(db, [])[0]?.items }).toEqual({
      before: ['Paper'],
      kept: ['Garden (own)', 'paper (own)'],
      removed: [true, false],
      after: ['Garden (own)', 'Paper'],
      items,
    });
  } finally {
    db.close();
    rmSync(dir, { recursive: true });
  }
});
