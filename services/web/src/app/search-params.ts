import type { Light, ListWorkAnswer, ServiceName } from '@one-window/contracts';

/**
 * Filter, tab, sort and page live in the address, so that Back restores a list. Never a name or an ID number.
 * What does not parse is left out: an old bookmark opens the unfiltered page.
 */
type Input = Record<string, unknown>;

// Listed here, not imported: the contracts' values would bring zod into the first page.
const queues: readonly ListWorkAnswer['queue'][] = ['mine', 'unit', 'approve', 'supervised'];
const lanes: readonly ServiceName[] = ['intake', 'arbitration', 'inspection', 'one-window'];
const lights: readonly Light[] = [
  'overdue',
  'lapsed',
  'today',
  'near',
  'normal',
  'suspended',
  'met',
  'metLate',
  'ended',
];

const oneOf = <Value extends string>(values: readonly Value[], input: unknown): Value | undefined =>
  values.find(value => value === input);
const text = (input: unknown): string | undefined => (typeof input === 'string' && input !== '' ? input : undefined);
const pageNumber = (input: unknown): number | undefined => {
  const value = Number(input);
  return Number.isSafeInteger(value) && value > 1 ? value : undefined;
};
const given = <Shape extends object>(shape: Shape): { [K in keyof Shape]?: Exclude<Shape[K], undefined> } =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [K in keyof Shape]?: Exclude<Shape[K], undefined>;
  };

export const signIn = (input: Input) =>
  given({ back: text(input['back'])?.startsWith('/') ? text(input['back']) : undefined });
export const work = (input: Input) => ({
  queue: oneOf(queues, input['queue']) ?? 'mine',
  ...given({ command: text(input['command']), page: pageNumber(input['page']) }),
});
export const deadlines = (input: Input) =>
  given({
    light: oneOf(lights, input['light']),
    unit: text(input['unit']),
    rule: text(input['rule']),
    status: oneOf(['open', 'past', 'all'] as const, input['status']),
    page: pageNumber(input['page']),
  });
export const register = (input: Input) => given({ draft: text(input['draft']) });
export const timeline = (input: Input) =>
  given({
    view: oneOf(['table'] as const, input['view']),
    lane: oneOf(lanes, input['lane']),
    mark: text(input['mark']),
    who: text(input['who']),
  });
export const history = (input: Input) =>
  given({ only: oneOf(['deadline', 'refused', 'read'] as const, input['only']) });
export const handOvers = (input: Input) => ({
  direction: oneOf(['in', 'out'] as const, input['direction']) ?? 'in',
  ...given({ page: pageNumber(input['page']) }),
});
export const nothing = (_input: Input) => ({});
