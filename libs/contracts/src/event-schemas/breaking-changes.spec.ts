import { z } from 'zod';
import { breakingChanges } from './breaking-changes';
import { schemaOf } from './event-schemas';

const Party = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organization'), name: z.string() }),
  z.object({ kind: z.literal('person'), personId: z.string() }),
]);
const shape = {
  unit: z.string(),
  reason: z.enum(['no-jurisdiction', 'time-barred']),
  days: z.int().min(1).max(60),
  note: z.string().optional(),
  items: z.array(z.object({ itemId: z.string(), share: z.int() })),
  party: Party,
};
const between = (was: z.ZodType, is: z.ZodType): readonly string[] =>
  breakingChanges({ Refused: schemaOf(was) }, { Refused: schemaOf(is) });
const Refused = z.object(shape);

describe('a change of a published event', () => {
  it('is none when nothing changed', () => expect(between(Refused, z.object(shape))).toEqual([]));

  it.each<[string, z.ZodType]>([
    ['another field that may be missing', Refused.extend({ article: z.string().optional() })],
    ['another value of a choice', Refused.extend({ reason: z.enum(['no-jurisdiction', 'time-barred', 'duplicate']) })],
    ['a wider bound', Refused.extend({ days: z.int().min(0).max(90) })],
    ['any number where a whole one was', Refused.extend({ days: z.number().min(1).max(60) })],
    ['another kind of party', Refused.extend({ party: z.union([Party, z.object({ kind: z.literal('household') })]) })],
    ['a field that could be missing is gone', Refused.omit({ note: true })],
  ])('breaks nobody: %s', (_, is) => expect(between(Refused, is)).toEqual([]));

  it.each<[string, z.ZodType, string]>([
    ['a field that every event must have', Refused.extend({ article: z.string() }), 'Refused.article: is required'],
    ['a field that may no longer be missing', Refused.extend({ note: z.string() }), 'Refused.note: is required'],
    ['a field is gone', Refused.omit({ unit: true }), 'Refused.unit: was always there'],
    ['a field may be missing', Refused.extend({ unit: z.string().optional() }), 'Refused.unit: was always there'],
    ['another type', Refused.extend({ unit: z.int() }), 'Refused.unit: was string, is integer'],
    ['a value is gone', Refused.extend({ reason: z.enum(['time-barred']) }), 'no longer allows "no-jurisdiction"'],
    ['free text became a choice', Refused.extend({ unit: z.enum(['a', 'b']) }), 'Refused.unit: was free'],
    ['a narrower bound', Refused.extend({ days: z.int().min(1).max(45) }), 'Refused.days: maximum is 45, was 60'],
    ['a form that was not asked for', Refused.extend({ unit: z.string().regex(/^arb-/) }), 'Refused.unit: pattern'],
    [
      'a field deep in a list',
      Refused.extend({ items: z.array(z.object({ itemId: z.string(), share: z.string() })) }),
      'Refused.items[].share: was integer, is string',
    ],
    [
      'a kind of party is gone',
      Refused.extend({ party: z.object({ kind: z.literal('organization'), name: z.string() }) }),
      'no longer allows "person"',
    ],
  ])('breaks somebody: %s', (_, is, what) => expect(between(Refused, is).join('\n')).toContain(what));

  it('is another shape when a step leads to it, and never an older one again', () => {
    const [was, is] = [schemaOf(Refused), { 'x-shape': 2, ...schemaOf(Refused.omit({ unit: true })) }];
    expect(breakingChanges({ Refused: was }, { Refused: is })).toEqual([]);
    expect(breakingChanges({ Refused: is }, { Refused: was })).toEqual([
      'Refused: was published in shape 2, and only shapes up to 1 are known',
    ]);
  });

  it('breaks somebody when the event is gone', () =>
    expect(breakingChanges({ Refused: schemaOf(Refused) }, {})).toEqual(['Refused: the event is gone']));
});
