import { guards, type IntakeCommand, type IntakeState } from '@one-window/domain-intake';
import type { Actor } from '@one-window/kernel';
import type { AnyCommand, Language } from '@one-window/platform';
import { servesUnit } from '@one-window/contracts';
import type { IntakeWorld } from '@one-window/domain-intake';
import { problems } from '../problems';

interface Asking {
  readonly actor: Actor;
  readonly language: Language;
  readonly world: IntakeWorld;
}

/** What may be done now and, if not, why: role and unit first, then the guard that decides when it is tried. */
export const actionsOf = (commands: readonly AnyCommand[], state: IntakeState, asking: Asking) =>
  commands
    .filter(({ name }) => name !== 'registerMatter')
    .map(command => ({ command: command.name, ...answerFor(command, state, asking) }));

const answerFor = (command: AnyCommand, state: IntakeState, { actor, language, world }: Asking) => {
  const windowUnit = state.stage === 'received' ? state.matter.windowUnit : '';
  const serves = command.unit === 'any' || servesUnit(actor.unit, windowUnit);
  if (!command.roles.includes(actor.role) || !serves) return { allowed: false, reason: NOT_YOURS[language] };
  const objection = guards[domainName(command.name)](state, actor, world);
  if (!objection) return { allowed: true };
  const { code, article, params = {} } = objection;
  const sentence = problems[code][language];
  return {
    allowed: false,
    reason: {
      code,
      title: filled(sentence.title, params),
      detail: filled(sentence.next, params),
      ...(article && { article }),
    },
  };
};

const NOT_YOURS = {
  zh: { code: 'role/not-allowed', title: '须由其他岗位或单位办理' },
  en: { code: 'role/not-allowed', title: 'For another role or office' },
} as const;

const domainName = (name: string): IntakeCommand['type'] =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}` as IntakeCommand['type'];

const filled = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''));
