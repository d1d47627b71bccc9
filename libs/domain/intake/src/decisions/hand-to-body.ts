import { InvariantBroken, type LocalDate } from '@one-window/kernel';
import type { ClaimItem } from '../claim-item';
import type { CaseDispatched } from '../events';
import type { Body } from '../routing/suggestion';
import type { Matter } from '../state';
import { inTermsOf } from '../subject';

export interface Handing {
  readonly body: Body;
  readonly unit: string;
  readonly items: readonly ClaimItem[];
  readonly packageNo?: string;
}

const BASIS: Readonly<Record<Body, readonly string[]>> = {
  arbitration: ['调解仲裁法21、28条'],
  inspection: ['监察条例9、13条'],
};

/** The fact from which a body opens its proceeding: all it needs, so that nobody re-types anything. */
export const handedToBody = (matter: Matter, handing: Handing, ordinal: number, on: LocalDate): CaseDispatched => {
  const { body, unit, items, packageNo } = handing;
  const { applicant, workers, workersCount, representatives, employer, employment, story, flags } = matter;
  return {
    type: 'CaseDispatched',
    data: {
      dispatchId: `D${matter.dispatches.length + ordinal}`,
      body,
      unit,
      itemIds: items.map(({ itemId }) => itemId),
      claimItems: items.map(item => translated(body, item)),
      applicant,
      ...(workers && { workers }),
      workersCount,
      ...(representatives && { representatives }),
      employer,
      employment,
      story,
      flags,
      windowReceivedOn: matter.receivedOn,
      windowUnit: matter.windowUnit,
      channel: matter.channel,
      receiptNo: matter.receiptNo,
      materials: matter.materials,
      ...(packageNo && { packageNo }),
    },
    on,
    basis: BASIS[body],
  };
};

const translated = (body: Body, item: ClaimItem): ClaimItem => {
  const known = inTermsOf(body, item);
  if (!known) throw new InvariantBroken(`${body} has no term for this item`, { itemId: item.itemId });
  return known;
};
