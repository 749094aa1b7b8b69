import { expect, test } from 'vitest';
import { notice } from '../../common/messages/notice.ts';
import { refusedGroups } from './refused-groups.ts';

test('files are grouped by reason, the most frequent first', () => {
  const refused = [
    { name: 'm.gguf', notice: notice('refused-model') },
    ...['b.pdf', 'a.pdf', 'b.pdf'].map((name) => ({ name, notice: notice('refused-gone') })),
  ];
  expect(refusedGroups(refused)).toEqual([
    { reason: 'It is not there any more.', count: 3, names: ['b.pdf', 'a.pdf'] },
    { reason: 'This is a language model. Import it under Models.', count: 1, names: ['m.gguf'] },
  ]);
});
