import { strictEmitter } from './strict.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/**
 * Windows listen to `updated` and apply the theme to their page. The system's own theme is not known: it counts as
 * light.
 */
export class NativeTheme extends strictEmitter('nativeTheme', ['updated']) {
  #source: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#source;
  }
  set themeSource(source: ThemeSource) {
    this.#source = source;
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
