import { say } from '../words.ts';

const plural = new Intl.PluralRules('en');

/** `1 document`, `3 documents`, `5,000 documents`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : many}`;
}

/** A duration for a person: `20 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return say('duration-seconds', { seconds: Math.max(1, Math.round(seconds)) });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return say('duration-minutes', { minutes });
  return say('duration-hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Pages per second, with one digit while it is small. */
export const rate = (pagesPerSecond: number): string =>
  say('rate-pages', { rate: pagesPerSecond < 10 ? pagesPerSecond.toFixed(1) : `${Math.round(pagesPerSecond)}` });

/** How long ago, in words that need no clock: `just now`, `5 min ago`, `yesterday`, `12 Mar`. */
export function ago(then: number, now: number): string {
  const seconds = (now - then) / 1_000;
  if (seconds < 60) return say('ago-now');
  if (seconds < 3_600) return say('ago-minutes', { minutes: Math.floor(seconds / 60) });
  if (seconds < 86_400) return say('ago-hours', { hours: Math.floor(seconds / 3_600) });
  if (seconds < 172_800) return say('ago-yesterday');
  return new Date(then).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}

/** An amount of bytes in powers of ten: `61 MB`, `2.4 GB`, `16.6 GB`. */
export function byteSize(bytes: number): string {
  const megabytes = Math.round(bytes / 1e6);
  return megabytes < 1_000 ? `${megabytes} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** The size of a file in powers of ten: `0.4 kB`, `820 kB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  const [unit, size] =
    bytes < 999_500 ? ['kB', bytes / 1e3] : bytes < 999_500_000 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

/** A share of 0…1 as `4 %`; between nothing and one percent, `0.3 %`. */
export function percent(share: number): string {
  const hundredths = share * 100;
  return `${hundredths > 0 && hundredths < 1 ? hundredths.toFixed(1) : Math.round(hundredths)} %`;
}

/** A share of 0…1 with one digit, for shares that are compared with each other: `3.1 %`. */
export const finePercent = (share: number): string => `${(share * 100).toFixed(1)} %`;
