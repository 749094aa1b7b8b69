/** Signs of TeX's font of large signs (CMEX) by their codes, two sizes of each and more of brackets. */
const brackets = Array.from('()[]⌊⌋⌈⌉{}⟨⟩|∥/\\()()[]⌊⌋⌈⌉{}⟨⟩/\\()[]⌊⌋⌈⌉{}⟨⟩/\\/\\');
const pieces = Array.from('⎛⎞⎡⎤⎣⎦⎢⎥⎧⎫⎩⎭⎨⎬⎪⏐⎝⎠⎜⎟⟨⟩⊔⊔∮∮⊙⊙⊕⊕⊗⊗');
const operators = Array.from('∑∏∫⋃⋂⊎⋀⋁∑∏∫⋃⋂⊎⋀⋁∐∐^^^~~~[]⌊⌋⌈⌉{}√√√√√');
const signs = [...brackets, ...pieces, ...operators];

/** Whether a font is that of large signs: "CMEX10". */
export const isLargeSigns = (font: string): boolean =>
  /^(?:cm|lm|tx|px|mt)ex\d*$/iu.test(font) || /^LMMathExtension\d+/u.test(font);

/** Whether a text of it has its codes, which are letters and controls; some files say which signs they are. */
// oxlint-disable-next-line no-control-regex -- controls are codes there
const coded = /[\0-\x08\x0b\x0c\x0e-\x1fA-Za-z]/u;
export const isInCodes = (text: string): boolean => coded.test(text);

/**
 * What a code of it shows; undefined of one that is none, and of spaces, which stand for gaps.
 *
 * @param isNamed whether the font names its glyphs: then brackets and the like are known already
 */
export function largeSign(code: number, isNamed: boolean): string | undefined {
  const letter = String.fromCharCode(code);
  return /\s/u.test(letter) || (isNamed && !coded.test(letter)) ? undefined : signs[code];
}
