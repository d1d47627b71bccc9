import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery, type Proceeding } from '../../api/proceedings';
import { useMe } from '../../api/session';
import { shortDay } from '../../components/moments';
import { fieldWord } from '../../words/fields';
import { findOption, optionWord } from '../../words/options';
import { useWord } from '../../words/pair';
import { labelled } from '../../words/punctuation';
import { plainValue } from './plain-value';

interface Proposal {
  readonly kind: string;
  readonly proposedBy: { readonly accountId: string; readonly name: string };
  readonly proposedOn?: string;
  readonly reason?: string | null | undefined;
  readonly details: Readonly<Record<string, unknown>>;
}

const proposalsOf = (proceeding: Proceeding, nameOf: (accountId: string) => string): readonly Proposal[] => {
  if (proceeding.service === 'arbitration') return proceeding.answer.proposals;
  if (proceeding.service === 'intake') return [];
  return proceeding.answer.proposals.map(({ kind, proposedBy, reason, outcomes }) => ({
    kind,
    proposedBy: { accountId: proposedBy, name: nameOf(proposedBy) },
    reason,
    details: outcomes ? { proposed: outcomes } : {},
  }));
};

/** What was proposed, by whom, and why: read before approving. One's own must be approved by another. */
export const Proposals = ({ proceeding }: { readonly proceeding: Proceeding }) => {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const colleagues =
    useQuery({ ...colleaguesQuery, enabled: proceeding.service === 'inspection' }).data?.accounts ?? [];
  const proposals = proposalsOf(
    proceeding,
    id => colleagues.find(({ accountId }) => accountId === id)?.name ?? t('common.unknown'),
  );
  if (proposals.length === 0) return null;
  const shown = (name: string, value: unknown): string =>
    plainValue(value, option => findOption(name, option), word, t);
  return (
    <>
      <h3>{t('case.proposals')}</h3>
      {proposals.map(({ kind, proposedBy, proposedOn, reason, details }) => (
        <div key={kind} className="notice notice-info">
          <p>
            <strong>{word(optionWord('proposal', kind))}</strong> ·{' '}
            {proposedOn
              ? t('case.proposedBy', { name: proposedBy.name, day: shortDay(proposedOn) })
              : t('case.proposedByName', { name: proposedBy.name })}
            {proposedBy.accountId === me.accountId && ` · ${t('case.mustBeOther')}`}
          </p>
          {reason && <p>{reason}</p>}
          {Object.entries(details)
            .filter(([name, value]) => shown(name, value) !== '')
            .map(([name, value]) => (
              <p key={name}>{labelled(word(fieldWord(kind, name)), shown(name, value))}</p>
            ))}
        </div>
      ))}
    </>
  );
};
