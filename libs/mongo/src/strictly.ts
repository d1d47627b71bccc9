/**
 * Options of every schema. Nothing is made by the way: collections and indexes come from migrations. An unknown path is
 * a mistake of ours and is thrown, in what is written and in what is asked for.
 */
export const strictly = {
  strict: 'throw',
  strictQuery: 'throw',
  autoIndex: false,
  autoCreate: false,
  versionKey: false,
  minimize: false,
  id: false,
} as const;
