import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draftsQuery } from '../../api/intake';
import { dayAndTime } from '../../components/moments';

/** Plain links: opening a draft starts the page afresh with it. */
export const DraftsList = () => {
  const { t } = useTranslation();
  const { data } = useQuery(draftsQuery);
  if (!data || data.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('register.drafts')}</h2>
      <ul className="plain-list">
        {data.map(({ draftId, title, savedAt }) => (
          <li key={draftId}>
            <a href={`/matters/new?draft=${encodeURIComponent(draftId)}`}>{title}</a>{' '}
            <span className="secondary">{dayAndTime(savedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
