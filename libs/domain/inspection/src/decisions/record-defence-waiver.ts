import { accept, reject } from '@one-window/kernel';
import type { RecordDefenceWaiver } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { findRound, openRounds } from '../rounds';

/** I16: the employer declares that he will not defend himself, or lets the stated day pass in silence. */
const waiver = during('filed')<RecordDefenceWaiver>({
  may: state =>
    openRounds(state).some(round => round.notice?.servedOn !== undefined)
      ? undefined
      : { code: 'notice/not-served', article: '行政处罚法44条' },
  decide: ({ data, today }, state) => {
    const round = findRound(state, data.roundId);
    if (round?.notice?.servedOn === undefined) return reject({ code: 'notice/not-served', article: '行政处罚法44条' });
    if (data.waivedOn > today) return reject({ code: 'date/in-future', params: { date: data.waivedOn, today } });
    if (round.defence === 'received') return reject({ code: 'defence/received', article: '行政处罚法45条' });
    if (data.kind === 'period-passed' && today <= round.notice.defenceUntil)
      return reject({ code: 'defence/period-running', params: { date: round.notice.defenceUntil } });
    // Silence about the defence says nothing about a hearing: that right has its own period (INS-07).
    const hearingToo = data.kind === 'declared' && data.hearingToo;
    return accept(fact('DefenceWaived', data.waivedOn, ['行政处罚法45条'], { ...data, hearingToo }));
  },
});
export const mayRecordDefenceWaiver = waiver.may;
export const recordDefenceWaiver = waiver.decide;
