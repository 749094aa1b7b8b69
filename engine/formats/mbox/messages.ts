import type { SourceFile } from '../source-file.ts';

/** Bytes that are looked through at once. */
const blockBytes = 4 << 20;
/** Bytes of a line that parts messages. */
const longestLine = 200;

/**
 * A line that begins a message: "From ", who wrote it, and when, or a dash. Bodies have such lines too, but hardly with
 * a date; those of mailboxes of our time are marked by ">".
 */
const separator = /^From (?:- |\S(?=[^\n]*\d{1,2}:\d\d)(?=[^\n]*\b(?:19|20)\d\d\b))[^\n]*(?:\n|$)/u;

/** Where the messages of a mailbox begin. */
export interface MessageStarts {
  /** Behind the line that parts it from the one before; in order. */
  readonly starts: readonly number[];
  /** Before that line: where the message before ends. One more where there are more messages. */
  readonly separators: readonly number[];
  /** Whether there are more than were asked for. */
  readonly isCut: boolean;
}

/** Looks through a mailbox of any size, a few megabytes at a time. */
export async function findMessages(file: SourceFile, most: number): Promise<MessageStarts> {
  const starts: number[] = [];
  const separators: number[] = [];
  for (let begin = 0; begin < file.size; begin += blockBytes) {
    // The line end before the block, and the line that begins in its last bytes, are looked at with it.
    const from = Math.max(0, begin - 1);
    const block = Buffer.from(await file.read(from, Math.min(begin + blockBytes + longestLine, file.size)));
    const last = begin + blockBytes;
    for (let at = nextFrom(block, from, begin); at !== -1 && at < last; at = nextFrom(block, from, at + 1)) {
      const line = separator.exec(block.subarray(at - from, at - from + longestLine).toString('latin1'));
      if (line === null) continue;
      separators.push(at);
      if (starts.length >= most) return { starts, separators, isCut: true };
      starts.push(at + line[0].length);
    }
  }
  return { starts, separators, isCut: false };
}

/** The next place in the file, from one on, at which a line begins with "From "; -1 when the block has none. */
function nextFrom(block: Buffer, from: number, at: number): number {
  if (at === 0 && block.subarray(0, 5).toString('latin1') === 'From ') return 0;
  const found = block.indexOf('\nFrom ', Math.max(0, at - from - 1));
  return found === -1 ? -1 : from + found + 1;
}

/** A message without the marks that keep its own lines from parting messages ("mboxrd"). */
export function withoutMarks(message: Uint8Array): Uint8Array {
  const buffer = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  if (!buffer.includes('\n>From ') && !buffer.includes('\n>>')) return message;
  const text = buffer.toString('latin1').replaceAll(/^>(>*From )/gmu, '$1');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
