import { drawingNames } from '../drawing/names.ts';

/** Namespaces of workbooks, of both kinds of Office Open XML: "transitional" and "strict". */
export const workbookNames = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': 'tc',
} as const;

export const sheetDrawingNames = {
  ...drawingNames,
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
} as const;
