import { commands, type Command, type CommandGroup, type Platform } from '../../common/commands.ts';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../words.ts';
import { keysNamed } from './keys.ts';

const table: readonly Command[] = commands;
const groups: readonly CommandGroup[] = ['documents', 'conversation', 'viewer', 'window'];

/** Every command that has a key, by what it is about. */
export function ShortcutsDialog({ platform, close }: { readonly platform: Platform; close(): void }) {
  return (
    <Dialog title={say('command-shortcuts')} wide close={close}>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`}>{say(`shortcuts-${group}`)}</h3>
            <dl>
              {table
                .filter((command) => command.group === group && command.keys.length > 0)
                .map(({ id, label }) => (
                  <div key={id} className="shortcut">
                    <dt>{say(label)}</dt>
                    <dd>
                      {keysNamed(id, platform).map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
