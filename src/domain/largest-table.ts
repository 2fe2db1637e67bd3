/** Bytes of a file that is read as a table, however it was sent. */
export const LARGEST_TABLE = 5 * 1024 * 1024;
