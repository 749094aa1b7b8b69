import { mostItems, type ChecklistItem } from './checklist.ts';

/**
 * A list as a person writes it in a text file: a question a line, or `Heading: question`; words by which documents name
 * the thing may follow after `|`, parted by commas. Lines that begin with `#` are comments.
 */
export function itemsOfText(text: string): readonly ChecklistItem[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, mostItems)
    .map((line) => {
      const [said = '', cues = ''] = line.split('|');
      const [, heading, question] = /^([^:?]{1,60}):\s*(\S.*)$/u.exec(said.trim()) ?? [];
      const asked = question ?? said.trim();
      return {
        heading: heading ?? asked.replace(/\?$/u, ''),
        question: asked,
        cues: cues.split(',').flatMap((cue) => cue.trim() || []),
      };
    });
}
