/** No model imported yet: what one is for, which ones suit, and that nothing is missing without. */
export function NoModels() {
  return (
    <section className="no-models" data-testid="no-models">
      <h3>Let a model answer in its own words</h3>
      <p>
        Carrel answers with quoted sentences, and that keeps working. A language model on this computer writes answers
        of its own from your documents; each sentence is checked against them, and marked when they do not bear it out.
        Get one below, or import a file.
      </p>
      <p className="model-line">
        Beside SmallThinker, small Llama models such as SmolLM2 work: as a GGUF file (Q4_0 or Q8_0 are the fastest), or
        as a folder of safetensors with its tokenizer.
      </p>
    </section>
  );
}
