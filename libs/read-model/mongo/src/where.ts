import type { Find, Where } from '@one-window/read-model';
import type { PipelineStage } from 'mongoose';
import { ABSENT } from './rows';

export type Filter = Record<string, unknown>;

const NEVER: Filter = { _id: { $in: [] } };

/** The path of a field. Only names that the projection declares come here. */
export const path = (names: readonly string[], field: string): string => {
  if (!names.includes(field)) throw new Error(`not an indexed field: ${field} (of ${names.join(', ')})`);
  return `fields.${field}`;
};

export const whereFilter = (names: readonly string[], where: Where | undefined): Filter => {
  if (!where) return {};
  if ('all' in where) return where.all.length === 0 ? {} : { $and: where.all.map(part => whereFilter(names, part)) };
  if ('any' in where) return where.any.length === 0 ? NEVER : { $or: where.any.map(part => whereFilter(names, part)) };
  const name = path(names, where.field);
  if ('is' in where) return { [name]: where.is ?? ABSENT };
  if ('isNot' in where) return { [name]: { $ne: where.isNot ?? ABSENT } };
  if ('in' in where) return { [name]: { $in: [...where.in] } };
  const bounds = {
    ...(where.from !== undefined && { $gte: where.from }),
    ...(where.to !== undefined && { $lte: where.to }),
  };
  return { [name]: Object.keys(bounds).length === 0 ? { $ne: ABSENT } : bounds };
};

/**
 * Sorted, the absent last in both directions, and in order of arrival where nothing else decides. Upwards an index
 * gives that; downwards the absent would come first, so there they get a key of their own.
 */
export const sortStages = (
  names: readonly string[],
  sort: Find['sort'] = [],
  last: readonly string[],
): PipelineStage[] => {
  const absent: Record<string, unknown> = {};
  const keys: Record<string, 1 | -1> = {};
  sort.forEach(([field, direction], at) => {
    const name = path(names, field);
    if (direction === 'desc') {
      absent[`absent${at}`] = { $eq: [`$${name}`, ABSENT] };
      keys[`absent${at}`] = 1;
    }
    keys[name] = direction === 'desc' ? -1 : 1;
  });
  for (const name of last) keys[name] = 1;
  return [...(Object.keys(absent).length > 0 ? [{ $addFields: absent }] : []), { $sort: keys }];
};
