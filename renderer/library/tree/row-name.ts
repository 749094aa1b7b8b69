import type { NoticeCode } from '../../../common/messages/notice.ts';
import { say } from '../../words.ts';
import { statusLine } from '../status.ts';
import type { RootSummary } from '../../../common/domain/sources.ts';
import type { SectionName, TreeRow } from './row.ts';

const sectionNames: Readonly<Record<SectionName, NoticeCode>> = {
  collections: 'section-collections',
  folders: 'section-folders',
  files: 'section-files',
};

/** What a row is called. */
export function rowName(row: TreeRow): string {
  switch (row.kind) {
    case 'section':
      return say(sectionNames[row.section]);
    case 'collection':
      return row.collection.name;
    case 'folder':
      return row.folder.name;
    case 'document':
      return row.name;
  }
}

/** The file or folder that a person gave and that a row stands for; null for what lies inside of it. */
export function rootOfRow(row: TreeRow): RootSummary | null {
  if (row.kind === 'document') return row.root;
  return row.kind === 'folder' && row.folder.item.kind === 'root' ? row.folder.root : null;
}

/** True for what a person gave and what can't be kept in sync as it should. */
export function isTroubled(row: TreeRow): boolean {
  const root = rootOfRow(row);
  return root !== null && (root.state === 'away' || root.notice !== null);
}

/** What a screen reader says of a row: its name and how it is. */
export function rowLabel(row: TreeRow): string {
  const name = rowName(row);
  if (row.kind === 'document') return `${name}, ${statusLine(row.document)}`;
  if (row.kind === 'section') return name;
  const away = row.kind === 'folder' && row.folder.root.state === 'away' ? `, ${say('branch-away')}` : '';
  return `${name}, ${say('branch-count', { count: row.count })}${away}`;
}
