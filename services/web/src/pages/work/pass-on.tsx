import type { WorkRow } from '@one-window/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IdempotencyKeys } from '../../api/idempotency';
import { colleaguesQuery, isProceedingService, type ProceedingService } from '../../api/proceedings';
import { Refused } from '../../api/problem';
import { request } from '../../api/request';
import { useMe } from '../../api/session';
import { addressesQuery, filled } from '../../commands/addresses';
import { CARRIERS, PASSERS, REASSIGN } from '../../commands/carriers';
import { Dialog } from '../../components/dialog';
import { ErrorSummary } from '../../components/error-summary';
import { errorId, Field } from '../../components/field';
import { Select } from '../../components/select';

/** Rows of which this person may put the case into other hands; the API says so again. */
export const mayPass = (row: WorkRow, me: { readonly role: string; readonly unit: string }): boolean =>
  isProceedingService(row.service) && row.unit.code === me.unit && PASSERS[row.service].some(role => role === me.role);

interface Outcome {
  readonly row: WorkRow;
  /** Absent: done. */
  readonly no?: string;
}

interface Props {
  /** One row a case, all of one body. */
  readonly rows: readonly WorkRow[];
  readonly onClose: () => void;
}

/** 转派, one case or many: each is a command of its own, and each answer is told. */
export const PassOn = ({ rows, onClose }: Props) => {
  const { t } = useTranslation();
  const me = useMe();
  const client = useQueryClient();
  const keys = useRef(new Map<string, IdempotencyKeys>());
  const addresses = useQuery(addressesQuery).data;
  const { data: colleagues } = useQuery(colleaguesQuery);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly ('colleague' | 'reason')[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const service: ProceedingService | undefined = rows.map(row => row.service).find(isProceedingService);
  const options = (colleagues?.accounts ?? [])
    .filter(({ role, unit }) => service && role === CARRIERS[service] && unit === me.unit)
    .map(({ accountId, name }) => ({ value: accountId, label: accountId === me.accountId ? t('work.me') : name }));

  const passOne = async (row: WorkRow): Promise<Outcome> => {
    const address = service && addresses?.[REASSIGN[service]];
    if (!address) return { row, no: t('work.notReached') };
    const key = keys.current.get(row.stream) ?? new IdempotencyKeys();
    keys.current.set(row.stream, key);
    const body = { colleagueId: to, reason: reason.trim() };
    try {
      await request(filled(address, { id: row.proceedingId }), {
        method: 'POST',
        body,
        idempotencyKey: key.keyFor({ body, revision: row.revision }),
        revision: row.revision,
      });
      return { row };
    } catch (error) {
      if (error instanceof Refused) return { row, no: error.problem.title };
      return { row, no: t('work.notReached') };
    }
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const gaps = [...(to ? [] : (['colleague'] as const)), ...(reason.trim() ? [] : (['reason'] as const))];
    setMissing(gaps);
    if (gaps.length > 0 || busy) return;
    setBusy(true);
    const told: Outcome[] = [];
    for (const row of rows) told.push(await passOne(row));
    setOutcomes(told);
    setBusy(false);
    await client.invalidateQueries({ queryKey: ['work'] });
  };

  const failed = outcomes?.filter(({ no }) => no !== undefined) ?? [];
  const fault = (field: 'colleague' | 'reason') => (missing.includes(field) ? t(`work.missing.${field}`) : undefined);
  return (
    <Dialog open title={t('work.passTitle', { count: rows.length })} onClose={onClose}>
      {outcomes ? (
        <>
          <p role="status">{t('work.passed', { done: outcomes.length - failed.length, failed: failed.length })}</p>
          {failed.length > 0 && (
            <ul>
              {failed.map(({ row, no }) => (
                <li key={row.id}>
                  {row.title ?? row.number}：{no}
                </li>
              ))}
            </ul>
          )}
          <div className="actions dialog-actions">
            <Button type="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </div>
        </>
      ) : (
        <form noValidate onSubmit={event => void submit(event)}>
          <ErrorSummary faults={missing.map(field => ({ id: `pass-${field}`, message: t(`work.missing.${field}`) }))} />
          <Field id="pass-colleague" label={t('work.colleague')} error={fault('colleague')}>
            <Select
              id="pass-colleague"
              label={t('work.colleague')}
              placeholder={t('work.choose')}
              value={to}
              options={options}
              onChange={setTo}
              invalid={fault('colleague') !== undefined}
            />
          </Field>
          <Field id="pass-reason" label={t('work.reason')} error={fault('reason')}>
            <Input.TextArea
              id="pass-reason"
              value={reason}
              maxLength={500}
              rows={3}
              aria-describedby={fault('reason') ? errorId('pass-reason') : undefined}
              aria-invalid={fault('reason') !== undefined}
              onChange={event => setReason(event.target.value)}
            />
          </Field>
          <div className="actions dialog-actions">
            <Button type="primary" htmlType="submit" aria-disabled={busy}>
              {busy ? t('common.saving') : t('work.pass')}
            </Button>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};
