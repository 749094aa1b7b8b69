/**
 * Writer for the protobuf wire format (protobuf.dev/programming-guides/encoding), as far as ONNX needs it. Pieces are
 * kept apart and never copied, so a message can hold large byte fields cheaply.
 */
export interface Message {
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
}

export interface MessageWriter {
  /** Whole number, also negative (then ten bytes, as the format asks). */
  varint(field: number, value: number): void;
  /** 32-bit float. */
  float(field: number, value: number): void;
  bytes(field: number, value: Uint8Array): void;
  string(field: number, value: string): void;
  message(field: number, value: Message): void;
  /** Repeated numbers in one length-delimited field. */
  packedVarints(field: number, values: readonly number[]): void;
  packedFloats(field: number, values: readonly number[]): void;
  finish(): Message;
}

const wireType = { varint: 0, lengthDelimited: 2, fixed32: 5 } as const;

export function messageWriter(): MessageWriter {
  const pieces: Uint8Array[] = [];
  let length = 0;

  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const tag = (field: number, type: number): void => push(varintBytes(field * 8 + type));
  const lengthDelimited = (field: number, contents: readonly Uint8Array[], size: number): void => {
    tag(field, wireType.lengthDelimited);
    push(varintBytes(size));
    for (const piece of contents) push(piece);
  };

  return {
    varint(field, value) {
      tag(field, wireType.varint);
      push(varintBytes(value));
    },
    float(field, value) {
      tag(field, wireType.fixed32);
      push(floatBytes([value]));
    },
    bytes: (field, value) => lengthDelimited(field, [value], value.length),
    string(field, value) {
      const encoded = new TextEncoder().encode(value);
      lengthDelimited(field, [encoded], encoded.length);
    },
    message: (field, value) => lengthDelimited(field, value.pieces, value.length),
    packedVarints(field, values) {
      const encoded = Uint8Array.from(values.flatMap((value) => [...varintBytes(value)]));
      lengthDelimited(field, [encoded], encoded.length);
    },
    packedFloats(field, values) {
      const encoded = floatBytes(values);
      lengthDelimited(field, [encoded], encoded.length);
    },
    finish: () => ({ pieces, length }),
  };
}

/** The whole message as one array. */
export function joinMessage(message: Message): Uint8Array {
  const whole = new Uint8Array(message.length);
  let offset = 0;
  for (const piece of message.pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Little-endian base 128; negative numbers as their 64-bit two's complement. */
function varintBytes(value: number): Uint8Array {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  const bytes: number[] = [];
  // Without BigInt where that is possible: a graph has hundreds of thousands of small numbers.
  let rest = value;
  if (value < 0) {
    let wide = BigInt.asUintN(64, BigInt(value));
    for (; wide > 0xffff_ffffn; wide >>= 7n) bytes.push(Number(wide & 127n) | 128);
    rest = Number(wide);
  }
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

function floatBytes(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setFloat32(index * 4, value, true);
  return bytes;
}
