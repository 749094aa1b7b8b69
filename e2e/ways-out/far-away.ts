/** Addresses on other machines: the proof gives them, and counts each packet to them in its network. */
export const farAway: readonly string[] = (process.env['CARREL_FAR_AWAY'] ?? '')
  .split(' ')
  .filter((address) => address !== '');
