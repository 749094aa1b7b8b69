/** The package has better-sqlite3's interface; the types that it brings are outside of its `exports`. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Database from 'better-sqlite3';
  export = Database;
}
