/**
 * What we read of a zod schema. Structural on purpose: the pages parse nothing with zod (the API does, with its words),
 * they only ask a contract which fields it has.
 */
export interface Schema {
  readonly def: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly in?: Schema;
    readonly element?: Schema;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly options?: readonly Schema[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
    readonly defaultValue?: unknown;
  };
  readonly maxLength?: number | null;
}

interface Bare {
  readonly schema: Schema;
  readonly optional: boolean;
  readonly initial: unknown;
}

/** Takes off `optional`, `default` and the like, and remembers that they were there. */
export const bare = (schema: Schema): Bare => {
  const { type, innerType, defaultValue } = schema.def;
  if (type === 'optional' || type === 'nullable') {
    return innerType ? { ...bare(innerType), optional: true } : { schema, optional: true, initial: undefined };
  }
  if (type === 'default' || type === 'prefault') {
    const inner = innerType ? bare(innerType).schema : schema;
    return { schema: inner, optional: true, initial: defaultValue };
  }
  if (type === 'pipe' && schema.def.in) return bare(schema.def.in);
  if (type === 'readonly' && innerType) return bare(innerType);
  return { schema, optional: false, initial: undefined };
};
