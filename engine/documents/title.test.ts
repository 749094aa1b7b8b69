import { expect, test } from 'vitest';
import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import { saysSomething, titleOf } from './title.ts';

/** A part of headings ("# " is level 1) and paragraphs. */
function part(...lines: readonly string[]): PartToChunk {
  let text = '';
  const blocks = lines.map((line) => {
    const level = /^#*/u.exec(line)?.[0].length ?? 0;
    const start = text.length;
    text += `${line.slice(level).trim()}\n\n`;
    const range = { start, end: text.length - 2, continues: false };
    return level > 0 ? ({ ...range, kind: 'heading', level } as const) : ({ ...range, kind: 'paragraph' } as const);
  });
  return { number: 1, text, blocks };
}

test('a title that a file states is kept where it says something', () => {
  const stated = (title: string): string => titleOf(title, [part('# Annual report', 'Text.')]);
  expect({
    words: stated('Lease agreement no. 1000'),
    word: stated('Hausordnung'),
    program: stated('Microsoft Word - Minutes of the meeting.docx'),
    archive: stated('0001018724-18-000005'),
    file: stated('Microsoft Word - F20_10K_VFinal.docx'),
    unnamed: ['Document', 'untitled 3', 'Dokument1', 'PowerPoint Presentation'].map(stated),
    none: stated(''),
  }).toEqual({
    words: 'Lease agreement no. 1000',
    word: 'Hausordnung',
    program: 'Minutes of the meeting',
    archive: 'Annual report',
    file: 'Annual report',
    unnamed: ['Annual report', 'Annual report', 'Annual report', 'Annual report'],
    none: 'Annual report',
  });
});

test('the heading of the highest level is the title, all of its lines, also behind a cover', () => {
  expect([
    titleOf('', [part('## Nordwerk AG', '# Annual report', '# 2021', '## Contents', '# Chairman')]),
    titleOf('', [part('No heading here.'), part('# On heat pumps', 'They heat.')]),
    titleOf('', [part('# 12', '# Notice of change')]),
    titleOf('', [part('Just text.')]),
    titleOf('', []),
  ]).toEqual(['Annual report 2021', 'On heat pumps', 'Notice of change', '', '']);
});

test('numbers and names of files say nothing', () => {
  expect(['10-K', 'Q3', 'Section 2.1 of the plan', 'report_final_v2', '株主総会'].map(saysSomething)).toEqual([
    false,
    false,
    true,
    false,
    true,
  ]);
});
