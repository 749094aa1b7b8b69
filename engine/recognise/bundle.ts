import { join } from 'node:path';

/** The folder of the models that come with the app, two of which recognise text in pictures. */
export const bundledRecogniserDir = (resourcesDir: string): string => join(resourcesDir, 'models');

/** In there: what finds lines, and reads those in Latin, Chinese and Japanese letters. */
export const linesDir = 'pp-ocrv6-small';
/** In there: what reads lines in other scripts. */
export const languagesDir = 'tessdata-fast';
