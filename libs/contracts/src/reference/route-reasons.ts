import type { Name } from './causes';

/** Why a way is suggested, as the clerk tells the worker. Codes: `RouteSuggestion.reasonCode`. */
// prettier-ignore
export const ROUTE_REASONS = {
  'outside-labour-law': { zh: '不属于劳动人事争议，也不属于监察事项', en: 'Neither a labour dispute nor a matter of inspection' },
  'over-age-court': { zh: '超龄劳动者的这类请求不在仲裁受理范围，可直接起诉', en: 'This claim of a worker over the retirement age goes to court directly' },
  'over-age-service-relation': { zh: '已享受养老保险待遇，当时按劳务关系处理', en: 'A pensioner: by the law of that time a service relation' },
  'over-age-lawyer-decides': { zh: '超龄劳动者，这段时间的规则有争议，须由人工判断', en: 'Over the retirement age, in a time of contested rules: a person decides' },
  'suit-filed': { zh: '已向人民法院起诉', en: 'A suit has been filed' },
  'dispute-procedure-used': { zh: '已申请调解或仲裁，应走争议处理程序', en: 'Taken to mediation or arbitration already: the dispute procedure is the way' },
  'procedure-ended': { zh: '以前申请过，程序已结束而没有结果', en: 'An earlier procedure ended without a result' },
  'order-unmet': { zh: '监察已责令支付而逾期未付', en: 'An order to pay was not obeyed in time' },
  'order-first': { zh: '须先由监察责令限期支付，逾期不付才能要求加付', en: 'Inspection must order payment first' },
  'inspection-only': { zh: '要求查处违法行为，属监察事项', en: 'A violation to be investigated: a matter of inspection' },
  'arbitration-only': { zh: '属劳动人事争议，由仲裁处理', en: 'A labour dispute: for arbitration' },
  'contributions-by-inspection': { zh: '补缴社会保险费由监察和征收机构处理', en: 'Contribution arrears are for inspection and the collecting agency' },
  'migrant-wage': { zh: '农民工工资，首先接到的部门应当受理，监察优先', en: 'Wages of migrant workers: who receives it first handles it; inspection first' },
  'clear-and-admitted': { zh: '金额清楚、单位认可、未过2年', en: 'The amount is clear, the employer admits it, within two years' },
  'inspection-orders-return': { zh: '监察可责令退还、出具，并可处罚', en: 'Inspection can order the return and may fine' },
  'loss-claimed': { zh: '要求赔偿损失，属争议', en: 'A loss is claimed: a dispute' },
  'facts-disputed': { zh: '事实或金额有争议或不清楚', en: 'Facts or amount are disputed or unclear' },
  'relation-disputed': { zh: '双方对劳动关系有争议，应先由仲裁确认', en: 'The relationship is disputed: arbitration confirms it first' },
  'over-two-years': { zh: '违法行为终了已过2年，监察不再查处，仍可申请仲裁', en: 'More than two years since the violation: inspection no longer, arbitration still' },
  'worker-chooses': { zh: '两个程序都可以，按劳动者的选择', en: 'Both ways are open: as the worker chooses' },
  'other-by-law': { zh: '目录外的请求，由窗口判断并说明理由', en: 'Not in the list: the clerk decides with a reason' },
} as const satisfies Readonly<Record<string, Name>>;

/** What the clerk must see beside a suggestion. A warning is never a reason not to receive. */
// prettier-ignore
export const ROUTE_WARNINGS = {
  'limitation-near': { zh: '仲裁时效将在30日内届满', en: 'The limitation period ends within 30 days' },
  'limitation-passed': { zh: '按所述事实，时效可能已过；如有中断、中止请记明。照常收件', en: 'The limitation may have passed; note any interruption. Receive all the same' },
  'inspection-limit-passed': { zh: '违法行为终了可能已过2年，监察将书面答复', en: 'More than two years may have passed: inspection answers in writing' },
  'reapplication-barred': { zh: '曾按撤回处理，再次申请可能不予受理；请核对送达和未到庭理由', en: 'Deemed withdrawn before: a new application may be refused; check service and reason of absence' },
  'repeat-refused': { zh: '曾不予受理，同一请求不重复处理', en: 'Refused before: the same claim is not handled twice' },
  'amount-missing': { zh: '没有写明金额', en: 'No amount is stated' },
  'ask-relation': { zh: '先问清是不是劳动关系；主张劳动关系的，照常收仲裁申请', en: 'Ask whether it is a labour relationship; if it is claimed, receive for arbitration' },
  'one-sum-one-title': { zh: '同一笔款项只能由一个程序作出处理', en: 'One sum, one decision' },
  'over-age': { zh: '超龄劳动者，适用规则随工作时间不同', en: 'Over the retirement age: rules depend on when the work was done' },
} as const satisfies Readonly<Record<string, Name>>;
