import { z } from 'zod';

/** A paper instead of JSON. Its name names no person: it stands in downloads and on shared screens. */
export class DocumentFile {
  constructor(
    readonly bytes: Uint8Array,
    readonly fileName: string,
  ) {}
}

/** The `answer` of a query with a `mediaType`. */
export const DocumentAnswer = z.instanceof(DocumentFile);
