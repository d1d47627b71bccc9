import { checkCreditCode, checkResidentId } from '@one-window/contracts';
import { fen, formatYuan } from '@one-window/kernel';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findDuplicates } from '../../api/one-window';
import { currentLanguage } from '../../app/language';
import { StageTag } from '../../components/status-tag';
import { claimTitle } from '../../words/claim-title';
import type { RegisterForm } from './register-form';

const WAIT_MS = 400;

const askOf = (form: RegisterForm) => {
  const id = form.idKind === 'resident-id' && checkResidentId(form.idNumber);
  const code = form.employerKind === 'organization' && checkCreditCode(form.uscc);
  return {
    ...(id && id.valid ? { idNumber: id.cleaned } : {}),
    ...(code && code.valid ? { uscc: code.cleaned } : {}),
    ...(form.employerName.trim().length >= 3 ? { employerName: form.employerName.trim() } : {}),
    ...(form.name.trim().length >= 2 ? { personName: form.name.trim() } : {}),
  };
};

/** Beside what is typed, 400 ms after a valid number or three characters of the employer. A warning, never a bar. */
export const Duplicates = ({ form }: { readonly form: RegisterForm }) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const now = askOf(form);
  const key = JSON.stringify(now);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), WAIT_MS);
    return () => clearTimeout(timer);
  }, [key]);
  const enough = settled === key && ('idNumber' in now || 'uscc' in now || 'employerName' in now);
  const { data } = useQuery({
    queryKey: ['duplicates', settled],
    queryFn: () => findDuplicates(JSON.parse(settled) as ReturnType<typeof askOf>),
    enabled: enough,
    gcTime: 0,
  });
  const found = enough ? (data?.candidates ?? []) : [];
  return (
    <section className="duplicates" role="status" aria-live="polite">
      {found.length > 0 && (
        <div className="notice notice-warning">
          <p>
            <strong>{t('register.duplicates', { count: found.length })}</strong>
          </p>
          {found.map(hit => (
            <div key={hit.caseId} className="duplicate">
              <p>
                {hit.title ?? t('common.erased')} {hit.numbers.join(' · ')}{' '}
                {hit.bodies.map(body => (
                  <StageTag
                    key={`${body.service}${body.number ?? ''}`}
                    service={body.service}
                    stage={body.stage}
                    closed={body.closed}
                  />
                ))}
              </p>
              <p>
                {t('register.same', { what: hit.same.map(kind => t(`register.sameKinds.${kind}`)).join('、') })} ·{' '}
                {hit.claims
                  .map(
                    ({ cause, matter, amountFen }) =>
                      `${claimTitle({ cause, matter }, language)}${amountFen === undefined ? '' : ` ${formatYuan(fen(amountFen))}`}`,
                  )
                  .join('、')}
              </p>
              {hit.visible && (
                <a href={`/cases/${encodeURIComponent(hit.caseId)}/overview`} target="_blank" rel="noreferrer">
                  {t('register.open')}
                </a>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
};
