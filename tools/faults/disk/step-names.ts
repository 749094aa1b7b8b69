/** What the engine does while its disk fails; `steps.ts` has how. */
export const stepNames = [
  'new-library',
  'import',
  'removal',
  'migration',
  'backup',
  'restore',
  'repair',
  'encryption',
  'decryption',
  'passphrase',
] as const;
export type StepName = (typeof stepNames)[number];
