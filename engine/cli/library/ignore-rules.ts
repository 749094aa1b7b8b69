import { sentenceOf } from '../../../common/messages/sentence.ts';
import { notice } from '../../../common/messages/notice.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices } from '../../host/services.ts';
import { defaultIgnorePatterns } from '../../sources/ignore-rules.ts';
import { readIgnorePatterns } from '../../store/meta.ts';
import { UsageError, type Given } from '../command.ts';
import { libraryOf } from './library-path.ts';
import { openToRead } from './open-library.ts';
import { printable } from '../terminal/printable.ts';

/** Adds rules to the list of what folders pass over; without any, prints the list. */
export async function ignore(given: Given, rules: readonly string[]): Promise<number> {
  return rules.length === 0 ? list(given) : change(given, (before) => [...new Set([...before, ...rules])]);
}

/** Takes rules off the list. */
export async function unignore(given: Given, rules: readonly string[]): Promise<number> {
  if (rules.length === 0) throw new UsageError('RULE is missing.');
  return change(given, (before) => {
    const unknown = rules.find((rule) => !before.includes(rule));
    if (unknown !== undefined)
      throw new UsageError(`There is no rule “${printable(unknown)}”. See: carrel sources ignore`);
    return before.filter((rule) => !rules.includes(rule));
  });
}

function list(given: Given): number {
  const { output } = given;
  const db = openToRead(given);
  const rules = readIgnorePatterns(db) ?? [];
  db.close();
  if (output.json) output.value({ rules, usual: defaultIgnorePatterns });
  else {
    output.line(output.style.bold('Yours'));
    for (const rule of rules) output.line(`  ${printable(rule)}`);
    if (rules.length === 0) output.line(output.style.dim('  none; add one with: carrel sources ignore RULE'));
    output.line(output.style.bold('Always, unless one of yours undoes it with “!”'));
    output.line(output.style.dim(`  ${defaultIgnorePatterns.join('  ')}`));
  }
  return 0;
}

async function change(given: Given, changed: (before: readonly string[]) => readonly string[]): Promise<number> {
  const { output } = given;
  openToRead(given).close();
  const services = createServices({ libraryDir: libraryOf(given), key: given.key, resourcesDir: resourcesDirectory() });
  try {
    const rules = changed(services.library.ignorePatterns());
    services.library.setIgnorePatterns(rules);
    if (output.json) output.value({ rules, usual: defaultIgnorePatterns });
    else output.line(sentenceOf(notice('ignore-rules-kept', { count: rules.length })));
  } finally {
    await services.close();
  }
  return 0;
}
