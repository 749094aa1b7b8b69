import { PartBuilder, type BlockText } from '../part-builder.ts';
import { withoutArmour } from './armour.ts';

/** How the lines of a plain text end (RFC 3676). */
export interface Flow {
  /** A space at the end of a line says that its paragraph goes on. */
  readonly flowed: boolean;
  /** That space is no part of the text. */
  readonly delSp: boolean;
}

interface Line {
  /** How deep the line is quoted; 0 for the writer's own words. */
  readonly depth: number;
  readonly text: string;
}

/** Above the message that a reply answers, as Outlook writes it. */
const originalMessage =
  /^-{2,}\s*(?:Original Message|(?:Original-|Ursprüngliche )Nachricht|Message d'origine|Mensaje original)\s*-{2,}$/iu;

/** The blocks of a plain text of a message: paragraphs, and quotes of the messages that it answers. Pure. */
export function plainBlocks(source: string, flow: Flow): BlockText {
  const builder = new PartBuilder();
  const lines = unflowed(withoutArmour(source.replaceAll(/\r\n?/gu, '\n')).split('\n').map(lineOf), flow);
  let group: string[] = [];
  let quoted = false;
  let original = false;
  const flush = (): void => {
    builder.add(quoted || original ? 'quote' : 'paragraph', group.join('\n').trim());
    group = [];
  };
  for (const { depth, text } of lines) {
    const isOriginal = originalMessage.test(text.trim());
    if (text.trim() === '' || depth > 0 !== quoted || isOriginal) flush();
    quoted = depth > 0;
    original ||= isOriginal;
    if (text.trim() !== '') group.push(text.trimEnd());
  }
  flush();
  return builder;
}

function lineOf(line: string): Line {
  const marks = /^>(?: ?>)*/u.exec(line)?.[0] ?? '';
  return { depth: marks.replaceAll(' ', '').length, text: line.slice(marks.length) };
}

/** Lines without the space behind the marks of quotes; those that go on in the next one are joined with it. */
function unflowed(lines: readonly Line[], { flowed, delSp }: Flow): readonly Line[] {
  const joined: Line[] = [];
  let open = false;
  for (const { depth, text } of lines) {
    const own = flowed || depth > 0 ? text.replace(/^ /u, '') : text;
    const goesOn = flowed && own.endsWith(' ') && own !== '-- ';
    const words = goesOn && delSp ? own.slice(0, -1) : own;
    const last = joined.at(-1);
    if (open && last?.depth === depth) joined[joined.length - 1] = { depth, text: last.text + words };
    else joined.push({ depth, text: words });
    open = goesOn;
  }
  return joined;
}
