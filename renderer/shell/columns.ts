/** The columns of the window's panes: widths in pixels, and a pixel for each divider. */
export const columns = (library: boolean, libraryWidth: number, viewer: boolean, viewerWidth: number): string =>
  [
    ...(library ? [`${libraryWidth}px`, '1px'] : []),
    'minmax(0, 1fr)',
    ...(viewer ? ['1px', `${viewerWidth}px`] : []),
  ].join(' ');

/** Two documents and the list of what differs need more room than one document. */
export const noRoomToCompare = (): boolean => window.innerWidth < 1_200;
