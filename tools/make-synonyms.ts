/**
 * Makes the list of German words that may say the same, from the file of OpenThesaurus that LibreOffice reads:
 *
 *     node tools/make-synonyms.ts --thesaurus th_de_DE_v2.dat --out resources/models/openthesaurus-de/words.txt
 *
 * A line has the roots of the words of one meaning, and with ">" before them those of a wider meaning, sorted:
 * `engine/search/german-root.ts` makes roots, and the list is made anew when it changes. Left out: phrases, opposites,
 * and what no letter or contract says (coarse, colloquial, dated words).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../common/domain/fold.ts';
import { germanRoot } from '../engine/search/german-root.ts';

const { values } = parseArgs({ options: { thesaurus: { type: 'string' }, out: { type: 'string' } } });
if (values.thesaurus === undefined || values.out === undefined) throw new Error('--thesaurus FILE and --out FILE');

const unwanted = /\((?:[^)]*[,\s])?(?:Antonym|ugs\.|vulg\.|derb|salopp|scherzhaft|veraltet|regional)/u;

function rootOf(written: string): string | null {
  if (unwanted.test(written)) return null;
  const word = fold(written.replaceAll(/\([^)]*\)/gu, '')).trim();
  if (!/^[a-z]{3,30}$/u.test(word)) return null;
  return written.includes('(Oberbegriff)') ? `>${germanRoot(word)}` : germanRoot(word);
}

const meanings = new Set<string>();
let called: string | null = null;
for (const line of readFileSync(values.thesaurus, 'utf8').split('\n').slice(1)) {
  const [first = '', ...rest] = line.split('|');
  if (!first.startsWith('-')) {
    called = rootOf(first);
    continue;
  }
  const roots = new Set([called, ...rest.map(rootOf)].filter((root) => root !== null));
  if (roots.size > 1) meanings.add([...roots].toSorted().join(' '));
}
writeFileSync(values.out, `${[...meanings].toSorted().join('\n')}\n`);
