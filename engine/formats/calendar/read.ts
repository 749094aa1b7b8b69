import type { OpenDocument } from '../format.ts';
import type { SourceFile } from '../source-file.ts';
import { readAll } from '../text/read-all.ts';
import { documentOfTexts, sectionTexts } from '../texts.ts';
import { calendarText } from './text.ts';

/** Calendars of many years have a few megabytes. */
const maxBytes = 50e6;

/** A calendar: its appointments one after the other, in one part or, of many, in several. */
export async function openCalendar(file: SourceFile): Promise<OpenDocument> {
  const { text, omissions } = await readAll(file, maxBytes);
  const name = /^X-WR-CALNAME:(.*)$/mu.exec(text)?.[1]?.trim() ?? '';
  return documentOfTexts(sectionTexts(calendarText(text)), { title: name, language: '' }, omissions);
}
