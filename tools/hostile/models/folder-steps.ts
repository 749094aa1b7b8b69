import { Random } from '../../bench/layout/random.ts';
import { joinSafetensors } from '../../../engine/model/fixtures/safetensors-writer.ts';
import { mutate } from '../mutate.ts';
import type { FolderDraft } from './draft.ts';
import { extremeFloats, extremeNumbers, oddTemplates, oddTexts } from './extremes.ts';
import { otherList } from './gguf-steps.ts';
import { damageWeights } from './weights.ts';

type Step = (draft: FolderDraft, random: Random) => void;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const namesOf = (draft: FolderDraft, ending: string): readonly string[] =>
  [...draft.files.keys()].filter((name) => name.endsWith(ending));

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A value that stands where another was. */
function otherJson(value: Json, random: Random): Json {
  if (random.chance(0.2)) return random.of<Json>([null, true, [], {}, [[]], { a: {} }, 'text', -1, 1e308]);
  if (typeof value === 'number')
    return random.of<Json>([...extremeNumbers, -1, 0.5, 1e308, ...extremeFloats.filter(Number.isFinite)]);
  if (typeof value === 'string') return random.of<Json>(oddTexts);
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [...otherList(value, [null, '', 0, [], 'a b'] as Json[], random)];
  return null;
}

/** A copy with one value changed, taken out, or put in under another name, somewhere below. */
function changeJson(value: Json, random: Random): Json {
  if (value === null || typeof value !== 'object' || random.chance(0.15)) return otherJson(value, random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.3)) return otherJson(value, random);
    const at = random.whole(0, value.length - 1);
    return value.with(at, changeJson(value[at] as Json, random));
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return otherJson(value, random);
  const key = random.of(keys);
  const { [key]: inner = null, ...others } = value;
  if (random.chance(0.1)) return others;
  if (random.chance(0.1)) return { ...others, [random.of(oddTexts)]: inner };
  return { ...value, [key]: changeJson(inner, random) };
}

function changeFile(draft: FolderDraft, name: string, change: (value: Json) => Json): void {
  const value = parse(draft.files.get(name)?.toString() ?? '');
  if (value !== undefined) draft.files.set(name, Buffer.from(JSON.stringify(change(value))));
}

/** A file of weights as its header and data; undefined for one that is too damaged. */
function takeApart(bytes: Buffer | undefined): { readonly header: Json; readonly data: Buffer } | undefined {
  if (bytes === undefined || bytes.length < 8) return undefined;
  const length = Number(bytes.readBigUInt64LE(0));
  if (length > bytes.length - 8) return undefined;
  const header = parse(bytes.toString('utf8', 8, 8 + length));
  return header === undefined ? undefined : { header, data: bytes.subarray(8 + length) };
}

const steps: readonly Step[] = [
  function changeSettings(draft, random) {
    changeFile(draft, 'config.json', (value) => changeJson(value, random));
  },
  function changeTokenizer(draft, random) {
    changeFile(draft, random.of(namesOf(draft, '.json')), (value) => changeJson(value, random));
  },
  function changeTemplate(draft, random) {
    const template = random.chance(0.8) ? random.of(oddTemplates) : random.of(oddTexts);
    changeFile(draft, 'tokenizer_config.json', (value) =>
      typeof value === 'object' && value !== null ? { ...value, chat_template: template } : value,
    );
  },
  function changeHeader(draft, random) {
    const name = random.of(namesOf(draft, '.safetensors'));
    const parts = takeApart(draft.files.get(name));
    if (parts === undefined) return;
    const header = JSON.stringify(changeJson(parts.header, random));
    draft.files.set(name, Buffer.from(joinSafetensors(header, parts.data)));
  },
  function changeWeights(draft, random) {
    const name = random.of(namesOf(draft, '.safetensors'));
    const parts = takeApart(draft.files.get(name));
    if (parts === undefined) return;
    const data = damageWeights({ type: random.of(['F32', 'F16']), data: parts.data }, random);
    draft.files.set(name, Buffer.from(joinSafetensors(JSON.stringify(parts.header), data)));
  },
  function moveFiles(draft, random) {
    const [from, to] = [random.of([...draft.files.keys()]), random.of([...draft.files.keys()])];
    const bytes = draft.files.get(from);
    if (bytes !== undefined && random.chance(0.3)) draft.files.set(to, bytes);
    else if (random.chance(0.1)) draft.files.delete(from);
  },
  function changeBytes(draft, random) {
    const name = random.of([...draft.files.keys()]);
    const bytes = draft.files.get(name);
    if (bytes !== undefined && bytes.length > 0) draft.files.set(name, mutate(bytes, random));
  },
];

/** One change to a folder of safetensors, that a seed decides. */
export function changeFolder(draft: FolderDraft, random: Random): void {
  if (draft.files.size > 0) random.of(steps)(draft, random);
}
