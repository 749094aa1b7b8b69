import { lazy, type ComponentType } from 'react';
import type { ViewerKind } from '../../common/domain/formats.ts';
import type { ViewerProps } from './viewer.ts';

/** The viewers by kind. Each is loaded when the first document of its kind is opened. */
export const viewers: Readonly<Record<ViewerKind, ComponentType<ViewerProps>>> = {
  pages: lazy(() => import('./pages/pages-viewer.tsx')),
  flow: lazy(() => import('./flow/flow-viewer.tsx')),
  grid: lazy(() => import('./grid/grid-viewer.tsx')),
};
