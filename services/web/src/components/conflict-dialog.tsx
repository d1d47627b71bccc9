import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { factWord } from '../words/facts';
import { useWord } from '../words/pair';
import { labelled } from '../words/punctuation';
import { Dialog } from './dialog';
import { clockTime } from './moments';

interface Props {
  readonly problem: Problem;
  /** What the user was about to send, in words. */
  readonly mine: ReactNode;
  readonly onReapply: () => void;
  readonly onDrop: () => void;
}

/** 412: both versions stay in sight. Re-applying is a new command on the new revision, checked anew. */
export const ConflictDialog = ({ problem, mine, onReapply, onDrop }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const changes = problem.changes ?? [];
  const last = changes.at(-1);
  const title = last ? t('conflict.title', { name: last.by.name, time: clockTime(last.recordedAt) }) : problem.title;
  return (
    <Dialog
      open
      wide
      title={title}
      footer={
        <>
          <Button type="primary" onClick={onReapply}>
            {t('conflict.reapply')}
          </Button>
          <Button onClick={onDrop}>{t('conflict.drop')}</Button>
        </>
      }
    >
      <h3>{t('conflict.since')}</h3>
      <ul className="plain-list">
        {changes.map(({ type, by, recordedAt }) => (
          <li key={`${type}-${recordedAt}`}>
            {clockTime(recordedAt)} {labelled(by.name, word(factWord(type)))}
          </li>
        ))}
      </ul>
      <h3>{t('conflict.yours')}</h3>
      {mine}
      <p>{t('conflict.kept')}</p>
    </Dialog>
  );
};
