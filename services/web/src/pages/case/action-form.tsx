import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery, penaltyBasesQuery, type Proceeding } from '../../api/proceedings';
import { currentLanguage } from '../../app/language';
import { addressesQuery } from '../../commands/addresses';
import { CommandForm } from '../../commands/command-form';
import { subjectOf } from '../../commands/subject';
import { isOperation } from '../../words/commands';
import { LoadingBlocks } from '../../components/loading-blocks';
import { ProblemNotice } from '../../components/problem-notice';

interface Props {
  readonly command: string;
  readonly proceeding: Proceeding;
  /** The package that was chosen on the page already. */
  readonly packageNo?: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export const ActionForm = ({ command, proceeding, packageNo, onDone, onCancel }: Props) => {
  useTranslation();
  const language = currentLanguage();
  const addresses = useQuery(addressesQuery);
  const colleagues = useQuery(colleaguesQuery);
  const bases = useQuery({ ...penaltyBasesQuery, enabled: proceeding.service === 'inspection' });
  const subject = useMemo(() => {
    const known = { language, colleagues: colleagues.data?.accounts ?? [], bases: bases.data?.bases ?? [] };
    const whole = subjectOf(proceeding, known);
    if (packageNo === undefined) return whole;
    const chosen = (whole.choices.package ?? []).filter(({ value }) => value === packageNo);
    return { ...whole, choices: { ...whole.choices, package: chosen } };
  }, [proceeding, language, colleagues.data, bases.data, packageNo]);
  if (!isOperation(command)) return null;
  if (addresses.error)
    return <ProblemNotice error={addresses.error} doing="reading" onRetry={() => void addresses.refetch()} />;
  // Starting values are made once: not before it is known whom a form may name, and where it is sent to.
  if (addresses.isPending || colleagues.isPending || (proceeding.service === 'inspection' && bases.isPending))
    return <LoadingBlocks rows={3} />;
  return <CommandForm command={command} subject={subject} onDone={onDone} onCancel={onCancel} />;
};
