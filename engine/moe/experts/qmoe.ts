import { CarrelError } from '../../../common/errors.ts';
import { float, int, text } from '../../graph/attributes.ts';
import type { ModelSource } from '../../model/source.ts';
import { formOf, infoOf } from '../weights/matrix.ts';
import { blockSize } from '../weights/repack.ts';
import { addStack } from '../weights/stack.ts';
import { denseGates } from './dense-gates.ts';
import type { ExpertsInGraph } from './form.ts';
import type { ExpertLayer } from './weights.ts';
import { wholeForm } from './whole.ts';

/** sigmoid(1e6 · x) · x is relu(x), but for |x| below about 1e-5, where it is off by less than that. */
const reluSteepness = 1e6;

/**
 * ONNX Runtime's operator for quantized experts. In 1.30 it dequantizes the chosen experts at every step, which is
 * slow; later versions compute on the quantized numbers.
 */
export const qmoe: ExpertsInGraph = {
  build(g, layer, h, { chosen, gates }) {
    const { source, onLoss } = layer;
    const { moe, activation } = source.config;
    const bits = bitsOf(layer);
    const name = `blk.${layer.layer}.experts`;
    // The operator's own activation is gate · sigmoid(alpha · gate) · (up + beta), over rows of gate and up in turn.
    const gateUp = addStack(g, source, `${name}.gate_up`, tensorsOf(layer.layer).slice(0, 2), bits, onLoss);
    const down = addStack(g, source, `${name}.down`, tensorsOf(layer.layer).slice(2), bits, onLoss);
    const weights = denseGates(g, h, chosen, gates, moe?.experts ?? 0);
    // The operator chooses the largest of its second input, and weighs by its fifteenth: the gates do for both. Where
    // one is 0, another expert may be taken, and also gets 0.
    const inputs = [
      h,
      weights,
      gateUp.data,
      gateUp.scales,
      undefined,
      down.data,
      down.scales,
      ...Array<undefined>(7).fill(undefined),
      weights,
    ];
    return g.node('QMoE', inputs, {
      domain: 'com.microsoft',
      attributes: {
        k: int(moe?.active ?? 0),
        expert_weight_bits: int(bits),
        block_size: int(blockSize),
        activation_type: text('swiglu'),
        swiglu_fusion: int(1),
        activation_alpha: float(activation === 'relu' ? reluSteepness : 1),
        activation_beta: float(0),
        normalize_routing_weights: int(0),
      },
    });
  },
};

export const qmoeForm = wholeForm('qmoe', qmoe, checkQuantized);

const tensorsOf = (layer: number): readonly string[] =>
  ['gate', 'up', 'down'].map((kind) => `blk.${layer}.ffn_${kind}_exps.weight`);

/** The operator knows one width of numbers per layer: 4 when every matrix is Q4_0, else 8. */
const bitsOf = ({ source, layer }: Pick<ExpertLayer, 'source' | 'layer'>): 4 | 8 =>
  tensorsOf(layer).every((tensor) => infoOf(source, tensor).type === 'Q4_0') ? 4 : 8;

function checkQuantized(source: ModelSource): void {
  if (source.config.moe === null)
    throw new CarrelError('bad-request', 'form-needs-experts', { params: { form: 'qmoe' } });
  for (const layer of source.config.layers.keys()) {
    for (const tensor of tensorsOf(layer)) {
      const info = infoOf(source, tensor);
      if (formOf([info], info.dims[0] ?? 0) !== 'float32') continue;
      throw new CarrelError('bad-request', 'form-cannot-compute', {
        params: {
          form: 'qmoe',
          what:
            `${tensor} is ${info.type} with rows of ${info.dims[0]}; experts must be quantized, in rows of a ` +
            `multiple of ${blockSize} values`,
        },
      });
    }
  }
}
