import type { Message } from '../../common/domain/answer.ts';
import type { MessageId } from '../../common/ids.ts';

/** A message that stands, with those that were asked or answered before in its place. */
export interface Versions {
  /** The one that stands. */
  readonly id: MessageId;
  /** The earliest first, the one that stands last; at least one. */
  readonly all: readonly Message[];
}

/** The messages that stand, in order, each with its earlier versions. */
export function withVersions(messages: readonly Message[]): readonly Versions[] {
  const earlier = Map.groupBy(
    messages.filter(({ replacedBy }) => replacedBy !== null),
    ({ replacedBy }) => replacedBy,
  );
  const before = (message: Message): readonly Message[] => [
    ...(earlier.get(message.id) ?? []).flatMap(before),
    message,
  ];
  return messages
    .filter(({ replacedBy }) => replacedBy === null)
    .map((message) => ({ id: message.id, all: before(message) }));
}

/** Which version is shown: the one that was chosen, else the one that stands. */
export const shownVersion = ({ id, all }: Versions, chosen: ReadonlyMap<MessageId, number>): number =>
  Math.min(chosen.get(id) ?? all.length - 1, all.length - 1);
