/** No model imported yet: what one is for, which ones suit, and that nothing is missing without. */
export function NoModels() {
  return (
    <section className="no-models" data-testid="no-models">
      <h3>Let a model answer in its own words</h3>
      <p>
        Carrel answers with quoted sentences, and that keeps working. A language model on this computer writes answers
        of its own from your documents; each sentence is checked against them, and marked when they do not bear it out.
        Carrel downloads nothing: get a model file yourself, then import it here.
      </p>
      <dl className="suited">
        <div>
          <dt>SmallThinker 4B</dt>
          <dd>Quick on an ordinary laptop: 32 experts a layer, 4 at work. 8 GB of memory.</dd>
        </div>
        <div>
          <dt>SmallThinker 21B</dt>
          <dd>Writes and reasons better. 24 GB of memory.</dd>
        </div>
        <div>
          <dt>SmolLM2</dt>
          <dd>For small or old computers. Short, simple answers.</dd>
        </div>
      </dl>
      <p className="model-line">
        Each as a GGUF file (Q4_0 or Q8_0 are the fastest), or as a folder of safetensors with its tokenizer.
      </p>
    </section>
  );
}
