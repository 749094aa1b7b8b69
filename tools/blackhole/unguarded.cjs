// The positive control: the library as it comes, with its telemetry on. It must be caught, else the proof proves nothing.
const { join } = require('node:path');
const ort = require('onnxruntime-node');

const [, , idleMs] = process.argv;
const model = join(__dirname, '..', '..', 'resources', 'models', 'all-MiniLM-L6-v2', 'model.onnx');
ort.InferenceSession.create(model).then(() => setTimeout(() => {}, Number(idleMs)));
