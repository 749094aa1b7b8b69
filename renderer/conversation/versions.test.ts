import { expect, test } from 'vitest';
import type { Message } from '../../common/domain/answer.ts';
import { messageId } from '../../common/ids.ts';
import { blankMessage } from './blank-message.ts';
import { shownVersion, withVersions } from './versions.ts';

const message = (id: number, role: Message['role'], text: string, replacedBy: number | null = null): Message => ({
  ...blankMessage(1),
  id: messageId(id),
  role,
  text,
  complete: true,
  replacedBy: replacedBy === null ? null : messageId(replacedBy),
});

const thread = [
  message(1, 'user', 'a?'),
  message(2, 'assistant', 'a'),
  message(3, 'user', 'b?', 5),
  message(4, 'assistant', 'first', 6),
  message(5, 'user', 'b, please?', 7),
  message(6, 'assistant', 'second', 8),
  message(7, 'user', 'b, please?'),
  message(8, 'assistant', 'third'),
];

test('a message that stands has its earlier versions before it', () => {
  expect(withVersions(thread).map(({ id, all }) => [id, all.map(({ text }) => text)])).toEqual([
    [1, ['a?']],
    [2, ['a']],
    [7, ['b?', 'b, please?', 'b, please?']],
    [8, ['first', 'second', 'third']],
  ]);
});

test('the one that stands is shown until another is chosen', () => {
  const [, , , answer] = withVersions(thread);
  const chosen = (version: number) => new Map([[messageId(8), version]]);
  expect(
    answer && [shownVersion(answer, new Map()), shownVersion(answer, chosen(0)), shownVersion(answer, chosen(9))],
  ).toEqual([2, 0, 2]);
});
