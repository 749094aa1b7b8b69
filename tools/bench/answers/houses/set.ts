import { join } from 'node:path';
import { Random } from '../../layout/random.ts';
import type { AlikeSet } from '../alike/documents.ts';
import type { Folder } from '../alike/truth.ts';
import { fileOf, type Format } from '../alike/write/file.ts';
import { planOf, type HouseNames } from './plan.ts';
import { templatesIn } from './templates.ts';
import { written } from './written.ts';

const formats: Readonly<Record<Folder, readonly Format[]>> = {
  contracts: ['pdf', 'docx', 'txt', 'pdf', 'html'],
  invoices: ['pdf', 'html', 'docx', 'txt'],
  letters: ['pdf', 'html', 'docx', 'txt'],
};
const copies: Readonly<Record<Folder, number>> = { contracts: 4, invoices: 4, letters: 3 };

/**
 * The documents of a wording: some of each template, every one with its own values and in another format.
 *
 * @param isMeant which templates, by their number
 */
export function housesSet(
  wording: string,
  names: HouseNames,
  seed: number,
  isMeant: (template: number) => boolean = () => true,
): AlikeSet {
  const random = new Random(seed);
  const templates = templatesIn(join(import.meta.dirname, wording)).filter((_, index) => isMeant(index));
  const all = templates.flatMap((template) =>
    Array.from({ length: copies[template.folder] }, () => written(template, planOf(random, template, names))),
  );
  const made = all.map(({ truth, content }, index) => {
    const format = formats[truth.folder][index % formats[truth.folder].length] as Format;
    const file = `${truth.folder.slice(0, 1)}${String(index).padStart(3, '0')}.${format}`;
    return { truth: { ...truth, file }, path: `${truth.folder}/${file}`, bytes: fileOf(format, content) };
  });
  return { truth: made.map(({ truth }) => truth), files: made.map(({ path, bytes }) => ({ path, bytes })) };
}
