import type { PrivacyReport } from '../../common/domain/privacy.ts';
import type { ShellBridge } from '../../common/contracts/shell.ts';
import type { Scene } from './scenes.ts';

type PrivacyCalls = 'privacy' | 'setNoNetwork' | 'downloadModel' | 'revealPlace' | 'deleteEverything';

const at = Date.UTC(2026, 3, 2, 9, 30);
const way = { what: 'net', first: at, last: at + 5_000, times: 1 } as const;

/** What main says of the network and the disk; the switch works. */
export function fakePrivacy(scene: Scene): Pick<ShellBridge, PrivacyCalls> {
  let noNetwork = scene !== 'models-downloading' && scene !== 'models-broken-off';
  const report = (): PrivacyReport => ({
    noNetwork,
    tried:
      scene === 'empty'
        ? []
        : [
            { ...way, part: 'download', to: 'huggingface.co:443', allowed: true, times: 3 },
            { ...way, part: 'embed', what: 'dns', to: 'telemetry.example.org', allowed: false, times: 12 },
            { ...way, part: 'page', what: 'request', to: 'tracker.example.org', allowed: false },
          ],
    since: scene === 'empty' ? null : at,
    places: [
      { kind: 'library', path: '/home/ana/.config/Carrel/library', bytes: 61e6, files: 4 },
      { kind: 'models', path: '/home/ana/.config/Carrel/models/imported', bytes: 2.4e9, files: 9 },
      { kind: 'network', path: '/home/ana/.config/Carrel/network', bytes: 1_200, files: 2 },
      { kind: 'window', path: '/home/ana/.config/Carrel/window.json', bytes: 120, files: 1 },
      { kind: 'profile', path: '/home/ana/.config/Carrel', bytes: 4.1e6, files: 88 },
    ],
    downloading: scene === 'models-downloading' ? 'SmallThinker 4B-A0.6B Instruct' : null,
  });
  return {
    privacy: async () => ({ value: report() }),
    setNoNetwork: async (wanted) => {
      noNetwork = wanted;
      return { value: undefined };
    },
    downloadModel: async () => ({ value: undefined }),
    revealPlace: async () => ({ value: undefined }),
    deleteEverything: async () => ({ value: undefined }),
  };
}
