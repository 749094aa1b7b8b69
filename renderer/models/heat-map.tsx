import { useMemo, useState, type PointerEvent } from 'react';
import { finePercent, percent } from '../controls/format.ts';
import { heatPaths, heatSteps, nextCell, type Cell, type HeatMap } from './heat.ts';
import { say } from '../words.ts';

/** Layers downwards, experts across, darker for a larger share; beside each layer a bar of its balance. */
export function HeatMapView({ map }: { readonly map: HeatMap }) {
  const { layers, experts, balance } = map;
  const paths = useMemo(() => heatPaths(map), [map]);
  const [wanted, setCell] = useState<Cell | null>(null);
  const height = layers * Math.max(7, Math.min(12, Math.round(400 / layers)));
  // Another model may have fewer layers than the cell that was looked at.
  const cell = wanted !== null && wanted.layer < layers && wanted.expert < experts ? wanted : null;

  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const at = (position: number, size: number, count: number): number =>
      Math.max(0, Math.min(count - 1, Math.floor((position / size) * count)));
    setCell({ layer: at(clientY - top, height, layers), expert: at(clientX - left, width, experts) });
  };

  return (
    <div className="heat">
      <p className="heat-readout numeric" aria-live="polite">
        {cell === null ? 'Point at a square, or use the arrow keys on the map.' : readout(map, cell)}
      </p>
      <div className="heat-grid">
        <span className="heat-axis across">Experts 1 to {experts}</span>
        <span className="heat-axis">Balance</span>
        <span className="heat-axis down">Layers 1 to {layers}</span>
        <div
          className="heat-plane"
          role="application"
          aria-roledescription="heat map"
          aria-label={say('experts-map', { layers, experts })}
          tabIndex={0}
          style={{ height }}
          onPointerMove={point}
          onPointerDown={point}
          onFocus={() => setCell(cell ?? { layer: 0, expert: 0 })}
          onKeyDown={(event) => {
            const next = cell === null ? null : nextCell(event.key, cell, map);
            if (next === null) return;
            event.preventDefault();
            setCell(next);
          }}
        >
          <svg viewBox={`0 0 ${experts} ${layers}`} preserveAspectRatio="none" aria-hidden>
            {paths.map((path, index) =>
              path === '' ? null : <path key={path} d={path} fillOpacity={(index + 1) / heatSteps} />,
            )}
            {cell === null ? null : (
              <rect className="heat-cursor" x={cell.expert} y={cell.layer} width={1} height={1} />
            )}
          </svg>
        </div>
        <svg
          className="heat-balance"
          style={{ height }}
          viewBox={`0 0 1 ${layers}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          {balance.map((share, layer) => (
            <rect
              key={`layer ${layer + 1}`}
              className={cell?.layer === layer ? 'now' : ''}
              x={0}
              y={layer + 0.12}
              width={share}
              height={0.76}
            />
          ))}
        </svg>
      </div>
      <Legend map={map} />
    </div>
  );
}

const readout = ({ experts, shares, balance }: HeatMap, { layer, expert }: Cell): string =>
  say('experts-cell', {
    layer: layer + 1,
    expert: expert + 1,
    share: finePercent(shares[layer * experts + expert] ?? 0),
    even: finePercent(1 / experts),
    balance: percent(balance[layer] ?? 0),
  });

function Legend({ map: { most } }: { readonly map: HeatMap }) {
  return (
    <div className="heat-legend numeric">
      <span>Share of a layer’s choices: never</span>
      <span className="heat-swatches" aria-hidden>
        {Array.from({ length: heatSteps + 1 }, (_, step) => (
          <i
            key={`step ${step}`}
            style={{ opacity: step === 0 ? 1 : step / heatSteps }}
            className={step === 0 ? 'never' : ''}
          />
        ))}
      </span>
      <span>{percent(most)}</span>
      <span className="heat-legend-balance">
        <i aria-hidden /> Balance: 100 % when all experts are used alike
      </span>
    </div>
  );
}
