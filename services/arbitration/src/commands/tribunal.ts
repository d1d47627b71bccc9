import { ChooseSimplifiedProcedureBody, ConvertToOrdinaryBody, FormTribunalBody } from '@one-window/contracts';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { documentRefs } from '../edge/document-numbers';
import { COMMISSION } from '../edge/officers';
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
  toCommand: async (body, context) => ({
    type: 'FormTribunal',
    data: { ...body, documents: await documentRefs(context, 'tribunal-notice') },
  }),
});
