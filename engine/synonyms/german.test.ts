import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { germanSynonyms, synonymsFile } from './german.ts';

const resources = join(import.meta.dirname, '..', '..', 'resources');

test('words of one meaning, in any form, without the word itself; the parts of a compound by themselves', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-synonyms-'));
  const file = join(dir, 'words.txt');
  writeFileSync(file, '>naturereigni flut hochwa\ndefekt schad\nputz reinig saub\n');
  const synonyms = germanSynonyms(file);
  const asked = ['gereinigt', 'putzt', 'hochwasserschaden', 'schaden', 'vertrag'];
  expect(asked.map((word) => [word, [...synonyms(word)]])).toEqual([
    ['gereinigt', ['putz', 'saub']],
    ['putzt', ['reinig', 'saub']],
    ['hochwasserschaden', ['naturereigni', 'flut', 'hochwa', 'defekt', 'schad']],
    ['schaden', ['defekt']],
    ['vertrag', []],
  ]);
  rmSync(dir, { recursive: true });
});

test('the list that comes with the app', () => {
  const synonyms = germanSynonyms(synonymsFile(resources));
  expect(['bestandnehm', 'pach'].filter((each) => !synonyms('mieter').has(each))).toEqual([]);
});
