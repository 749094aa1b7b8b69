/**
 * The form in which words are compared: signs that programs put for one another (kinds of quotation marks, dashes and
 * spaces) are one, what is not shown is left out. Case stays: "Tenant" is not "tenant".
 */
export const formOf = (text: string): string => (plain.test(text) ? text : folded(text));

/** Most words are ASCII and stay as they are. */
const plain = /^[!-_a-~]*$/;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[ʼ‘’‚‛′´`]/gu, "'")
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll('…', '...');
