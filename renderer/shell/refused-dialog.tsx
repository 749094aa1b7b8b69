import type { Refusal } from '../../common/contracts/shell.ts';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../words.ts';
import { refusedGroups } from './refused-groups.ts';

/** Files that were not added, by reason. */
export function RefusedDialog({ refused, close }: { readonly refused: readonly Refusal[]; close(): void }) {
  return (
    <Dialog title={say('refused-title', { count: refused.length })} wide close={close}>
      {refusedGroups(refused).map(({ reason, count, names }, group) => (
        <section key={reason} className="refused-group" aria-labelledby={`refused-${group}`}>
          <h3 id={`refused-${group}`}>
            {reason} <span className="numeric">{count.toLocaleString('en')}</span>
          </h3>
          <ul>
            {names.map((name) => (
              <li key={name} title={name}>
                {name}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
