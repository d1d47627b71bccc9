import type { ListWorkAnswer } from '@one-window/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { shortDay } from '../../components/moments';

/** Why it is empty, and a way on. */
export const EmptyWork = ({ answer }: { readonly answer: ListWorkAnswer }) => {
  const { t } = useTranslation();
  const { next, queue, today } = answer;
  return (
    <div className="empty" role="status">
      <p>
        {queue === 'approve' || queue === 'supervised'
          ? t(queue === 'approve' ? 'work.emptyApprove' : 'work.emptySupervised')
          : next
            ? t('work.emptyNext', { date: shortDay(next.dueOn, today), count: next.cases })
            : t('work.empty')}
      </p>
      <p>
        {queue === 'mine' ? (
          <Link to="/work" search={{ queue: 'unit' }}>
            {t('work.toUnit')}
          </Link>
        ) : (
          <Link to="/deadlines" search={{}}>
            {t('work.toDeadlines')}
          </Link>
        )}
      </p>
    </div>
  );
};
