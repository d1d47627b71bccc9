import { accept, fen, formatYuan, reject, type LocalDate } from '@one-window/kernel';
import type { ProposePoliceTransfer } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { arrearsOf } from '../instruments';
import { valueOn } from '../parameters/dated';
import type { InspectionRejection } from '../rejections';
import type { Filed } from '../state';
import { findInstrument, notUnmet } from '../unmet';
import type { InspectionWorld } from '../world';

const TRANSFER = '行政执法机关移送涉嫌犯罪案件的规定';

/** I26, first part: a special team of at least two reports to the principal head in writing (TRANSFER 5). */
const report = during('filed')<ProposePoliceTransfer>({
  may: state => {
    if (state.officers.length === 0) return { code: 'officers/not-assigned', article: '监察条例16条' };
    return state.reports.some(each => each.decision === undefined || isWithPolice(each))
      ? { code: 'crime/report-pending', article: `${TRANSFER}5条` }
      : undefined;
  },
  decide: ({ data, by, today }, state, world) => {
    const team = new Set(data.team);
    if (team.size < 2) return reject({ code: 'team/too-small', article: `${TRANSFER}5条` });
    if (!team.has(by.accountId)) return reject({ code: 'team/not-member', article: `${TRANSFER}5条` });
    const no = data.crime === 'refusal-to-pay' ? notPunishable(data, state, today, world) : undefined;
    if (no) return reject(no);
    return accept(
      fact('CriminalTransferReported', today, [`${TRANSFER}5条`, '刑法276条之一'], {
        ...data,
        proposedBy: by.accountId,
        totalFen: fen(data.arrears.reduce((sum, each) => sum + each.amountFen, 0)),
      }),
    );
  },
});
export const mayProposePoliceTransfer = report.may;
export const proposePoliceTransfer = report.decide;

const isWithPolice = (each: Filed['reports'][number]): boolean =>
  each.decision === 'approved' && each.answer !== 'not-filed';

/** 拒不支付劳动报酬: ordered by a department, still unpaid, and large (刑法276条之一; 法释〔2013〕3号3—4条). */
const notPunishable = (
  data: ProposePoliceTransfer['data'],
  state: Filed,
  today: LocalDate,
  world: InspectionWorld,
): InspectionRejection | undefined => {
  if (!data.unmet) return { code: 'order/unknown', article: '法释〔2013〕3号4条' };
  const no = notUnmet(state, data.unmet, today);
  if (no) return no;
  const instrument = findInstrument(state, data.unmet);
  if (!instrument || instrument.performedOn !== undefined)
    return { code: 'order/not-unmet', article: '刑法276条之一', params: { number: instrument?.no ?? '', due: '' } };
  const tooMuch = data.arrears.some(each => each.amountFen > arrearsOf(instrument, each.personId));
  if (tooMuch) return { code: 'arrears/exceed-order', params: { number: instrument.no } };

  const least = valueOn(world.parameters.crimeThreshold, today);
  const total = data.arrears.reduce((sum, each) => sum + each.amountFen, 0);
  const workers = new Set(data.arrears.map(each => each.personId)).size;
  const oneIsLarge = data.arrears.some(
    each => each.months >= least.oneWorkerMonths && each.amountFen >= least.oneWorkerFen,
  );
  const groupIsLarge = workers >= least.groupWorkers && total >= least.groupFen;
  return oneIsLarge || groupIsLarge
    ? undefined
    : {
        code: 'crime/threshold-not-met',
        article: '法释〔2013〕3号3条',
        params: {
          one: formatYuan(least.oneWorkerFen),
          group: formatYuan(least.groupFen),
          workers: least.groupWorkers,
          total: formatYuan(fen(total)),
        },
      };
};
