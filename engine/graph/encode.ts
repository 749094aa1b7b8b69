import { CarrelError } from '../../common/errors.ts';
import { joinMessage, messageWriter, type Message } from './protobuf.ts';
import {
  byteLength,
  elementTypes,
  type Attribute,
  type GraphData,
  type Model,
  type NodeData,
  type Tensor,
  type ValueInfo,
} from './types.ts';

/** Where a tensor's bytes lie: inside the model, or in a file beside it. */
export type Placement =
  | { readonly kind: 'inline'; readonly bytes: Uint8Array }
  | { readonly kind: 'external'; readonly location: string; readonly offset: number };

/** Versions that the models are written for: ONNX Runtime 1.30 reads up to IR 11 and operator set 24. */
const irVersion = 10;
const operatorSets = [
  ['', 21],
  ['com.microsoft', 1],
] as const;

/** Protobuf messages end at 2 GiB; larger models keep their weights in a file beside them (`writeModel`). */
const maxMessageBytes = 2 ** 31 - 1;

/**
 * The model as one array of bytes, weights inside.
 *
 * @throws CarrelError `internal` when a tensor's bytes are not in memory, `limit` above 2 GiB
 */
export function encodeModel(model: Model): Uint8Array {
  return joinMessage(
    encodeModelMessage(model, (tensor) => {
      if (tensor.data.kind === 'file') return { ...tensor.data, kind: 'external' };
      if (tensor.data.kind === 'lazy')
        throw new CarrelError('internal', 'internal', {
          params: { what: `ONNX model: the bytes of ${tensor.name} are not in memory; write it with writeModel.` },
        });
      return { kind: 'inline', bytes: tensor.data.bytes };
    }),
  );
}

/** ModelProto, with each tensor's bytes where `place` says. Field numbers are those of onnx.proto. */
export function encodeModelMessage(model: Model, place: (tensor: Tensor) => Placement): Message {
  const out = messageWriter();
  out.varint(1, irVersion);
  out.string(2, 'carrel');
  out.message(7, graphMessage(model.graph, place));
  for (const [domain, version] of operatorSets) {
    const operatorSet = messageWriter();
    if (domain !== '') operatorSet.string(1, domain);
    operatorSet.varint(2, version);
    out.message(8, operatorSet.finish());
  }
  const message = out.finish();
  if (message.length > maxMessageBytes) throw new CarrelError('limit', 'graph-too-large');
  return message;
}

function graphMessage(graph: GraphData, place: (tensor: Tensor) => Placement): Message {
  const out = messageWriter();
  for (const node of graph.nodes) out.message(1, nodeMessage(node, place));
  out.string(2, graph.name);
  for (const tensor of graph.initializers) out.message(5, tensorMessage(tensor, place(tensor)));
  for (const input of graph.inputs) out.message(11, valueInfoMessage(input));
  for (const output of graph.outputs) out.message(12, valueInfoMessage(output));
  return out.finish();
}

function nodeMessage(node: NodeData, place: (tensor: Tensor) => Placement): Message {
  const out = messageWriter();
  for (const input of node.inputs) out.string(1, input);
  for (const output of node.outputs) out.string(2, output);
  out.string(3, node.name);
  out.string(4, node.op);
  for (const [name, attribute] of Object.entries(node.attributes))
    out.message(5, attributeMessage(name, attribute, place));
  if (node.domain !== '') out.string(7, node.domain);
  return out.finish();
}

function attributeMessage(name: string, attribute: Attribute, place: (tensor: Tensor) => Placement): Message {
  const out = messageWriter();
  out.string(1, name);
  switch (attribute.kind) {
    case 'float':
      out.float(2, attribute.value);
      out.varint(20, 1);
      break;
    case 'int':
      out.varint(3, attribute.value);
      out.varint(20, 2);
      break;
    case 'string':
      out.string(4, attribute.value);
      out.varint(20, 3);
      break;
    case 'graph':
      out.message(6, graphMessage(attribute.value, place));
      out.varint(20, 5);
      break;
    case 'floats':
      out.packedFloats(7, attribute.value);
      out.varint(20, 6);
      break;
    case 'ints':
      out.packedVarints(8, attribute.value);
      out.varint(20, 7);
      break;
  }
  return out.finish();
}

function tensorMessage(tensor: Tensor, placement: Placement): Message {
  const out = messageWriter();
  out.packedVarints(1, tensor.shape);
  out.varint(2, elementTypes[tensor.type].code);
  out.string(8, tensor.name);
  if (placement.kind === 'inline') {
    out.bytes(9, placement.bytes);
    return out.finish();
  }
  const entries = {
    location: placement.location,
    offset: String(placement.offset),
    length: String(byteLength(tensor.type, tensor.shape)),
  };
  for (const [key, value] of Object.entries(entries)) {
    const entry = messageWriter();
    entry.string(1, key);
    entry.string(2, value);
    out.message(13, entry.finish());
  }
  out.varint(14, 1); // DataLocation.EXTERNAL
  return out.finish();
}

function valueInfoMessage(info: ValueInfo): Message {
  const shape = messageWriter();
  for (const size of info.shape) {
    const dimension = messageWriter();
    if (typeof size === 'number') dimension.varint(1, size);
    else dimension.string(2, size);
    shape.message(1, dimension.finish());
  }
  const tensorType = messageWriter();
  tensorType.varint(1, elementTypes[info.type].code);
  tensorType.message(2, shape.finish());
  const type = messageWriter();
  type.message(1, tensorType.finish());
  const out = messageWriter();
  out.string(1, info.name);
  out.message(2, type.finish());
  return out.finish();
}
