import { pair, type Pair } from './pair';

/**
 * Stage names as the bureau says them (domain.md §1.2, §2.3). Keyed by the stage of a standing, per service.
 * A stage that is not listed is shown by its body's name only, never as a code.
 */
export const stageWords: Readonly<Record<string, Readonly<Record<string, Pair>>>> = {
  intake: {
    received: pair('已收件', 'Received'),
    'awaiting-completion': pair('待补正', 'Awaiting completion'),
    completing: pair('待补正', 'Awaiting completion'),
    routing: pair('待分流', 'To be routed'),
    routed: pair('已分流', 'Routed'),
    dispatched: pair('已转办', 'Dispatched'),
    'handing-over': pair('移交中', 'Handing over'),
    'handed-over': pair('已移交', 'Handed over'),
    escalated: pair('待指定', 'To be designated'),
    returned: pair('退回待处理', 'Returned'),
    withdrawn: pair('已撤回', 'Withdrawn'),
    closed: pair('已办结', 'Closed'),
  },
  arbitration: {},
  inspection: {},
};
