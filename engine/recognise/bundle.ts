import { join } from 'node:path';

/** The folder of the models that recognise text in pictures, as they come with the app. */
export const bundledRecogniserDir = (resourcesDir: string): string => join(resourcesDir, 'models', 'pp-ocrv6-small');
