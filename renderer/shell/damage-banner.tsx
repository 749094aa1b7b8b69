import { BookAlert } from 'lucide-react';
import { useState } from 'react';
import type { EngineState } from '../../common/contracts/shell.ts';
import { isDamage } from '../../common/state/supervision.ts';
import { Dialog } from '../controls/dialog.tsx';
import { say, sentence } from '../words.ts';
import { DamageWays, DamageWaysText, type DamageWaysProps } from './damage-ways.tsx';

interface DamageBannerProps extends Omit<DamageWaysProps, 'backups'> {
  readonly engine: EngineState;
}

/** A look at the whole library has found damage while it is in use: what, and the ways that stand for it. */
export function DamageBanner({ engine: { phase, notice, backups }, repair, restore }: DamageBannerProps) {
  const [later, setLater] = useState(false);
  const [choosing, setChoosing] = useState(false);
  if (phase !== 'ready' || notice === null || !isDamage(notice) || later) return null;
  return (
    <div className="banner bad" role="alert" data-testid="damage-banner">
      <BookAlert className="icon" size={16} strokeWidth={1.75} aria-hidden />
      <span>{sentence(notice)}</span>
      <button type="button" className="button small" onClick={() => setChoosing(true)}>
        {say('library-check-ways')}
      </button>
      <button type="button" className="link-button" onClick={() => setLater(true)}>
        {say('later')}
      </button>
      {choosing ? (
        <Dialog title={say('library-check-title')} close={() => setChoosing(false)}>
          <div className="damage-ways">
            <DamageWaysText backups={backups} />
            <div className="refused-ways">
              <DamageWays backups={backups} repair={repair} restore={restore} />
            </div>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
