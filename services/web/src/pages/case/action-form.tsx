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
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export const ActionForm = ({ command, proceeding, onDone, onCancel }: Props) => {
  useTranslation();
  const language = currentLanguage();
  const addresses = useQuery(addressesQuery);
  const colleagues = useQuery(colleaguesQuery);
  const bases = useQuery({ ...penaltyBasesQuery, enabled: proceeding.service === 'inspection' });
  const subject = useMemo(
    () =>
      subjectOf(proceeding, { language, colleagues: colleagues.data?.accounts ?? [], bases: bases.data?.bases ?? [] }),
    [proceeding, language, colleagues.data, bases.data],
  );
  if (!isOperation(command)) return null;
  if (addresses.error)
    return <ProblemNotice error={addresses.error} doing="reading" onRetry={() => void addresses.refetch()} />;
  // Starting values are made once: not before it is known whom a form may name, and where it is sent to.
  if (addresses.isPending || colleagues.isPending || (proceeding.service === 'inspection' && bases.isPending))
    return <LoadingBlocks rows={3} />;
  return <CommandForm command={command} subject={subject} onDone={onDone} onCancel={onCancel} />;
};
