import { useTranslation } from 'react-i18next';
import type { Proceeding } from '../../api/proceedings';
import { useMe } from '../../api/session';
import { shortDay } from '../../components/moments';
import { fieldWord } from '../../words/fields';
import { optionWord } from '../../words/options';
import { useWord } from '../../words/pair';

interface Proposal {
  readonly kind: string;
  readonly proposedBy: { readonly accountId: string; readonly name: string };
  readonly proposedOn: string;
  readonly reason?: string | null | undefined;
  readonly details: Readonly<Record<string, unknown>>;
}

const proposalsOf = (proceeding: Proceeding): readonly Proposal[] =>
  proceeding.service === 'arbitration' ? proceeding.answer.proposals : [];

/** What was proposed, by whom, and why: read before approving. One's own must be approved by another. */
export const Proposals = ({ proceeding }: { readonly proceeding: Proceeding }) => {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const proposals = proposalsOf(proceeding);
  if (proposals.length === 0) return null;
  const shown = (name: string, value: unknown): string => {
    if (typeof value === 'string')
      return word(optionWord(name, value)) === word(optionWord('', '')) ? value : word(optionWord(name, value));
    return typeof value === 'number' ? String(value) : '';
  };
  return (
    <>
      <h3>{t('case.proposals')}</h3>
      {proposals.map(({ kind, proposedBy, proposedOn, reason, details }) => (
        <div key={kind} className="notice notice-info">
          <p>
            <strong>{word(optionWord('proposal', kind))}</strong> ·{' '}
            {t('case.proposedBy', { name: proposedBy.name, day: shortDay(proposedOn) })}
            {proposedBy.accountId === me.accountId && ` · ${t('case.mustBeOther')}`}
          </p>
          {reason && <p>{reason}</p>}
          {Object.entries(details)
            .filter(([name, value]) => shown(name, value) !== '')
            .map(([name, value]) => (
              <p key={name}>
                {word(fieldWord(kind, name))}：{shown(name, value)}
              </p>
            ))}
        </div>
      ))}
    </>
  );
};
