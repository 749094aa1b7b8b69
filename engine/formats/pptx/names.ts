import { drawingNames } from '../drawing/names.ts';

/** Namespaces of presentations, of both kinds of Office Open XML: "transitional" and "strict". */
export const slideNames = {
  ...drawingNames,
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://schemas.microsoft.com/office/powerpoint/2018/8/main': 'p188',
} as const;

/** Bytes of one part of a presentation: a slide, a chart, notes. */
export const mostPartBytes = 64e6;
