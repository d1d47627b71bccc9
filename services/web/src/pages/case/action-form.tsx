import type { GetCaseAnswer } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery, type Proceeding } from '../../api/proceedings';
import { currentLanguage } from '../../app/language';
import { CommandForm } from '../../commands/command-form';
import { subjectOf } from '../../commands/subject';
import { isOperation } from '../../words/commands';
import { LoadingBlocks } from '../../components/loading-blocks';

interface Props {
  readonly command: string;
  readonly proceeding: Proceeding;
  readonly whole: GetCaseAnswer;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export const ActionForm = ({ command, proceeding, whole, onDone, onCancel }: Props) => {
  useTranslation();
  const language = currentLanguage();
  const { data, isPending } = useQuery(colleaguesQuery);
  const subject = useMemo(
    () => subjectOf(proceeding, { language, colleagues: data?.accounts ?? [], whole }),
    [proceeding, language, data, whole],
  );
  if (!isOperation(command)) return null;
  // Starting values are made once: not before it is known whom a form may name.
  if (isPending) return <LoadingBlocks rows={3} />;
  return <CommandForm command={command} subject={subject} onDone={onDone} onCancel={onCancel} />;
};
