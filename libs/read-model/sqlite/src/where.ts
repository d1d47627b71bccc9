import type { Value, Where } from '@one-window/read-model';

export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

const NEVER: Sql = { text: '0', values: [] };
const ALWAYS: Sql = { text: '1', values: [] };

/** The column of a field. Only names that the projection declares come here. */
export const column = (names: readonly string[], field: string): string => {
  if (!names.includes(field)) throw new Error(`not an indexed field: ${field} (of ${names.join(', ')})`);
  return `"f_${field}"`;
};

const joined = (parts: readonly Sql[], word: 'AND' | 'OR', none: Sql): Sql =>
  parts.length === 0
    ? none
    : { text: `(${parts.map(part => part.text).join(` ${word} `)})`, values: parts.flatMap(part => part.values) };

export const whereSql = (names: readonly string[], where: Where | undefined): Sql => {
  if (!where) return ALWAYS;
  if ('all' in where)
    return joined(
      where.all.map(part => whereSql(names, part)),
      'AND',
      ALWAYS,
    );
  if ('any' in where)
    return joined(
      where.any.map(part => whereSql(names, part)),
      'OR',
      NEVER,
    );
  const name = column(names, where.field);
  if ('is' in where)
    return where.is === null ? { text: `${name} IS NULL`, values: [] } : { text: `${name} = ?`, values: [where.is] };
  if ('isNot' in where)
    return where.isNot === null
      ? { text: `${name} IS NOT NULL`, values: [] }
      : { text: `${name} IS NOT ?`, values: [where.isNot] };
  if ('in' in where) {
    return where.in.length === 0
      ? NEVER
      : { text: `${name} IN (${where.in.map(() => '?').join(', ')})`, values: where.in };
  }
  const bounds: Sql[] = [];
  if (where.from !== undefined) bounds.push({ text: `${name} >= ?`, values: [where.from] });
  if (where.to !== undefined) bounds.push({ text: `${name} <= ?`, values: [where.to] });
  return bounds.length === 0 ? { text: `${name} IS NOT NULL`, values: [] } : joined(bounds, 'AND', ALWAYS);
};

export const orderSql = (
  names: readonly string[],
  sort: readonly (readonly [field: string, direction: 'asc' | 'desc'])[] | undefined,
  last: string,
): string => {
  const parts = (sort ?? []).map(
    ([field, direction]) => `${column(names, field)} ${direction === 'desc' ? 'DESC' : 'ASC'} NULLS LAST`,
  );
  return `ORDER BY ${[...parts, last].join(', ')}`;
};
