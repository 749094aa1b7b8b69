import { strictEmitter } from './strict.ts';

/** Nothing here ever sleeps: a spec emits what the system would. */
class PowerMonitor extends strictEmitter('powerMonitor', ['suspend', 'resume', 'lock-screen', 'unlock-screen']) {}

export const powerMonitor = new PowerMonitor();
