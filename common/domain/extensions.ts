/** Endings of the files that the system's dialog offers as documents. What a file is, its content decides. */
export const documentExtensions: readonly string[] = ['pdf', 'txt', 'md'];
