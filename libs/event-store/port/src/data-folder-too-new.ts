/** A file was written by a newer version of the system. It is left untouched; the way out is to install that version. */
export class DataFolderTooNew extends Error {
  readonly code = 'data-folder/too-new';
  constructor(
    readonly file: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(`${file} has format ${found}; this version knows formats up to ${known}. Start the newer version instead.`);
    this.name = 'DataFolderTooNew';
  }
}
