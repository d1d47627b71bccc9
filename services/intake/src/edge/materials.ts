import type { MaterialInput } from '@one-window/contracts';
import type { Material } from '@one-window/domain-intake';
import type { LocalDate } from '@one-window/kernel';
import { withoutUndefined } from './without-undefined';

/** Numbered on after what is there. */
export const materialsFrom = (
  inputs: readonly MaterialInput[],
  before: number,
  receivedOn: LocalDate,
): readonly Material[] =>
  inputs.map((input, index) => withoutUndefined({ ...input, materialId: `m${before + index + 1}`, receivedOn }));
