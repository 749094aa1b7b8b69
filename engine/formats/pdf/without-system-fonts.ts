/**
 * Read by the library that draws when it loads, which pdf.js has it do in Node: it would open every font of the system,
 * for half a second of each parser's start. Pages are drawn the same without: pdf.js brings its fonts, and a character
 * that they lack is still looked for in the system's (ADR 0520).
 */
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
