import type { Format } from './format.ts';
import { markdown } from './markdown/detect.ts';
import { pdf } from './pdf/detect.ts';
import { text } from './text/detect.ts';

/** The formats that are read, the first that knows a file takes it: whoever takes every text comes last. */
export const formats: readonly Format[] = [pdf, markdown, text];

/** The format of a document of the library; undefined for one that only a newer version reads. */
export const formatByName = (name: string): Format | undefined => formats.find((format) => format.name === name);
