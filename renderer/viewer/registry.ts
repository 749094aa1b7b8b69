import { lazy, type ComponentType } from 'react';
import type { ViewerKind, ViewerProps } from './viewer.ts';

/** The viewers by kind. Each is loaded when the first document of its kind is opened. */
export const viewers: Readonly<Record<ViewerKind, ComponentType<ViewerProps>>> = {
  pages: lazy(() => import('./pages/pages-viewer.tsx')),
};
