import { CircleAlert, LoaderCircle, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EngineState } from '../../common/contracts/shell.ts';
import { say, sentence } from '../words.ts';

interface BannerProps {
  readonly engine: EngineState;
  /** True when documents wait to be read: they go on by themselves. */
  readonly importing: boolean;
  restart(): void;
}

const shownAfterRestartMs = 12_000;

/** Says what happened to the engine and what goes on by itself. */
export function EngineBanner({ engine, importing, restart }: BannerProps) {
  const { phase, restarts, notice } = engine;
  const [dismissed, setDismissed] = useState(0);
  const recovered = phase === 'ready' && restarts > dismissed;

  useEffect(() => {
    if (!recovered) return;
    const timer = setTimeout(() => setDismissed(restarts), shownAfterRestartMs);
    return () => clearTimeout(timer);
  }, [recovered, restarts]);

  if (phase === 'stopped')
    return (
      <div className="banner bad" role="alert" data-testid="engine-banner">
        <CircleAlert className="icon" size={16} strokeWidth={1.75} aria-hidden />
        <span>{notice === null ? say('engine-stopped') : sentence(notice)}</span>
        <button type="button" className="button small" onClick={restart}>
          {say('restart')}
        </button>
      </div>
    );
  if (phase === 'restarting')
    return (
      <div className="banner warn" role="alert" data-testid="engine-banner">
        <LoaderCircle className="icon spinning" size={16} strokeWidth={1.75} aria-hidden />
        <span>{notice === null ? say('engine-restarting') : sentence(notice)}</span>
      </div>
    );
  if (!recovered) return null;
  return (
    <div className="banner warn" role="status" data-testid="engine-banner">
      <RotateCcw className="icon" size={16} strokeWidth={1.75} aria-hidden />
      <span>{say('engine-restarted', { importing: importing ? 'yes' : 'no' })}</span>
      <button type="button" className="link-button" onClick={() => setDismissed(restarts)}>
        {say('dismiss')}
      </button>
    </div>
  );
}
