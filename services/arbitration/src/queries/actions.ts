import { ROLE_NAMES, servesUnit } from '@one-window/contracts';
import { guards, YUNHE_PARAMETERS, type ArbitrationCommand, type Proceeding } from '@one-window/domain-arbitration';
import type { WorkingCalendar } from '@one-window/deadlines';
import type { Actor } from '@one-window/kernel';
import type { AnyCommand, Language } from '@one-window/platform';
import { problems } from '../problems/problems';

interface Asking {
  readonly actor: Actor;
  readonly language: Language;
  readonly calendar: WorkingCalendar;
}

/** What may be done now and, if not, why: role and unit first, then the guard that decides when it is tried. */
export const actionsOf = (commands: readonly AnyCommand[], state: Proceeding, asking: Asking) =>
  commands.map(command => {
    const reason = roleReason(command, state, asking) ?? guardReason(command, state, asking);
    return { command: command.name, title: command.title, allowed: reason === undefined, ...(reason && { reason }) };
  });

const roleReason = ({ roles }: AnyCommand, { unit }: Proceeding, { actor, language }: Asking) => {
  if (roles.includes(actor.role) && servesUnit(actor.unit, unit)) return undefined;
  const names = roles.map(role => ROLE_NAMES[role][language]).join(language === 'zh' ? '、' : ', ');
  return language === 'zh'
    ? { code: 'role/not-allowed', title: `须由${names}办理。`, next: '请转给有权办理的人员。' }
    : { code: 'role/not-allowed', title: `This is for: ${names}.`, next: 'Pass it to somebody who holds that role.' };
};

const guardReason = ({ name }: AnyCommand, state: Proceeding, { actor, language, calendar }: Asking) => {
  const objection = guards[domainName(name)](state, actor, { calendar, parameters: YUNHE_PARAMETERS });
  if (!objection) return undefined;
  const { code, article, params = {} } = objection;
  const { title, next } = problems[code][language];
  const filled = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_all, key: string) => String(params[key] ?? ''));
  return { code, title: filled(title), next: filled(next), ...(article !== undefined && { article }) };
};

const isDomainName = (name: string): name is ArbitrationCommand['type'] => name in guards;

/** Command names are operationIds with a small letter. A command without a guard is a bug, found by the first query. */
const domainName = (name: string): ArbitrationCommand['type'] => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (!isDomainName(type)) throw new Error(`no guard for ${name}`);
  return type;
};
