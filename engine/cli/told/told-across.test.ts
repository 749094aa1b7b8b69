import { expect, test } from 'vitest';
import type { AcrossCell, AcrossTable } from '../../../common/domain/across.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { outputTo } from '../terminal/output.ts';
import { printTable } from './told-across.ts';

const longName = 'Protokoll der Eigentümerversammlung 2025.odt';

/** The lines of a table whose only row is of a document with a long name. */
function printed(headings: readonly string[]): readonly string[] {
  const cell = (value: string): AcrossCell => {
    const citation = { marker: 1, name: longName, label: '1', places: [], quote: value, state: 'here' as const };
    return { value, size: null, text: value, citation, confidence: 1 };
  };
  const table: AcrossTable = {
    question: '',
    kind: 'lookup',
    columns: headings.map((heading) => ({ heading, question: heading, type: 'text' })),
    rows: [
      {
        documentId: 1 as DocumentId,
        name: longName,
        state: 'asked',
        matches: true,
        cells: headings.map((heading) => cell(`the ${heading}`)),
      },
    ],
    matching: 1,
    notSaid: 0,
    unread: 0,
    answer: notice('answer-stopped'),
  };
  const pieces: string[] = [];
  const stream = { isTTY: false, columns: 90, write: (piece: string | Uint8Array) => pieces.push(String(piece)) };
  printTable(
    outputTo({ stdout: stream, stderr: stream, env: {} }, false),
    { table, documents: 1, stopped: false, unread: 0, unkept: null },
    { uncertain: new Set() },
  );
  return pieces.join('').split('\n').slice(1, -1);
}

test('a name gets the room that the columns leave, and without columns there is no line of headings', () => {
  expect([printed([]), printed(['rent']), printed(['rent', 'deposit', 'term'])]).toEqual([
    ['', longName],
    ['', `${' '.repeat(longName.length)}  rent`, `${longName}  the rent`],
    ['', `${' '.repeat(longName.length)}  rent      deposit      term`, `${longName}  the rent  the deposit  the term`],
  ]);
});
