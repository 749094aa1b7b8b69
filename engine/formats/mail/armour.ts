const begin = /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*$/mu;
const signature = /^-----BEGIN PGP SIGNATURE-----[ \t]*$/mu;
const end = /^-----END PGP SIGNATURE-----[ \t]*$/mu;

/** Signed texts in one message; more are an attack. */
const mostSigned = 100;

/**
 * A plain text without what PGP wrote around signed texts in it: their frame and their signature (RFC 9580, 7).
 *
 * @param text with lines that end with "\n"
 */
export function withoutArmour(text: string): string {
  let rest = text;
  for (let count = 0; count < mostSigned; count++) {
    const next = unframed(rest);
    if (next === undefined) break;
    rest = next;
  }
  return rest;
}

/** A text with its first signed part out of its frame; undefined where none is whole. */
function unframed(text: string): string | undefined {
  const start = begin.exec(text);
  if (start === null) return undefined;
  const inside = text.slice(start.index + start[0].length);
  const [foot, last] = [signature.exec(inside), end.exec(inside)];
  if (foot === null || last === null || last.index < foot.index) return undefined;
  // Headers ("Hash: SHA256") end with an empty line; a dash at the start of a line has one before it.
  const body = inside.slice(0, foot.index).replace(/^\n(?:[A-Za-z]+: .*\n)*\n/u, '');
  return text.slice(0, start.index) + body.replaceAll(/^- /gmu, '') + inside.slice(last.index + last[0].length);
}
