import { ROLE_NAMES, servesUnit, type ActionView } from '@one-window/contracts';
import type { Actor, Instant, LocalDate } from '@one-window/kernel';
import type { AnyCommand } from '../commands/define-command';
import { domainCommand } from '../commands/domain-command';
import { filledSentence } from '../problems/from-rejection';
import type { ProblemText } from '../problems/problem-catalog';
import type { ServiceContext } from '../service/service-context';
import type { Language } from './define-query';

interface Asking {
  readonly actor: Actor;
  readonly language: Language;
  readonly at: Instant;
  readonly today: LocalDate;
  readonly services: Pick<ServiceContext, 'calendar'>;
}

/**
 * What may be done now with a proceeding and, if not, why: role and unit first, then the guard that decides when it is
 * tried. Takes the service's own list of commands; those that open something new are not about this one.
 */
export const actionsOf = (
  commands: readonly AnyCommand[],
  state: unknown,
  asking: Asking,
  catalog: Readonly<Record<string, ProblemText>>,
): ActionView[] =>
  commands
    .filter(({ creates }) => creates === undefined)
    .map(command => {
      const reason = notForYou(command, state, asking) ?? objection(command, state, asking, catalog);
      return {
        command: command.name,
        title: { ...command.title },
        allowed: reason === undefined,
        ...(reason && { reason }),
      };
    });

type Reason = NonNullable<ActionView['reason']>;

const notForYou = (
  { roles, unit, aggregate }: AnyCommand,
  state: unknown,
  { actor, language }: Asking,
): Reason | undefined => {
  const holder = aggregate.unitOf(state);
  const serves = unit === 'any' || holder === undefined || servesUnit(actor.unit, holder);
  if (serves && roles.includes(actor.role)) return undefined;
  const names = roles.map(role => ROLE_NAMES[role][language]).join(language === 'zh' ? '、' : ', ');
  return language === 'zh'
    ? { code: 'role/not-allowed', title: `须由${names}办理。`, next: '请转给有权办理的人员。' }
    : { code: 'role/not-allowed', title: `This is for: ${names}.`, next: 'Pass it to somebody who holds that role.' };
};

const objection = (
  { name, aggregate }: AnyCommand,
  state: unknown,
  { actor, language, at, today, services }: Asking,
  catalog: Readonly<Record<string, ProblemText>>,
): Reason | undefined => {
  const rejection = aggregate.guard(domainCommand(name), state, actor, { at, today, calendar: services.calendar() });
  if (!rejection) return undefined;
  const text = catalog[rejection.code];
  if (!text) throw new Error(`no text for the rejection ${rejection.code}`);
  const { code, article } = rejection;
  return { code, ...filledSentence(text[language], rejection), ...(article !== undefined && { article }) };
};
