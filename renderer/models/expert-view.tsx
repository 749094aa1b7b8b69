import { useState } from 'react';
import type { ModelsState } from '../../common/domain/models.ts';
import { percent } from '../controls/format.ts';
import type { EngineClient } from '../engine/connection.ts';
import { ExpertTable } from './expert-table.tsx';
import { HeatMapView } from './heat-map.tsx';
import { heatMap, type HeatMap } from './heat.ts';
import { useExperts } from './use-experts.ts';
import { say } from '../words.ts';

/** Which experts the loaded model's layers chose, as a map and as a table. */
export function ExpertView({ client, models }: { readonly client: EngineClient; readonly models: ModelsState }) {
  const { use, problem } = useExperts(client, models.active.phase === 'loaded');
  const [wanted, setWanted] = useState<'lastAnswer' | 'inAll'>('lastAnswer');
  const model = models.models.find((each) => each.name === models.current);

  if (problem !== '') return <Note text={problem} />;
  if (model === undefined) return <Note text={say('experts-no-model')} />;
  if (model.experts === 0) return <Note text={say('experts-none', { name: model.name })} />;
  if (models.active.phase !== 'loaded') return <Note text={say('experts-not-loaded', { name: model.name })} />;
  if (use === undefined || use === null) return <Note text="Counting…" />;

  const shown = use.lastAnswer === null ? 'inAll' : wanted;
  const counts = shown === 'inAll' ? use.inAll : (use.lastAnswer ?? use.inAll);
  const map = heatMap(counts);
  return (
    <section className="experts" aria-label="Experts">
      <div className="experts-head">
        <p>
          {say('experts-intro', {
            layers: map.layers,
            name: model.name,
            active: model.activeExperts,
            experts: map.experts,
          })}
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
  say('experts-summary', { balance: percent(meanBalance), never, experts: layers * experts });

const Note = ({ text }: { readonly text: string }) => (
  <p className="models-note" role="status">
    {text}
  </p>
);
