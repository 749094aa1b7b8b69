/** The versions the stand-in claims to be; Electron's is the one in package.json. */
export const electronVersion = '45.4.1';
