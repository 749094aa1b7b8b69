/** Bytes among which a page says its encoding; the standard asks for the first 1,024. */
const headBytes = 4_096;
const declarations = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu,
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})/iu,
];

/** The encoding that a page names; '' where it names none. One of two bytes a character is not true. */
export function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).replaceAll(/<!--[^]*?-->/gu, '');
  const name =
    declarations.map((declaration) => declaration.exec(head)?.[1]).find((found) => found !== undefined) ?? '';
  return /^(?:utf-?16|utf-?32|ucs-|iso-10646|unicode)/iu.test(name) ? '' : name;
}
