/** What a person can set. Stored in the library's `meta` table. */
export interface Settings {
  /** Resident memory at which the parser of one file is stopped, in megabytes (1e6 bytes). */
  readonly parserMemoryMB: number;
  /** Seconds without a finished page after which the parser of one file is stopped. */
  readonly parserSeconds: number;
  /** Minutes without a key or a movement after which the window locks an encrypted library; 0 for never. */
  readonly lockAfterMinutes: number;
  /** Whether the app copies the library each day. */
  readonly dailyBackups: boolean;
}

/** What the models and the picture of a page take beside what reading a file may, in megabytes. */
export const recognitionMemoryMB = 900;
/** How many times as long as reading a part, recognising one may take: on a busy machine it takes a minute. */
export const recognitionPatience = 3;

export const defaultSettings: Settings = {
  parserMemoryMB: 700,
  parserSeconds: 120,
  lockAfterMinutes: 15,
  dailyBackups: true,
};
