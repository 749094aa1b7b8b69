import type { NoticeCode } from '../../../common/messages/notice.ts';
import { say } from '../../words.ts';
import { statusLine } from '../status.ts';
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

/** True for a folder that was given and can't be kept in sync as it should. */
export const isTroubled = (row: TreeRow): boolean =>
  row.kind === 'folder' &&
  row.folder.item.kind === 'root' &&
  (row.folder.root.state === 'away' || row.folder.root.notice !== null);

/** What a screen reader says of a row: its name and how it is. */
export function rowLabel(row: TreeRow): string {
  const name = rowName(row);
  if (row.kind === 'document') return `${name}, ${statusLine(row.document)}`;
  if (row.kind === 'section') return name;
  const away = row.kind === 'folder' && row.folder.root.state === 'away' ? `, ${say('branch-away')}` : '';
  return `${name}, ${say('branch-count', { count: row.count })}${away}`;
}
