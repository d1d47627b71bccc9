import type { ProblemText } from '@one-window/platform';

export const handingOnProblems = {
  'handover/not-needed': {
    zh: { title: '没有需要移送外区域的请求。', next: '请直接派送。' },
    en: { title: 'Nothing needs a hand-over to another area.', next: 'Hand it on directly.' },
  },
  'handover/consent-missing': {
    zh: { title: '请求{items}属其他区域管辖，还没有当事人的移送同意书。', next: '请先记录是否同意移送。' },
    en: {
      title: 'Claims {items} belong to another area and the worker has not consented yet.',
      next: 'Record the consent first.',
    },
  },
  'handover/nothing-for-unit': {
    status: 422,
    zh: { title: '没有待移送{unit}的请求。', next: '请核对接收机构。' },
    en: { title: 'Nothing waits to go to {unit}.', next: 'Check the receiving office.' },
  },
  'handover/consent-already-recorded': {
    zh: { title: '移送同意已记录。', next: '请移送材料。' },
    en: { title: 'The consent is on record.', next: 'Send the package.' },
  },
  'handover/not-escalated': {
    zh: { title: '没有待指定管辖的请求。', next: '两次退回后才由市局指定。' },
    en: { title: 'Nothing waits to be designated.', next: 'The bureau designates after a second return.' },
  },
  'package/none-waiting': {
    zh: { title: '没有待答复的移送。', next: '可在“移送情况”中查看结果。' },
    en: { title: 'No package waits for an answer.', next: 'See what became of it.' },
  },
  'package/unknown': {
    status: 404,
    zh: { title: '没有移送{packageNo}。', next: '请核对移送编号。' },
    en: { title: 'There is no package {packageNo}.', next: 'Check its number.' },
  },
  'package/already-answered': {
    zh: { title: '移送{packageNo}已答复。', next: '请刷新查看结果。' },
    en: { title: 'Package {packageNo} has been answered.', next: 'Refresh to see the answer.' },
  },
  'package/not-addressed': {
    status: 403,
    zh: { title: '移送的接收单位是{units}。', next: '须由接收单位或其区域的窗口答复。' },
    en: { title: 'The package is addressed to {units}.', next: 'That office, or a window of its area, answers it.' },
  },
  'package/reason-missing': {
    status: 422,
    zh: { title: '退回移送须写明理由。', next: '请填写理由。' },
    en: { title: 'A refusal needs a reason.', next: 'Give the reason.' },
  },
  'designation/not-coordinator': {
    status: 403,
    zh: { title: '指定管辖须由共同的上一级主管部门作出。', next: '请报市人力资源和社会保障局。' },
    en: { title: 'The common superior designates.', next: "Report it to the city's bureau." },
  },
  'designation/reason-missing': {
    status: 422,
    zh: { title: '指定管辖须写明理由。', next: '请填写理由。' },
    en: { title: 'A designation needs a reason.', next: 'Give the reason.' },
  },
  'feedback/unknown-dispatch': {
    zh: { title: '没有对应的派送。', next: '请核对派送编号。' },
    en: { title: 'Nothing of the kind was sent.', next: 'Check the dispatch.' },
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
