import type { DeadlineRow, Light } from '@one-window/contracts';
import { useTranslation } from 'react-i18next';
import { lightNumber, lightShapes, unmetEnd } from './light-shape';

interface Props {
  readonly light: Light;
  readonly daysLeft?: number | undefined;
  readonly provisional?: boolean;
}

export const TrafficLight = ({ light, daysLeft, provisional = false }: Props) => {
  const { t } = useTranslation();
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

/** A clock of a list. One that passed without being met and ended later was not merely ended. */
export const DeadlineLight = ({ row }: { readonly row: DeadlineRow }) => {
  const { t } = useTranslation();
  const end = unmetEnd(row);
  if (!end) return <TrafficLight light={row.light} daysLeft={row.daysLeft} provisional={row.provisional} />;
  return (
    <span className={`light light-${end === 'overdue' ? 'error' : 'neutral'}`}>
      <span aria-hidden="true">✕</span> {t(`light.unmet.${end}`)}
    </span>
  );
};
