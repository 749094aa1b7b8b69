import { byLabel, type Encoding } from './encodings.ts';

/** Letters of the languages of Central Europe beyond ASCII, small ones. */
const alphabets = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'];
/** Signs that texts have beside them. */
const signs = '„“”‚‘’–—…«»§°€\u00a0';

const texts = alphabets.map((letters) => new RegExp(`^[\\p{ASCII}${letters}${letters.toUpperCase()}${signs}]*$`, 'u'));

/**
 * What a text in Windows-1250 or ISO-8859-2 has that none in Windows-1252 does, read as the latter: signs and codes
 * without a letter inside of words, and letters together that no western language has both of.
 */
const foreign = [
  /\p{L}[³¹¿£¥±¶¼¾¡¦¬º»ª]\p{L}|[³¹¾±¶¼£¯]\p{L}|\p{L}[¼¾]|\p{L}[\u0080-\u009f]|[\u0080-\u009f]\p{L}/u,
  /[øèìùòïæðØÈÌÙÒÏÆÐ].*[šžýŠŽÝ]|[šžýŠŽÝ].*[øèìùòïæðØÈÌÙÒÏÆÐ]/su,
  /ø.*[íú]|[íú].*ø/su,
  /[õûÕÛ].*[öüÖÜ]|[öüÖÜ].*[õûÕÛ]/su,
];
/** Letters of ASCII among all letters, at least: other scripts have few. */
const mostlyLatin = 0.35;

const codeOfL = 0xbe;

/**
 * The encoding of a text of Central Europe that is too short for statistics: all of its letters are then those of one
 * language. Undefined for others.
 */
export function centralEuropean(sample: Uint8Array): Encoding | undefined {
  const western = (byLabel('windows-1252') as Encoding).decode(sample);
  if (!foreign.some((each) => each.test(western))) return undefined;
  const latin = western.match(/[a-z]/giu)?.length ?? 0;
  if (latin < mostlyLatin * sample.reduce((sum, byte) => sum + (byte >= 128 ? 1 : 0), latin)) return undefined;
  // ľ of the one is ž of the other, and hardly a text has ľ without š, ž or ť, which have lower codes there.
  const hasLow = sample.some((byte) => byte >= 0x80 && byte < 0xa0);
  const names = ['windows-1250', 'iso-8859-2'];
  return (!hasLow && sample.includes(codeOfL) ? names.toReversed() : names)
    .map((name) => byLabel(name) as Encoding)
    .find((encoding) => {
      const text = encoding.decode(sample);
      return texts.some((each) => each.test(text));
    });
}
