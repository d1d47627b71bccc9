import type { ProblemText } from '@one-window/platform';

export const routingProblems = {
  'route/clerk-must-decide': {
    zh: { title: '系统没有建议，须由窗口判断。', next: '请选择处理机构并写明理由。' },
    en: { title: 'There is no suggestion to confirm.', next: 'Choose a body and give a reason.' },
  },
  'route/same-as-suggested': {
    status: 422,
    zh: { title: '请求{itemId}的选择与建议相同。', next: '请直接点“同意”。' },
    en: { title: 'For claim {itemId} this is what was suggested.', next: 'Confirm it instead.' },
  },
  'route/reason-missing': {
    status: 422,
    zh: { title: '改变请求{itemId}的建议须写明理由。', next: '请填写理由。' },
    en: { title: 'Overriding the suggestion for claim {itemId} needs a reason.', next: 'Give the reason.' },
  },
  'route/agency-missing': {
    status: 422,
    zh: { title: '请求{itemId}没有写明告知去哪里。', next: '请选择部门；告知以书面作出。' },
    en: {
      title: 'Claim {itemId} does not say where the worker is told to go.',
      next: 'Choose the agency; the notice is in writing.',
    },
  },
  'route/without-cause': {
    zh: { title: '请求{itemId}是要求查处违法，没有可以仲裁的请求。', next: '请另加一项请求，或改送监察。' },
    en: {
      title: 'Claim {itemId} asks for an investigation; there is nothing to arbitrate.',
      next: 'Add a claim, or choose inspection.',
    },
  },
  'route/without-matter': {
    zh: { title: '请求{itemId}不属于监察事项。', next: '请改送仲裁，或另加要求查处的事项。' },
    en: { title: 'Claim {itemId} is no matter of inspection.', next: 'Choose arbitration, or add a violation.' },
  },
  'route/unit-not-competent': {
    status: 422,
    zh: { title: '{unit}没有管辖权。', next: '请从有管辖权的机构中选择。' },
    en: { title: '{unit} is not competent.', next: 'Choose one of the competent offices.' },
  },
  'route/no-competent-unit': {
    zh: { title: '请求{itemId}没有找到有管辖权的机构。', next: '请核对履行地和单位所在地。' },
    en: {
      title: 'No competent office was found for claim {itemId}.',
      next: 'Check the place of work and of the employer.',
    },
  },
  'items/undecided': {
    zh: { title: '请求{items}还没有确定处理机构。', next: '请逐项同意建议或改选。' },
    en: { title: 'Claims {items} are not decided yet.', next: 'Confirm or override each of them.' },
  },
  'items/nothing-to-hand-on': {
    zh: { title: '没有待派送的请求。', next: '可在“派送情况”中查看去向。' },
    en: { title: 'There is nothing to hand on.', next: 'See where the claims are.' },
  },
  'items/nothing-at-window': {
    zh: { title: '窗口没有待处理的请求。', next: '已派送的请求请向承办机构办理。' },
    en: { title: 'Nothing lies at the window.', next: 'Turn to the body that has the claim.' },
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
