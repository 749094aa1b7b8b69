import { describe, expect, test } from 'vitest';
import { decodeText } from './encoding.ts';

/** Bytes of letters beyond ASCII that the texts below have. */
const windows1250 = new Map(
  Array.from('ąćęłńóśźżŁŻŚčďěíňřšťůýžáéúČŘŠŽőűöüľôăâîşţđ').map((letter) => [letter, codeIn('windows-1250', letter)]),
);
const latin2 = new Map(Array.from(windows1250.keys(), (letter) => [letter, codeIn('iso-8859-2', letter)]));

function codeIn(encoding: string, letter: string): number {
  const decoder = new TextDecoder(encoding);
  const code = Array.from({ length: 128 }, (_, at) => at + 128).find(
    (byte) => decoder.decode(Uint8Array.of(byte)) === letter,
  );
  if (code === undefined) throw new Error(`${encoding} has no ${letter}`);
  return code;
}

const coded = (text: string, codes: ReadonlyMap<string, number>): Uint8Array =>
  Uint8Array.from(text, (letter) => codes.get(letter) ?? letter.charCodeAt(0));

const texts = [
  'Zażółć gęślą jaźń',
  'Łódź, Żabia 3',
  'Umowa najmu z dnia 3 maja; czynsz płatny z góry.',
  'Příliš žluťoučký kůň',
  'Nájemní smlouva č. 12, účet 3400 Kč, žádost',
  'Šťastná řeka, Žďár',
  'Fűtés díja: 3400, őszi, hűtő, összeg',
  'Byt č. 5 v Košiciach, ľavý, dôvod, žiadosť',
  'Ugovor o najmu, čekaj, đak, šuma',
];

describe('short texts of Central Europe', () => {
  test.each(texts)('%s, in Windows-1250', (text) => {
    expect(decodeText(coded(text, windows1250)).text).toBe(text);
  });

  test.each(texts)('%s, in ISO-8859-2', (text) => {
    expect(decodeText(coded(text, latin2)).text).toBe(text);
  });
});

test.each([
  'Größe 3400, Straße, Überstunden',
  'L’échéance est fixée à 3400 €, cœur, où, déjà',
  'Perché no? Più caffè, così è la città, però',
  'Smørrebrød på gården, æble, ø',
  '¿Cuándo? El año próximo, señor',
  'São João, ações, avó, três',
  'Høgni á Nesi',
  '25 m² und 3 m³, 5 µm, ½ l',
])('%s stays in Windows-1252', (text) => {
  const western = new Map(Array.from('’€œ').map((letter) => [letter, codeIn('windows-1252', letter)]));
  expect(decodeText(coded(text, western)).text).toBe(text);
});
