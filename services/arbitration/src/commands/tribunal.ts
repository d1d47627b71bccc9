import { ChooseSimplifiedProcedureBody, ConvertToOrdinaryBody, FormTribunalBody } from '@one-window/contracts';
import type { Actor } from '@one-window/kernel';
import { appointed } from '@one-window/platform';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { documentRefs } from '../edge/document-numbers';
import { AT_THE_HEARING, COMMISSION, TRIBUNAL } from '../edge/officers';
import { sealText } from '../edge/seal-text';

export const chooseSimplifiedProcedure = defineCommand({
  name: 'chooseSimplifiedProcedure',
  title: { zh: '决定简易处理', en: 'Choose simplified handling' },
  path: '/cases/:id/simplified-procedure',
  roles: COMMISSION,
  body: ChooseSimplifiedProcedureBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'ChooseSimplifiedProcedure', data: body }),
});

export const convertToOrdinary = defineCommand({
  name: 'convertToOrdinary',
  title: { zh: '转为普通程序', en: 'Convert to ordinary procedure' },
  path: '/cases/:id/ordinary-procedure',
  roles: COMMISSION,
  body: ConvertToOrdinaryBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ reason }, context) => ({
    type: 'ConvertToOrdinary',
    data: { reason: await sealText(reason, context), documents: await documentRefs(context, 'procedure-notice') },
  }),
});

export const formTribunal = defineCommand({
  name: 'formTribunal',
  title: { zh: '组庭', en: 'Form the tribunal' },
  path: '/cases/:id/tribunal',
  roles: COMMISSION,
  body: FormTribunalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ members, recorder, ...body }, context) => {
    const named = ({ accountId, name }: Actor) => ({ accountId, name });
    const sitting = appointed(
      context.services,
      members.map(({ accountId }) => accountId),
      TRIBUNAL,
    ).map(named);
    const [recording] = appointed(context.services, [recorder.accountId], AT_THE_HEARING).map(named);
    return {
      type: 'FormTribunal',
      data: {
        ...body,
        members: sitting,
        recorder: recording ?? recorder,
        documents: await documentRefs(context, 'tribunal-notice'),
      },
    };
  },
});
