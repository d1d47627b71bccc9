import { todayHere } from '../components/today';
import { parseAmount } from '../components/parse-amount';
import { parseDate } from '../components/parse-date';
import type { Field, NamedField } from './fields';

/** What stands in a form: as typed. It becomes a body when it is sent. */
export type Value = string | boolean | undefined | readonly Value[] | Values;
export interface Values {
  readonly [name: string]: Value;
}

export type Fault =
  'missing' | 'not-a-day' | 'not-an-amount' | 'not-a-number' | 'not-a-time' | 'too-long' | 'not-confirmed';
export interface FaultAt {
  readonly path: string;
  readonly name: string;
  readonly way?: string;
  readonly fault: Fault;
}

export const isValues = (value: Value): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : []);
export const valuesOf = (value: Value): Values => (isValues(value) ? value : {});
export const textOf = (value: Value): string => (typeof value === 'string' ? value : '');

/** A union's chosen way is kept beside its fields; alone it says nothing. */
const WAY = 'way';

export const isEmpty = (value: Value): boolean => {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isValues(value) ? Object.entries(value).every(([name, part]) => name === WAY || isEmpty(part)) : false;
};

export const wayOf = (value: Value): number => Number(textOf(valuesOf(value)[WAY]) || '0');
export const withWay = (value: Value, way: number): Values => ({ ...valuesOf(value), [WAY]: String(way) });

const at = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

const scalarFault = (field: Field, text: string): Fault | undefined => {
  if (field.kind === 'day') return parseDate(text, todayHere()) ? undefined : 'not-a-day';
  if (field.kind === 'money') return parseAmount(text) === undefined ? 'not-an-amount' : undefined;
  if (field.kind === 'time') return /^([01]?\d|2[0-3])[:：]?[0-5]\d$/.test(text) ? undefined : 'not-a-time';
  if (field.kind === 'number') return /^\d+(\.\d+)?$/.test(text) ? undefined : 'not-a-number';
  if (field.kind === 'text' && field.max !== undefined && text.trim().length > field.max) return 'too-long';
  return undefined;
};

const fieldFaults = (named: NamedField, value: Value, path: string): readonly FaultAt[] => {
  const { name, field, optional, way } = named;
  const told = { path, name, ...(way !== undefined && { way }) };
  if (field.kind === 'fixed') return [];
  if (field.kind === 'must') return value === true ? [] : [{ ...told, fault: 'not-confirmed' }];
  if (isEmpty(value) && field.kind !== 'group' && field.kind !== 'either')
    return optional ? [] : [{ ...told, fault: 'missing' }];
  switch (field.kind) {
    case 'group':
      return optional && isEmpty(value) ? [] : faultsIn(field.fields, valuesOf(value), path);
    case 'rows':
      return listOf(value).flatMap((row, index) => faultsIn(field.fields, valuesOf(row), at(path, index)));
    case 'either':
      if (optional && isEmpty(value)) return [];
      return faultsIn(field.ways[wayOf(value)] ?? [], valuesOf(value), path);
    default: {
      const fault = typeof value === 'string' ? scalarFault(field, value) : undefined;
      return fault ? [{ ...told, fault }] : [];
    }
  }
};

/** What must be mended before it is worth sending; the rest the contract and the law say. */
export const faultsIn = (fields: readonly NamedField[], values: Values, path = ''): readonly FaultAt[] =>
  fields.flatMap(named => fieldFaults(named, values[named.name], at(path, named.name)));

const time = (text: string): string => {
  const digits = text.replace(/[^\d]/g, '').padStart(4, '0');
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
};

const sent = (field: Field, value: Value): unknown => {
  if (field.kind === 'fixed') return field.value;
  if (isEmpty(value) && field.kind !== 'yes-no') return undefined;
  switch (field.kind) {
    case 'money':
      return parseAmount(textOf(value));
    case 'number':
      return Number(textOf(value));
    case 'day':
      return parseDate(textOf(value), todayHere()) ?? textOf(value);
    case 'time':
      return time(textOf(value));
    case 'text':
      return textOf(value).trim();
    case 'group':
      return bodyOf(field.fields, valuesOf(value));
    case 'rows':
      return listOf(value).map(row => bodyOf(field.fields, valuesOf(row)));
    case 'either':
      return bodyOf(field.ways[wayOf(value)] ?? [], valuesOf(value));
    case 'lines':
      return listOf(value).filter(line => !isEmpty(line));
    case 'pick':
      return field.from === 'obligation' ? Number(textOf(value)) : value;
    default:
      return value;
  }
};

/** What is not filled in is not sent. */
export const bodyOf = (fields: readonly NamedField[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, field }) => {
      const value = sent(field, values[name]);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
