import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { germanRoot } from '../search/german-root.ts';

/** A root with more meanings than this may say anything. */
const mostMeanings = 10;
/** Letters of a part of a compound at least. */
const leastPart = 4;
/** What joins the parts of a compound: "Wartungs-vertrag", "Garagen-miete". */
const joints = ['', 's', 'n', 'en', 'es'] as const;

/** Where the list lies. */
export const synonymsFile = (resourcesDir: string): string =>
  join(resourcesDir, 'models', 'openthesaurus-de', 'words.txt');

/** The roots of German words that may say what a folded word says, or what its parts say if it is a compound. */
type Synonyms = (word: string) => ReadonlySet<string>;

/**
 * German synonyms from a list of roots, a meaning a line, with the wider ones marked: ">person miet pach". The list is
 * read when the first word is asked for, and kept; to look through it takes less time than to make an index of it.
 */
export function germanSynonyms(file: string): Synonyms {
  let list: string | null = null;
  return (word) => {
    list ??= `\n${readFileSync(file, 'utf8')}`.replaceAll('\n', ' \n ');
    return synonymsOf(list, word);
  };
}

/** The roots of one line. */
type Meaning = readonly string[];

/** Where a root stands as a whole word, from a place on; -1 for nowhere. */
function placeOf(list: string, root: string, from = 0): number {
  for (let at = list.indexOf(`${root} `, from); at !== -1; at = list.indexOf(`${root} `, at + 1))
    if (list[at - 1] === ' ' || list[at - 1] === '>') return at;
  return -1;
}

const has = (list: string, root: string): boolean => placeOf(list, root) !== -1;

/** The lines that have a root; none where there are too many. Wider meanings are counted by themselves. */
function meaningsOf(list: string, root: string): readonly Meaning[] {
  const [own, wider]: [Meaning[], Meaning[]] = [[], []];
  for (let at = placeOf(list, root); at !== -1;) {
    const end = list.indexOf('\n', at);
    const line = list.slice(list.lastIndexOf('\n', at) + 1, end).trim();
    (list[at - 1] === '>' ? wider : own).push(line.replaceAll('>', '').split(' '));
    if (own.length > mostMeanings && wider.length > mostMeanings) return [];
    at = placeOf(list, root, end);
  }
  return [own, wider].filter(({ length }) => length <= mostMeanings).flat();
}

function synonymsOf(list: string, word: string): ReadonlySet<string> {
  const root = germanRoot(word);
  const roots = has(list, root) ? [root] : partsOf(list, word);
  const alike = new Set(roots.flatMap((each) => meaningsOf(list, each)).flat());
  alike.delete(root);
  return alike;
}

/** The roots of the two parts of a compound that is in no list itself, the longest second part that is known. */
function partsOf(list: string, word: string): readonly string[] {
  for (let at = leastPart; at <= word.length - leastPart; at++) {
    const second = germanRoot(word.slice(at));
    if (!has(list, second)) continue;
    const before = word.slice(0, at);
    for (const joint of joints) {
      const first = germanRoot(before.endsWith(joint) ? before.slice(0, before.length - joint.length) : before);
      if (has(list, first)) return [first, second];
    }
  }
  return [];
}
