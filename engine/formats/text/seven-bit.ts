/**
 * Encodings of seven bits, for mail of old: signs begin and end runs of letters of two bytes, which are those of an EUC
 * encoding without their highest bits (RFC 1557, 1843, 1922). Platforms no longer decode them.
 */
interface SevenBit {
  readonly name: string;
  /** The encoding that the letters are of once their highest bits are set. */
  readonly base: 'euc-kr' | 'gb2312';
  /** Which texts are in it, as Latin-1. */
  readonly known: RegExp;
  /** The first group is what a sign stands for, the second a run of letters. */
  readonly runs: RegExp;
}

// oxlint-disable-next-line no-control-regex -- the signs are control characters
const shifted = /\x1b\$\)[AC]()|\x0e([^\x0f\r\n]*)\x0f?|\x0f/gu;

const encodings: readonly SevenBit[] = [
  // oxlint-disable-next-line no-control-regex
  { name: 'ISO-2022-KR', base: 'euc-kr', known: /^[\0-\x7f]*?\x1b\$\)C[\0-\x7f]*$/u, runs: shifted },
  // oxlint-disable-next-line no-control-regex
  { name: 'ISO-2022-CN', base: 'gb2312', known: /^[\0-\x7f]*?\x1b\$\)A[\0-\x7f]*$/u, runs: shifted },
  {
    name: 'HZ-GB-2312',
    base: 'gb2312',
    known: /^(?:[\r\t\n -}]|~[~\n])*(?:~\{(?:[!-w][!-~])+~\}(?:[\r\t\n -}]|~[~\n])*)+$/u,
    runs: /~(~)|~\{((?:[!-w][!-~])*)(?:~\})?|~\r?\n/gu,
  },
];

/** So much of a text tells. */
const seen = 100_000;

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The name of the encoding of seven bits that a text is in. Pure. */
export function sevenBitOf(bytes: Uint8Array): string | undefined {
  const text = latin1(bytes.subarray(0, seen));
  return encodings.find(({ known }) => known.test(text))?.name;
}

/** How bytes in the encoding of a name become text; undefined for other encodings. */
export function sevenBitDecoder(name: string): ((bytes: Uint8Array) => string) | undefined {
  const encoding = encodings.find((each) => each.name === name.toUpperCase());
  if (encoding === undefined) return undefined;
  return (bytes) => {
    const eight = latin1(bytes).replaceAll(encoding.runs, (_, sign?: string, run?: string) =>
      run === undefined ? (sign ?? '') : run.replaceAll(/[!-~]/gu, (sevenBits) => high(sevenBits)),
    );
    return new TextDecoder(encoding.base).decode(Buffer.from(eight, 'latin1'));
  };
}

const high = (character: string): string => String.fromCodePoint((character.codePointAt(0) ?? 0) | 0x80);
