import {
  CAUSES,
  CIRCUMSTANCES,
  findCause,
  MATTERS,
  OUTSIDE,
  servesUnit,
  UNITS,
  type GetArbitrationCaseAnswer,
  type GetInspectionCaseAnswer,
  type GetMatterAnswer,
  type ListPenaltyBasesAnswer,
} from '@one-window/contracts';
import { fen, formatYuan, type Actor } from '@one-window/kernel';
import type { Language } from '../app/language';
import { roleWords } from '../words/roles';
import { aside } from '../words/punctuation';
import { claimTitle } from '../words/claim-title';
import type { Proceeding } from '../api/proceedings';
import { CARRIERS } from './carriers';
import type { Choice, Choices, Subject } from './choices';

interface Known {
  readonly language: Language;
  readonly colleagues: readonly Actor[];
  readonly bases: ListPenaltyBasesAnswer['bases'];
}

const money = (amount: number | undefined): string => (amount === undefined ? '' : ` ${formatYuan(fen(amount))}元`);
const claimLabel = (cause: string, amount: number | undefined, language: Language): string =>
  `${findCause(cause)?.name[language] ?? cause}${money(amount)}`;

const reference = ({ language }: Known): Choices => ({
  cause: CAUSES.map(({ code, name }) => ({ value: code, label: name[language] })),
  outside: OUTSIDE.map(({ code, name }) => ({ value: code, label: name[language] })),
  circumstance: CIRCUMSTANCES.map(({ key, name }) => ({ value: key, label: name[language] })),
  matter: MATTERS.map(({ code, name }) => ({ value: code, label: name[language] })),
  unit: UNITS.filter(({ body }) => body === 'arbitration' || body === 'inspection').map(({ code, name }) => ({
    value: code,
    label: name[language],
  })),
});

/** Name first: where a form asks for it beside the account, it is taken from here. */
const people = ({ colleagues, language }: Known, unit: string, roles: readonly Actor['role'][]): readonly Choice[] =>
  colleagues
    .filter(person => person.unit === unit && roles.includes(person.role))
    .map(({ accountId, name, role }) => ({ value: accountId, label: `${name} ${roleWords[role][language]}` }));

const erased = { zh: '（个人信息已删除）', en: '(erased)' } as const;

const arbitration = (answer: GetArbitrationCaseAnswer, known: Known): Choices => {
  const { language } = known;
  const open = answer.items.filter(({ state }) => state === 'undecided' || state === 'accepted');
  const tribunal = answer.tribunal?.members ?? [];
  const appointable = people(known, answer.unit, ['arbitrator', 'recorder']);
  return {
    party: answer.parties.map(({ partyId, name }) => ({ value: partyId, label: name ?? erased[language] })),
    item: (open.length > 0 ? open : answer.items).map(({ itemId, cause, amountFen }) => ({
      value: itemId,
      label: claimLabel(cause, amountFen, language),
    })),
    hearing: answer.hearings
      .filter(({ status }) => status !== 'lapsed')
      .map(({ hearingId, heldOn, time, place }) => ({ value: hearingId, label: `${heldOn} ${time} ${place}` })),
    document: answer.documents.map(({ documentId, title, number }) => ({
      value: documentId,
      label: `${title[language]}${number ? ` ${number}` : ''}`,
    })),
    account: tribunal.length > 0 && !appointable.length ? tribunal.map(toChoice) : appointable,
    tribunal: tribunal.length > 0 ? tribunal.map(toChoice) : people(known, answer.unit, ['arbitrator']),
  };
};
const toChoice = ({ accountId, name }: { accountId: string; name: string }): Choice => ({
  value: accountId,
  label: name,
});

const intake = (answer: GetMatterAnswer, { language }: Known): Choices => ({
  item: answer.items.map(({ itemId, title, amountFen }) => ({
    value: itemId,
    label: `${title[language]}${money(amountFen)}`,
  })),
  package: answer.packages
    .filter(({ answer: given }) => given === 'none')
    .map(({ packageNo }) => ({ value: packageNo, label: packageNo })),
});

const inspection = (answer: GetInspectionCaseAnswer, known: Known): Choices => {
  const { language, bases } = known;
  const instruments = answer.instruments.map(({ id, no, kind }) => ({ value: id, label: no, kind }));
  const notices = answer.rounds.flatMap(({ roundId, notice }) =>
    notice ? [{ value: roundId, label: notice.noticeNo }] : [],
  );
  return {
    item: answer.items
      .filter(({ state }) => state !== 'settled-elsewhere')
      .map(item => ({ value: item.itemId, label: `${claimTitle(item, language)}${money(item.amountFen)}` })),
    person: answer.workers.map(({ personId, name }) => ({ value: personId, label: name ?? erased[language] })),
    account: answer.officers.length > 0 ? answer.officers.map(toChoice) : people(known, answer.unit, ['inspector']),
    order: instruments.filter(({ kind }) => kind === 'order'),
    decision: instruments.filter(({ kind }) => kind === 'decision'),
    unmet: [...instruments, ...notices],
    round: answer.rounds.map(({ roundId }, index) => ({
      value: roundId,
      label: language === 'zh' ? `第${index + 1}次处理程序` : `Round ${index + 1}`,
    })),
    preservation: answer.preservations
      .filter(({ decided }) => !decided)
      .map(({ preservationId, preservedOn }) => ({ value: preservationId, label: preservedOn })),
    obligation: answer.instruments.flatMap(({ no, obligations }) =>
      obligations.map(obligation => ({
        value: String(obligation.no),
        label: `${no} ${obligation.no}. ${obligation.text}`,
      })),
    ),
    'penalty-basis': bases.map(({ id, title, article }) => ({
      value: id,
      label: `${title[language]}${aside(article)}`,
    })),
  };
};

/** What a form may refer to in this proceeding. */
export const subjectOf = (proceeding: Proceeding, known: Known): Subject => {
  const { service, answer } = proceeding;
  const own =
    service === 'arbitration'
      ? arbitration(answer, known)
      : service === 'intake'
        ? intake(answer, known)
        : inspection(answer, known);
  const unit = service === 'intake' ? answer.windowUnit : answer.unit;
  return {
    service,
    id: answer.id,
    revision: answer.revision,
    unit,
    choices: { ...reference(known), ...own, colleague: people(known, unit, [CARRIERS[service]]) },
  };
};

/** A lead that is to be registered: it lies with the registrar's own unit. */
export const newLead = (unit: string, language: Language): Subject => ({
  service: 'inspection',
  id: '',
  revision: undefined,
  unit,
  choices: {
    ...reference({ language, colleagues: [], bases: [] }),
    unit: UNITS.filter(({ code }) => servesUnit(unit, code)).map(({ code, name }) => ({
      value: code,
      label: name[language],
    })),
  },
});
