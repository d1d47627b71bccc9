import { isMap } from '../tools/scenario/match';
import type { JsonSchema } from './sample-of-schema';

/** One operation as `/api/openapi.json` describes it: all that a stranger knows of a route. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** `/api/intake/matters/{id}/dispatch` */
  readonly path: string;
  /** The service, or `session`, `health`, `deadlines`. */
  readonly tag: string;
  readonly permission: readonly string[] | 'signed-in' | 'public' | undefined;
  readonly body: JsonSchema | undefined;
  readonly needsKey: boolean;
  readonly needsRevision: boolean;
  readonly statuses: readonly number[];
  /** Names in the path. */
  readonly places: readonly string[];
  /** What may be asked in the address. */
  readonly query: Readonly<Record<string, JsonSchema>>;
  readonly takesClock: boolean;
}

export const describedOperations = (document: unknown): readonly Operation[] => {
  const paths = isMap(document) && isMap(document['paths']) ? document['paths'] : {};
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(isMap(methods) ? methods : {}).map(([method, operation]) =>
      operationOf(path, method.toUpperCase(), isMap(operation) ? operation : {}),
    ),
  );
};

const operationOf = (path: string, method: string, described: Readonly<Record<string, unknown>>): Operation => {
  const parameters = members(described['parameters']);
  const named = (where: string): readonly string[] =>
    parameters.filter(parameter => parameter['in'] === where).map(parameter => String(parameter['name']));
  const headers = named('header');
  return {
    id: String(described['operationId']),
    method,
    path,
    tag: Array.isArray(described['tags']) ? String(described['tags'][0]) : '',
    permission: permissionOf(described['x-permission']),
    body: bodyOf(described['requestBody']),
    needsKey: headers.includes('Idempotency-Key'),
    needsRevision: headers.includes('If-Match'),
    statuses: Object.keys(isMap(described['responses']) ? described['responses'] : {}).map(Number),
    places: named('path'),
    query: Object.fromEntries(
      parameters
        .filter(parameter => parameter['in'] === 'query')
        .map(({ name, schema }) => [String(name), isMap(schema) ? schema : {}]),
    ),
    takesClock: headers.includes('X-Clock'),
  };
};

const permissionOf = (value: unknown): Operation['permission'] => {
  if (value === 'signed-in' || value === 'public') return value;
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
};

const bodyOf = (described: unknown): JsonSchema | undefined => {
  const content =
    isMap(described) && isMap(described['content']) ? described['content']['application/json'] : undefined;
  return isMap(content) && isMap(content['schema']) ? content['schema'] : undefined;
};

const members = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isMap) : [];

/** The address with its names filled in. */
export const addressOf = ({ path }: Operation, place: (name: string) => string): string =>
  path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(place(name)));
