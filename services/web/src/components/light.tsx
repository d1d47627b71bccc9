import type { DeadlineRow, Light } from '@one-window/contracts';
import { useTranslation } from 'react-i18next';
import { lightNumber, lightShapes } from './light-shape';

interface Props {
  readonly light: Light;
  readonly daysLeft?: number | undefined;
  readonly provisional?: boolean;
  /** A party merely loses the chance: nobody is in breach. */
  readonly binds?: DeadlineRow['binds'];
}

export const TrafficLight = ({ light, daysLeft, provisional = false, binds = 'authority' }: Props) => {
  const { t } = useTranslation();
  if (light === 'overdue' && binds === 'party') {
    return <span className="light light-neutral">— {t('light.lapsed')}</span>;
  }
  const { shape, tone } = lightShapes[light];
  const number = lightNumber(light, daysLeft);
  const overdue = light === 'overdue' && number;
  return (
    <span className={`light light-${tone}`}>
      <span aria-hidden="true">{shape}</span> {overdue ? t('light.over', { count: number.days }) : t(`light.${light}`)}
      {number && !number.over && ` ${t('light.left', { count: number.days })}`}
      {provisional && <span title={t('light.provisionalWhy')}> · {t('light.provisional')}</span>}
    </span>
  );
};
