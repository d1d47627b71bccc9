import { MaterialsBody, RequestCompletionBody } from '@one-window/contracts';
import type { IntakeState } from '@one-window/domain-intake';
import { materialsFrom } from '../edge/materials';
import { applicantOf, sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, matterStream } from '../matter-aggregate';

const countOf = (state: IntakeState): number => (state.stage === 'received' ? state.matter.materials.length : 0);

export const requestCompletion = defineCommand({
  name: 'requestCompletion',
  title: { zh: '一次性告知补正', en: 'Request completion, once' },
  path: '/matters/:id/completion-request',
  roles: ['window-clerk'],
  body: RequestCompletionBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ missing, note }, { services, state }) => ({
    type: 'RequestCompletion',
    data: withoutUndefined({
      missing,
      note: note ? await sealText(note, services.personalData, applicantOf(state)) : undefined,
    }),
  }),
});

export const completeMatter = defineCommand({
  name: 'completeMatter',
  title: { zh: '收到补正材料', en: 'Complete a matter' },
  path: '/matters/:id/completion',
  roles: ['window-clerk'],
  body: MaterialsBody,
  stream: ({ id }) => matterStream(id),
  toCommand: ({ materials }, { state, today }) => ({
    type: 'CompleteMatter',
    data: { materials: materialsFrom(materials, countOf(state), today) },
  }),
});

export const addMaterials = defineCommand({
  name: 'addMaterials',
  title: { zh: '补收材料', en: 'Add materials' },
  path: '/matters/:id/materials',
  roles: ['window-clerk'],
  body: MaterialsBody,
  stream: ({ id }) => matterStream(id),
  toCommand: ({ materials }, { state, today }) => ({
    type: 'AddMaterials',
    data: { materials: materialsFrom(materials, countOf(state), today) },
  }),
});
