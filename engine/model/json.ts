import { badFile } from './bad-file.ts';

/** Nesting that any JSON file of a model may have. */
const maxDepth = 32;

/**
 * Parses a JSON object from a model's file. The caller has bounded the text's length. Throws `bad-file` on a syntax
 * error, nesting deeper than 32, a key that appears twice (readers differ in which of the two they take) or another top
 * value than an object.
 *
 * @param what names the file or part in errors
 */
export function parseJsonObject(text: string, what: string): ReadonlyMap<string, unknown> {
  checkNesting(text, what);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw badFile(
      `${what} is not valid JSON (${error instanceof Error ? error.message.slice(0, 80) : 'unknown reason'})`,
    );
  }
  checkKeys(text, what);
  const object = asObject(parsed);
  if (object === null) throw badFile(`${what} is not a JSON object`);
  return object;
}

/** The members of a JSON object; null for any other value. Keys such as `__proto__` are keys like others. */
export function asObject(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

const quote = 0x22;
const backslash = 0x5c;

/** The index after the string that starts at `start`; the text's length when it does not end. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === backslash) i++;
    else if (code === quote) return i + 1;
  }
  return text.length;
}

/** Before parsing, which recurses. */
function checkNesting(text: string, what: string): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) i = endOfString(text, i) - 1;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
    if (depth > maxDepth) throw badFile(`${what} is nested deeper than ${maxDepth}`);
  }
}

/** Walks text that is known to be valid JSON and compares the keys of each object. */
function checkKeys(text: string, what: string): void {
  const open: (Set<string> | null)[] = []; // of an array: null
  let expectsKey = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      if (expectsKey && keys) {
        const key = JSON.parse(text.slice(i, end)) as string;
        if (keys.has(key)) throw badFile(`${what} has the key ${key.slice(0, 80)} twice`);
        keys.add(key);
        expectsKey = false;
      }
      i = end - 1;
    } else if (code === 0x7b) {
      open.push(new Set());
      expectsKey = true;
    } else if (code === 0x5b) {
      open.push(null);
      expectsKey = false;
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      expectsKey = false;
    } else if (code === 0x2c) expectsKey = open.at(-1) !== null;
  }
}
