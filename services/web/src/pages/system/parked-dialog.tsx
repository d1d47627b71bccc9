import type { WaitingMessage } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropParkedMessage, parkedCaseQuery } from '../../api/one-window';
import { useMe } from '../../api/session';
import { DataTable, type Column } from '../../components/data-table';
import { Dialog } from '../../components/dialog';
import { errorId, Field } from '../../components/field';
import { LoadingBlocks } from '../../components/loading-blocks';
import { dayAndTime } from '../../components/moments';
import { ProblemNotice } from '../../components/problem-notice';
import { factWord } from '../../words/facts';
import { useWord } from '../../words/pair';
import { labelled } from '../../words/punctuation';
import { reasonWord, receiverWord } from '../../words/system';

const SHORTEST = 5;

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  /** What became of it, in words. */
  readonly onTold: (told: string) => void;
}

/** Why a case stopped and what waits; from here an administrator gives up the message that failed, with a reason. */
export const ParkedDialog = ({ id, onClose, onTold }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const mayDrop = useMe().role === 'admin';
  const { data, error } = useQuery(parkedCaseQuery(id));
  const [why, setWhy] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const failed = data?.messages.find(message => message.failed);

  const drop = async (offset: string) => {
    if (why.trim().length < SHORTEST) {
      setTooShort(true);
      return;
    }
    setFailure(undefined);
    try {
      const { outcome, left } = await dropParkedMessage(id, { offset, why });
      onTold(t(`system.dropped.${outcome}`, { left }));
    } catch (problem) {
      setFailure(problem);
    }
  };

  const columns: readonly Column<WaitingMessage>[] = [
    {
      key: 'event',
      title: t('history.what'),
      isHeader: true,
      cell: ({ eventType }) => (eventType ? word(factWord(eventType)) : t('system.unreadable')),
    },
    { key: 'from', title: t('system.from'), cell: ({ source }) => (source ? word(receiverWord(source)) : '—') },
    { key: 'at', title: t('history.recorded'), cell: ({ recordedAt }) => (recordedAt ? dayAndTime(recordedAt) : '—') },
    { key: 'state', title: t('system.state'), cell: one => t(one.failed ? 'system.failedHere' : 'system.waitsBehind') },
    {
      key: 'fact',
      title: t('system.content'),
      cell: ({ fact }) =>
        fact === undefined ? '—' : <pre className="message-content">{JSON.stringify(fact, null, 1)}</pre>,
    },
  ];
  return (
    <Dialog
      open
      wide
      title={t('system.parkedCase')}
      onClose={onClose}
      footer={
        <>
          {mayDrop && failed && (
            <Button danger onClick={() => void drop(failed.offset)}>
              {t('system.drop')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      {error && <ProblemNotice error={error} doing="reading" />}
      {failure !== undefined && <ProblemNotice error={failure} doing="saving" />}
      {data ? (
        <>
          <p>{labelled(t('system.reason'), word(reasonWord(data.reason)))}</p>
          {data.underRepair && (
            <p role="status">
              {t(`system.repair.${data.underRepair.repair}.${data.underRepair.state}`, { by: data.underRepair.by })}
            </p>
          )}
          {data.faults.length > 0 && (
            <ul className="plain-list">
              {data.faults.map(fault => (
                <li key={fault}>
                  <code>{fault}</code>
                </li>
              ))}
            </ul>
          )}
          {data.error && <p className="secondary">{data.error}</p>}
          <p>
            {labelled(t('system.tries'), String(data.attempts))} · {labelled(t('system.since'), dayAndTime(data.since))}
            {data.traceId && ` · ${labelled(t('system.trace'), data.traceId)}`}
          </p>
          <DataTable
            caption={t('system.waiting')}
            columns={columns}
            rows={data.messages}
            rowKey={({ offset }) => offset}
            dense
          />
          {mayDrop && failed && (
            <Field
              id="why"
              label={t('system.why')}
              hint={t('system.whyHint')}
              error={tooShort ? t('system.whyTooShort') : undefined}
            >
              <Input.TextArea
                id="why"
                value={why}
                maxLength={500}
                autoSize={{ minRows: 2, maxRows: 6 }}
                aria-invalid={tooShort}
                aria-describedby={tooShort ? errorId('why') : undefined}
                onChange={event => {
                  setWhy(event.target.value);
                  setTooShort(false);
                }}
              />
            </Field>
          )}
        </>
      ) : (
        !error && <LoadingBlocks rows={4} />
      )}
    </Dialog>
  );
};
