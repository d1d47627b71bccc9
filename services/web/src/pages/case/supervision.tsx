import type { SupervisionView } from '@one-window/contracts';
import { useTranslation } from 'react-i18next';
import { shortDay } from '../../components/moments';

/** The order that stands over this proceeding, and what was answered: read before answering or ending it. */
export const Supervision = ({ order }: { readonly order: SupervisionView | undefined }) => {
  const { t } = useTranslation();
  if (!order) return null;
  const { orderedBy, orderedOn, dueOn, reason, answer } = order;
  return (
    <>
      <h3>{t('supervision.title')}</h3>
      <div className="notice notice-warning">
        <p>
          <strong>{t('supervision.ordered', { name: orderedBy.name, day: shortDay(orderedOn) })}</strong> ·{' '}
          {t('supervision.answerBy', { day: shortDay(dueOn) })}
        </p>
        <p>{reason ?? t('common.erased')}</p>
        {answer && (
          <>
            <p>
              <strong>{t('supervision.answered', { name: answer.answeredBy.name, day: shortDay(answer.on) })}</strong>
            </p>
            <p>{answer.text ?? t('common.erased')}</p>
          </>
        )}
      </div>
    </>
  );
};
