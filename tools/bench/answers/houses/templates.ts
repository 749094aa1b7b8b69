import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder, Language } from '../alike/truth.ts';

/** A document as one author writes all of a kind: lines with marks for what differs. */
export interface Template {
  readonly folder: Folder;
  readonly language: Language;
  /** Of a contract its kind, of a letter its matter. */
  readonly kind: string;
  readonly lines: readonly string[];
}

/**
 * The templates of a wording, from `FOLDER-LANGUAGE.txt`. A template begins with `=== KIND`. A line is a paragraph;
 * `! ` is the title, `# ` a heading, `| ` a row of a table, `|! ` a row that names the columns, `|* ` a row for each
 * thing that is sold. `?FIELD ` before a line: only where the document says the field. `{n}` counts up, `{FIELD.FORM}`
 * is a value (`forms.ts`), `{FIELD=VALUE|WORDS}` a value that the template sets, and `[[…]]` holds the words that say
 * yes or no to renewal.
 */
export function templatesIn(folder: string): readonly Template[] {
  return (['contracts', 'invoices', 'letters'] as const).flatMap((of) =>
    (['en', 'de'] as const).flatMap((language) =>
      readFileSync(join(folder, `${of}-${language}.txt`), 'utf8')
        .split(/^=== /mu)
        .slice(1)
        .map((text): Template => {
          const [kind = '', ...lines] = text.split('\n');
          return { folder: of, language, kind: kind.trim(), lines: lines.filter((line) => line.trim() !== '') };
        }),
    ),
  );
}
