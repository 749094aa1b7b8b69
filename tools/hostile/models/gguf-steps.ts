import type { GgufTensorData, GgufValue } from '../../../engine/model/fixtures/gguf-writer.ts';
import { tensorTypes, type TensorType } from '../../../engine/model/tensor-types.ts';
import { Random } from '../../bench/layout/random.ts';
import { mutate } from '../mutate.ts';
import type { GgufDraft } from './draft.ts';
import { extremeFloats, extremeNumbers, oddTemplates, oddTexts } from './extremes.ts';
import { damageWeights } from './weights.ts';

type Step = (draft: GgufDraft, random: Random) => void;

const types = Object.keys(tensorTypes) as TensorType[];

function setValue(draft: GgufDraft, at: number, value: GgufValue): void {
  const entry = draft.metadata[at];
  if (entry !== undefined) entry[1] = value;
}

const indexOf = (draft: GgufDraft, key: string): number => draft.metadata.findIndex(([name]) => name === key);
const anyKey = (draft: GgufDraft, random: Random): number => random.whole(0, draft.metadata.length - 1);
const anyTensor = (draft: GgufDraft, random: Random): number => random.whole(0, draft.tensors.length - 1);

function changeTensor(draft: GgufDraft, at: number, change: (tensor: GgufTensorData) => GgufTensorData): void {
  const tensor = draft.tensors[at];
  if (tensor !== undefined) draft.tensors[at] = change(tensor);
}

/** Another value of the same type. */
function otherValue(value: GgufValue, random: Random): GgufValue {
  switch (value.type) {
    case 'u32':
    case 'u64':
      return { type: value.type, value: random.of(extremeNumbers) };
    case 'i32':
      return { type: 'i32', value: random.of([-1, -2_147_483_648, 2_147_483_647, 0, 7]) };
    case 'f32':
      return { type: 'f32', value: random.of(extremeFloats) };
    case 'bool':
      return { type: 'bool', value: !value.value };
    case 'string':
      return { type: 'string', value: random.of(oddTexts) };
    case 'strings':
      return { type: 'strings', value: otherList(value.value, oddTexts, random) };
    case 'i32s':
      return { type: 'i32s', value: otherList(value.value, [-1, 0, 1, 3, 4, 6, 99, 2_147_483_647], random) };
  }
}

/** A list with one change: an odd element, a doubled one, two that change places, or another length. */
export function otherList<T>(list: readonly T[], odd: readonly T[], random: Random): readonly T[] {
  if (list.length === 0) return [random.of(odd)];
  const at = random.whole(0, list.length - 1);
  const other = random.whole(0, list.length - 1);
  switch (random.whole(0, 5)) {
    case 0:
      return list.with(at, random.of(odd));
    case 1:
      return list.with(at, list[other] as T);
    case 2:
      return list.with(at, list[other] as T).with(other, list[at] as T);
    case 3:
      return list.slice(0, at);
    case 4:
      return [...list, ...list.slice(at)];
    default:
      return list.toSpliced(at, 1);
  }
}

const steps: readonly Step[] = [
  function changeValue(draft, random) {
    const at = anyKey(draft, random);
    const value = draft.metadata[at]?.[1];
    if (value !== undefined) setValue(draft, at, otherValue(value, random));
  },
  function changeType(draft, random) {
    const text = random.of(oddTexts);
    setValue(
      draft,
      anyKey(draft, random),
      random.of<GgufValue>([
        { type: 'string', value: text },
        { type: 'u32', value: random.of(extremeNumbers) },
        { type: 'strings', value: [text] },
        { type: 'i32s', value: [1, 2, 3] },
        { type: 'f32', value: random.of(extremeFloats) },
        { type: 'bool', value: true },
      ]),
    );
  },
  function moveKeys(draft, random) {
    const at = anyKey(draft, random);
    const entry = draft.metadata[at];
    if (entry === undefined) return;
    if (random.chance(0.5)) draft.metadata.splice(at, 1);
    else draft.metadata.push([random.chance(0.5) ? entry[0] : random.of(oddTexts), entry[1]]);
  },
  function changeVocabulary(draft, random) {
    const key = random.of(['tokenizer.ggml.tokens', 'tokenizer.ggml.token_type', 'tokenizer.ggml.merges']);
    const at = indexOf(draft, key);
    const value = draft.metadata[at]?.[1];
    if (value !== undefined) setValue(draft, at, otherValue(value, random));
  },
  function changeTemplate(draft, random) {
    const at = indexOf(draft, 'tokenizer.chat_template');
    const value = draft.metadata[at]?.[1];
    if (value?.type !== 'string') return;
    const text = random.chance(0.6) ? random.of(oddTemplates) : mutate(Buffer.from(value.value), random).toString();
    setValue(draft, at, { type: 'string', value: text });
  },
  function moveTensors(draft, random) {
    const at = anyTensor(draft, random);
    const tensor = draft.tensors[at];
    if (tensor === undefined) return;
    if (random.chance(0.4)) draft.tensors.splice(at, 1);
    else draft.tensors.push(random.chance(0.5) ? tensor : { ...tensor, name: random.of(oddTexts) });
  },
  function swapTensors(draft, random) {
    const [a, b] = [anyTensor(draft, random), anyTensor(draft, random)];
    const [first, second] = [draft.tensors[a], draft.tensors[b]];
    if (first === undefined || second === undefined) return;
    changeTensor(draft, a, (tensor) => ({ ...tensor, name: second.name }));
    changeTensor(draft, b, (tensor) => ({ ...tensor, name: first.name }));
  },
  function changeShape(draft, random) {
    changeTensor(draft, anyTensor(draft, random), (tensor) => ({
      ...tensor,
      dims: otherList(tensor.dims, extremeNumbers, random),
    }));
  },
  function changeStorage(draft, random) {
    changeTensor(draft, anyTensor(draft, random), (tensor) => ({ ...tensor, type: random.of(types) }));
  },
  function changeWeights(draft, random) {
    changeTensor(draft, anyTensor(draft, random), (tensor) => ({ ...tensor, data: damageWeights(tensor, random) }));
  },
  function changeBytes(draft, random) {
    const seed = random.whole(0, 2 ** 31);
    draft.edits.push((bytes) => mutate(bytes, new Random(seed)));
  },
];

/** One change to a GGUF model, that a seed decides. */
export function changeGguf(draft: GgufDraft, random: Random): void {
  random.of(steps)(draft, random);
}
