import { inspectionCaseEvents, type InspectionCaseEventType } from '@one-window/contracts';
import type { InspectionFact } from '@one-window/domain-inspection';
import type { z } from 'zod';
import { publications } from './publications';

type DeepReadonly<T> = T extends readonly (infer Each)[]
  ? readonly DeepReadonly<Each>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Data<K extends string> = Extract<InspectionFact, { type: K }>['data'];
/** What is published of the registration is not the fact itself: the reporter stays here. */
type Compared = Exclude<InspectionCaseEventType, 'LeadRegistered'>;
type Differs<K extends Compared> = Data<K> extends DeepReadonly<z.input<(typeof inspectionCaseEvents)[K]>> ? never : K;

describe('publications', () => {
  it('says how every fact of the contract is published, and no other', () => {
    const own = Object.keys(publications).filter(type => !type.startsWith('Deadline'));
    expect(own.sort()).toEqual(Object.keys(inspectionCaseEvents).sort());
  });

  it('has facts that fit their contracts', () => {
    // Checked by the compiler: the name of a fact that differs would stand in this type.
    const differing: { readonly [K in Compared as Differs<K>]: K } = {};
    expect(differing).toEqual({});
  });
});
