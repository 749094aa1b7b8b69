/** Fields of ONNX's ModelProto and StringStringEntryProto (onnx.proto3). */
const metadataField = 14;
const keyField = 1;
const valueField = 2;
/** Wire type of bytes, strings and messages; the others hold no metadata. */
const lengthDelimited = 2;

/** What the metadata of an ONNX model say of a key; undefined when they say nothing. */
export function metadataOf(model: Uint8Array, key: string): string | undefined {
  for (const entry of fieldsOf(model, metadataField)) {
    const [name] = fieldsOf(entry, keyField);
    const [value] = fieldsOf(entry, valueField);
    if (name !== undefined && Buffer.from(name).toString() === key) return Buffer.from(value ?? []).toString();
  }
  return undefined;
}

/** The fields of a message with a number, of those that have a length. */
function fieldsOf(message: Uint8Array, wanted: number): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw new Error('the model ends in the middle of a field');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const [field, wireType] = [Math.floor(tag / 8), tag % 8];
    if (wireType === lengthDelimited) {
      const length = varint();
      if (field === wanted) found.push(message.subarray(at, at + length));
      at += length;
    } else if (wireType === 0) varint();
    else at += wireType === 1 ? 8 : 4;
  }
  return found;
}
