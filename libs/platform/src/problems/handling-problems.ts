import type { HandlingRejectionCode } from '@one-window/kernel';
import type { ProblemText } from './problem-catalog';

/** Why a case is not taken or passed on; the same in every body. */
export const handlingProblems: Readonly<Record<HandlingRejectionCode, ProblemText>> = {
  'handler/is-you': {
    zh: { title: '本案已由您承办。', next: '在“我的”待办中办理。' },
    en: { title: 'You carry this case already.', next: 'It stands in your own list.' },
  },
  'handler/taken': {
    zh: { title: '本案已有人承办。', next: '需要换人的，请负责人转派，并写明理由。' },
    en: { title: 'Somebody carries this case already.', next: 'Ask who leads the unit to reassign it, with a reason.' },
  },
  'handler/same': {
    status: 422,
    zh: { title: '本案已由这位同事承办。', next: '请选择另一位同事。' },
    en: { title: 'This colleague carries the case already.', next: 'Choose another colleague.' },
  },
  'handler/other-unit': {
    status: 422,
    zh: { title: '只能转派给本单位的同事。', next: '属其他单位办理的，请走移送。' },
    en: { title: 'A case is reassigned within its unit only.', next: 'To another unit it is handed over.' },
  },
  'handler/role-without-work': {
    status: 422,
    zh: { title: '这个角色不承办此类事项。', next: '请选择承办这类事项的同事。' },
    en: { title: 'This role carries no such cases.', next: 'Choose a colleague who does.' },
  },
};
