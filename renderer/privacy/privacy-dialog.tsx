import type { ShellApi } from '../../common/contracts/shell.ts';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../words.ts';
import { Places } from './places.tsx';
import { TriedWays } from './tried-ways.tsx';
import { usePrivacy } from './use-privacy.ts';

/** What was tried on the network, where everything lies, and how to check it: told by main, not by this page. */
export function PrivacyDialog({ shell, close }: { readonly shell: ShellApi; close(): void }) {
  const { report, problem, act } = usePrivacy(shell);
  return (
    <Dialog title={say('privacy')} wide close={close}>
      {problem === '' ? null : (
        <p className="notice bad" role="alert">
          {problem}
        </p>
      )}
      {report === null ? null : (
        <>
          <section className="setting privacy-switch">
            <label className="switch-row">
              <input
                type="checkbox"
                role="switch"
                checked={report.noNetwork}
                onChange={(event) => {
                  const wanted = event.target.checked;
                  act(() => shell.setNoNetwork(wanted));
                }}
              />
              <b>{say('privacy-switch')}</b>
            </label>
            <p className="setting-hint">{say(report.noNetwork ? 'privacy-switch-on' : 'privacy-switch-off')}</p>
            {report.downloading === null ? null : (
              <p className="notice" role="status">
                {say('privacy-downloading', { name: report.downloading })}
              </p>
            )}
          </section>
          <TriedWays tried={report.tried} since={report.since} />
          <Places
            places={report.places}
            reveal={(kind) => act(() => shell.revealPlace(kind))}
            deleteEverything={() => act(() => shell.deleteEverything())}
          />
          <section className="setting">
            <h3>{say('privacy-outside')}</h3>
            <p className="setting-hint">{say('privacy-outside-how')}</p>
          </section>
        </>
      )}
    </Dialog>
  );
}
