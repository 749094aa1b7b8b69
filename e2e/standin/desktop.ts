/** Small parts of the desktop that a headless run has none of. */
import { strictEmitter, strictObject } from './strict.ts';

/** A notification that nobody sees. */
export class Notification extends strictEmitter('Notification', ['show', 'click', 'close']) {
  readonly title: string;
  readonly body: string;

  constructor(options: { readonly title?: string; readonly body?: string } = {}) {
    super();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
  }
  show(): void {
    this.emit('show', {});
  }
  static isSupported(): boolean {
    return true;
  }
}

const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
};

export const screen = strictObject('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
});

/** There is no file manager; a spec puts a function of its own in the place of the call to see what was shown. */
export const shell = strictObject('shell', {
  showItemInFolder: (_path: string): void => {},
});
