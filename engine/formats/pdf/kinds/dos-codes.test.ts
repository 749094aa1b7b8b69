import { describe, expect, test } from 'vitest';
import { standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { encoded } from '../../text/fixtures/encode.ts';
import { partOf } from './fixture.ts';

/** Lines as the codes of a page of DOS, in hexadecimal digits. */
const shownIn = (page: string, lines: readonly string[]): string =>
  `BT /F2 11 Tf 14 TL 72 700 Td ${lines.map((text) => `<${hexOf(text, page)}> Tj T*`).join(' ')} ET`;
const hexOf = (text: string, page: string): string => Buffer.from(encoded(text, page)).toString('hex');

/** A font that names its glyphs from 128 on by their codes. */
const named = (name: (code: number) => string): string =>
  standardFont('Helvetica', Object.fromEntries(Array.from({ length: 128 }, (_, at) => [at + 128, name(at + 128)])));

const names: Readonly<Record<string, (code: number) => string>> = {
  'by decimal codes': (code) => `g${code}`,
  'by letters and codes': (code) => `c${code}`,
  'by hexadecimal codes': (code) => `x${code.toString(16)}`,
  'as readers know them': (code) => `G${code.toString(16).toUpperCase()}`,
  'by words': (code) => `char${code}`,
};

const texts: readonly (readonly [page: string, lines: readonly string[]])[] = [
  ['cp850', ['Die Prüfung der Größe für Müller übernimmt', 'während der Kündigungsfrist, § 4, die Ämter.']],
  ['cp437', ["Le locataire paie le loyer à l'avance ; où, garçon,", 'hôtel, naïf, Élève, délai de résiliation.']],
  ['cp850', ['O locatário não pagará a renda até ao dia três;', 'as condições são válidas à mão e lá.']],
  ['cp850', ['Lejeren skal betale for året og må ikke sælge køkkenet.']],
  ['cp852', ['Najemca płaci czynsz do piątego dnia każdego miesiąca.', 'Łódź, źrebię i ćma są tutaj ważne.']],
  ['cp852', ['A bérlő előre fizeti a díjat, őszintén, fűtés nélkül.']],
  ['cp866', ['Арендатор вносит плату не позднее пятого числа', 'каждого месяца. Договор № 12 заключён.']],
];

describe.each(Object.entries(names))('codes of DOS, glyphs named %s', (_, name) => {
  test.each(texts)('%s: %s', async (page, lines) => {
    const part = await partOf(shownIn(page, lines), { fonts: { F2: named(name) } });
    expect(part.text).toBe(lines.join(' '));
  });
});

describe('other codes stay as they are', () => {
  const shown = (codes: string, font: string) =>
    partOf(`BT /F2 11 Tf 72 700 Td (${codes}) Tj ET`, { fonts: { F2: font } });
  test('ligatures without a name', async () => {
    const words = 'de\\200ned a\\201oor \\200nd \\202oat a\\201ow o\\200ce \\202ag in\\201uence';
    expect(
      (
        await shown(
          words,
          named((code) => `g${code}`),
        )
      ).text,
    ).toBe('de�ned a�oor �nd �oat a�ow o�ce �ag in�uence');
  });
  test('Latin-1, where a sign stands in a word', async () => {
    const words = 'Gr\\366\\337e x\\260y f\\374r a\\261b \\334bung';
    expect((await shown(words, standardFont('Helvetica'))).text).toBe('Größe x°y für a±b Übung');
  });
});
