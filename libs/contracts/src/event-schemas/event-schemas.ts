import { z } from 'zod';
import { arbitrationCaseEvents } from '../case-events/arbitration';
import { publishedShape } from '../case-events/current-case-event';
import type { ServiceName } from '../case-events/envelope';
import { inspectionCaseEvents } from '../case-events/inspection';
import { intakeCaseEvents } from '../case-events/intake';
import { oneWindowCaseEvents } from '../case-events/one-window';

export type Schema = { readonly [keyword: string]: unknown };
/** Of one service: the JSON schema of each fact by its stored name. */
export type FactSchemas = Readonly<Record<string, Schema>>;

const contracts: Readonly<Record<ServiceName, Readonly<Record<string, z.ZodType>>>> = {
  intake: intakeCaseEvents,
  arbitration: arbitrationCaseEvents,
  inspection: inspectionCaseEvents,
  'one-window': oneWindowCaseEvents,
};

/** As it travels: what a reader does not know it passes over, so no schema forbids more fields. */
export const schemaOf = (contract: z.ZodType): Schema => {
  const { $schema: _, ...schema } = z.toJSONSchema(contract, { io: 'input', target: 'draft-7' });
  return schema;
};

/** The shape's number stands in its schema, from the second on. */
const SHAPE = 'x-shape';
const shaped = (schema: Schema, shape: number): Schema => (shape === 1 ? schema : { [SHAPE]: shape, ...schema });
export const shapeOf = (schema: Schema): number => Number(schema[SHAPE] ?? 1);

export const eventSchemas = (): Readonly<Record<ServiceName, FactSchemas>> => {
  const of = (service: ServiceName): FactSchemas =>
    Object.fromEntries(
      Object.entries(contracts[service])
        // By name, so that moving a contract to another file changes nothing that was published.
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([type, contract]) => [type, shaped(schemaOf(contract), publishedShape(service, type))]),
    );
  return {
    intake: of('intake'),
    arbitration: of('arbitration'),
    inspection: of('inspection'),
    'one-window': of('one-window'),
  };
};
