/** The `electron` module of utility processes. */
import { MessageChannelMain } from '../ports.ts';
import { strictObject } from '../strict.ts';

const electron = strictObject('electron', { MessageChannelMain });
export { electron as default, electron as 'module.exports', MessageChannelMain };
