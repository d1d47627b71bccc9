import type { Office } from './office';
import { matterOf } from './people';

/** What the pages are shown with. */
export interface Prepared {
  readonly caseId: string;
  /** Of its receipt. */
  readonly queryNo: string;
}

interface Accepted {
  readonly caseId: string;
  readonly revision: number;
}

interface Position {
  readonly stream: string;
  readonly revision: number;
}

interface WholeCase {
  readonly bodies: readonly { readonly service: string; readonly id: string; readonly revision: number }[];
}

/**
 * A matter of two claims, dispatched, whose arbitration has been proposed for acceptance; and one of another area that
 * waits there for an answer.
 */
export const prepare = async (office: Office): Promise<Prepared> => {
  const matter = matterOf('欧阳阿卜杜热合曼·买买提江', '云河市新城区锦绣山河建筑劳务分包工程有限责任公司第十七分公司');
  const { caseId } = await office.ask<Accepted>('chuangkou1', 'POST', '/api/intake/matters', matter);
  const { revision } = await office.ask<Accepted>('chuangkou1', 'GET', `/api/intake/matters/${caseId}`);
  const dispatch = `/api/intake/matters/${caseId}/dispatch`;
  const dispatched = await office.ask<Position>('chuangkou1', 'POST', dispatch, undefined, revision);
  const arbitration = await arbitrationOf(office, caseId, dispatched);
  await office.ask(
    'lian1',
    'POST',
    `/api/arbitration/cases/${arbitration.id}/acceptance-proposal`,
    {
      conditions: {
        withinScope: true,
        clearClaimsAndFacts: true,
        directInterestAndIdentifiedRespondent: true,
        thisCommissionCompetent: true,
      },
      acceptItemIds: ['c1'],
      opinion: '属于劳动争议受理范围，建议受理。',
    },
    arbitration.revision,
  );
  await sendElsewhere(office);
  const { queryNo } = await office.ask<{ queryNo: string }>(
    'chuangkou1',
    'GET',
    `/api/intake/matters/${caseId}/receipt`,
  );
  return { caseId, queryNo };
};

/** Dismissed in 东山县, brought to 新城区: with the worker's consent it is sent on. */
const sendElsewhere = async (office: Office): Promise<void> => {
  const { claims, ...matter } = matterOf('古丽娜尔', '东山县恒源制衣有限公司');
  const body = { ...matter, area: 'dongshan', claims: claims.slice(0, 1) };
  const { caseId } = await office.ask<Accepted>('chuangkou1', 'POST', '/api/intake/matters', body);
  const address = `/api/intake/matters/${caseId}`;
  const toUnit = 'arb-dongshan';
  const give = async (step: string, data: object) => {
    const { revision } = await office.ask<Accepted>('chuangkou1', 'GET', address);
    await office.ask('chuangkou1', 'POST', `${address}/${step}`, data, revision);
  };
  await give('handover-consent', { toUnit, given: true });
  await give('packages', { toUnit });
};

/** Waits until the dispatch has reached the arbitration body. */
const arbitrationOf = async (
  office: Office,
  caseId: string,
  { stream, revision }: Position,
): Promise<WholeCase['bodies'][number]> => {
  const address = `/api/one-window/cases/${caseId}?after=${encodeURIComponent(`${stream}@${revision}`)}`;
  for (let tries = 0; tries < 100; tries++) {
    // Views that are behind by more than a request waits for do not know the case yet.
    const seen = await office.askIfThere<WholeCase>('dudao1', address);
    const found = seen?.bodies.find(({ service }) => service === 'arbitration');
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the arbitration body has not received the matter after 10 s');
};
