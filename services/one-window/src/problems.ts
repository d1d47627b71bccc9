import type { ProblemCatalog } from '@one-window/platform';
import type { NoticeRejection } from './notices/notice-decider';

export const problems = {
  'notice/loaded': {
    zh: { title: '{year}年的这份通知已经载入过。', next: '无需再载。如有修改通知，请按修改后的全年安排填写。' },
    en: {
      title: 'This notice of {year} is loaded already.',
      next: 'Nothing to do. For an amending notice, state the whole year.',
    },
  },
  'notice/outside-year': {
    status: 422,
    zh: { title: '{day}不属于{year}年的通知。', next: '请核对日期：只收当年各日和上一年12月25日以后各日。' },
    en: {
      title: '{day} does not belong to the notice of {year}.',
      next: 'Days of that year, or from 25 December before it.',
    },
  },
  'notice/not-a-weekday': {
    status: 422,
    zh: { title: '{day}是周六或周日，本来就休息。', next: '“放假的工作日”只填周一至周五。' },
    en: { title: '{day} is a Saturday or Sunday anyway.', next: 'Weekdays off are Monday to Friday only.' },
  },
  'notice/not-a-weekend': {
    status: 422,
    zh: { title: '{day}是周一至周五，不是调休上班的周末。', next: '“调休上班日”只填周六、周日。' },
    en: { title: '{day} is not a Saturday or Sunday.', next: 'Make-up days are Saturdays and Sundays only.' },
  },
  'notice/contradictory': {
    status: 422,
    zh: { title: '{day}既写了放假又写了上班。', next: '请对照通知原文，保留一处。' },
    en: { title: '{day} is both off and worked.', next: 'Compare with the text of the notice and keep one.' },
  },
} satisfies ProblemCatalog<NoticeRejection>;
