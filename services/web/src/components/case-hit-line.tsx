import type { CaseHit } from '@one-window/contracts';
import { useTranslation } from 'react-i18next';
import { StageTag } from './status-tag';

/** One case among hits: title, numbers, where each body stands. */
export const CaseHitLine = ({ hit }: { readonly hit: CaseHit }) => {
  const { t } = useTranslation();
  return (
    <>
      <span className="hit-title">{hit.title ?? t('common.erased')}</span>
      <span className="hit-detail">
        {hit.numbers.length > 0 ? hit.numbers.join(' · ') : t('work.noNumber')}
        {hit.bodies.map(body => (
          <StageTag
            key={`${body.service}-${body.number ?? ''}`}
            service={body.service}
            stage={body.stage}
            closed={body.closed}
          />
        ))}
      </span>
    </>
  );
};
