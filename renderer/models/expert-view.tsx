import { useState } from 'react';
import type { ModelsState } from '../../common/domain/models.ts';
import { percent } from '../controls/format.ts';
import type { EngineClient } from '../engine/connection.ts';
import { ExpertTable } from './expert-table.tsx';
import { HeatMapView } from './heat-map.tsx';
import { heatMap, type HeatMap } from './heat.ts';
import { useExperts } from './use-experts.ts';

/** Which experts the loaded model's layers chose, as a map and as a table. */
export function ExpertView({ client, models }: { readonly client: EngineClient; readonly models: ModelsState }) {
  const { use, problem } = useExperts(client, models.active.phase === 'loaded');
  const [wanted, setWanted] = useState<'lastAnswer' | 'inAll'>('lastAnswer');
  const model = models.models.find((each) => each.name === models.current);

  if (problem !== '') return <Note text={problem} />;
  if (model === undefined)
    return (
      <Note text="Quoted sentences need no model, so there are no experts at work. Choose a mixture-of-experts model such as SmallThinker under “Models” to see which parts of it answer." />
    );
  if (model.experts === 0)
    return (
      <Note
        text={`${model.name} is a dense model: every part of it works on every token, and no router chooses experts. Models such as SmallThinker have some.`}
      />
    );
  if (models.active.phase !== 'loaded')
    return (
      <Note
        text={`${model.name} is not loaded. Load it under “Models”, or ask a question; then its routers are counted here.`}
      />
    );
  if (use === undefined || use === null) return <Note text="Counting…" />;

  const shown = use.lastAnswer === null ? 'inAll' : wanted;
  const counts = shown === 'inAll' ? use.inAll : (use.lastAnswer ?? use.inAll);
  const map = heatMap(counts);
  return (
    <section className="experts" aria-label="Experts">
      <div className="experts-head">
        <p>
          Each of the {map.layers} layers of {model.name} has a router that picks {model.activeExperts} of {map.experts}{' '}
          experts for every token.
        </p>
        <div className="segmented" role="radiogroup" aria-label="Count">
          <button
            type="button"
            role="radio"
            aria-checked={shown === 'lastAnswer'}
            disabled={use.lastAnswer === null}
            title={use.lastAnswer === null ? 'No answer since it was loaded' : undefined}
            onClick={() => setWanted('lastAnswer')}
          >
            Last answer
          </button>
          <button type="button" role="radio" aria-checked={shown === 'inAll'} onClick={() => setWanted('inAll')}>
            Since loading
          </button>
        </div>
      </div>
      {map.most === 0 ? (
        <Note text="Nothing has been read or written since the model was loaded. Ask a question and look again." />
      ) : (
        <>
          <HeatMapView map={map} />
          <p className="experts-sum numeric">{summaryOf(map)}</p>
          <ExpertTable map={map} />
        </>
      )}
    </section>
  );
}

const summaryOf = ({ layers, experts, never, meanBalance }: HeatMap): string =>
  `Balance over all layers: ${percent(meanBalance)}. ${never === 0 ? 'Every expert was used.' : `${never.toLocaleString('en')} of ${(layers * experts).toLocaleString('en')} experts were never used.`}`;

const Note = ({ text }: { readonly text: string }) => (
  <p className="models-note" role="status">
    {text}
  </p>
);
