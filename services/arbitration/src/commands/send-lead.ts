import { findMatter, findUnit, SendLeadBody } from '@one-window/contracts';
import type { ArbitrationRejection } from '@one-window/domain-arbitration';
import { refuse } from '@one-window/platform';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { CLERKS, HEADS, TRIBUNAL } from '../edge/officers';
import { leadIdOf } from '../edge/lead-id';
import { sealText } from '../edge/seal-text';

const notInspection = (unit: string): ArbitrationRejection => ({
  code: 'lead/unit-not-inspection',
  params: { unit },
});

/** L10: the inspection body registers it, and answers. */
export const sendLead = defineCommand({
  name: 'sendLead',
  title: { zh: '向监察移送线索', en: 'Send a lead to inspection' },
  path: '/cases/:id/leads',
  roles: [...CLERKS, ...TRIBUNAL, ...HEADS],
  body: SendLeadBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ toUnit, matters, itemIds, documentIds }, context) => {
    if (findUnit(toUnit)?.body !== 'inspection') return refuse(notInspection(toUnit));
    return {
      type: 'SendLead',
      data: {
        leadId: leadIdOf(context.params.id, context.state),
        toUnit,
        matters: [...new Set(matters.map(({ code }) => code))],
        facts: await sealText(
          matters.map(({ code, facts }) => `${findMatter(code)?.name.zh ?? code}：${facts}`).join('\n'),
          context,
        ),
        itemIds,
        documentIds,
      },
    };
  },
});
