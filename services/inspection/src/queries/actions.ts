import { servesUnit } from '@one-window/contracts';
import {
  guards,
  type InspectionCommand,
  type InspectionState,
  type InspectionWorld,
} from '@one-window/domain-inspection';
import type { Actor } from '@one-window/kernel';
import type { AnyCommand, Language } from '@one-window/platform';
import { problems } from '../problems/problems';

interface Asking {
  readonly actor: Actor;
  readonly language: Language;
  readonly world: InspectionWorld;
}

/** What may be done now and, if not, why: role and unit first, then the guard that decides when it is tried. */
export const actionsOf = (commands: readonly AnyCommand[], state: InspectionState, asking: Asking) =>
  commands
    .filter(({ name }) => name !== 'registerLead')
    .map(command => ({ command: command.name, ...answerFor(command, state, asking) }));

const answerFor = (command: AnyCommand, state: InspectionState, { actor, language, world }: Asking) => {
  const unit = state.phase === 'none' ? '' : state.lead.unit;
  if (!command.roles.includes(actor.role) || !servesUnit(actor.unit, unit))
    return { allowed: false, reason: NOT_YOURS[language] };
  const objection = guards[domainName(command.name)](state, actor, world);
  if (!objection) return { allowed: true };
  const { code, article, params = {} } = objection;
  const { title, next } = problems[code][language];
  return {
    allowed: false,
    reason: { code, title: filled(title, params), detail: filled(next, params), ...(article && { article }) },
  };
};

const NOT_YOURS = {
  zh: { code: 'role/not-allowed', title: '须由其他岗位或单位办理' },
  en: { code: 'role/not-allowed', title: 'For another role or office' },
} as const;

const domainName = (name: string): InspectionCommand['type'] =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}` as InspectionCommand['type'];

const filled = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''));
