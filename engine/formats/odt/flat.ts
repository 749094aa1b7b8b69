const type = /mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?["']/u;

/** Whether the first bytes are of a text of OpenDocument that is one XML file, without a package. */
export function isFlat(head: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(head).replace(/^(?:\u00ef\u00bb\u00bf)/u, '');
  return start.trimStart().startsWith('<') && /<[\w-]+:document\s/u.test(start) && type.test(start);
}
