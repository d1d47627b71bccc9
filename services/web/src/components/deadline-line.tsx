import type { DeadlineRow } from '@one-window/contracts';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../app/language';
import { DeadlineLight } from './light';
import { lastDayOf } from './light-shape';
import { shortDay } from './moments';
import { cited, labelled } from '../words/punctuation';
import { BodyName, StatusTag } from './status-tag';

const layers = ['statute', 'overlay', 'target'] as const;
type Layer = (typeof layers)[number];
const isLayer = (layer: string): layer is Layer => layers.some(known => known === layer);

const moves = ['restarted', 'suspended', 'resumed', 'excluded', 'extended'] as const;
const isMove = (reason: string): reason is (typeof moves)[number] => moves.some(known => known === reason);

/** A bureau's own target is never shown as if it were the law's. */
export const LayerTag = ({ layer }: { readonly layer: string }) => {
  const { t } = useTranslation();
  return layer === 'statute' || !isLayer(layer) ? null : <StatusTag>{t(`layers.${layer}`)}</StatusTag>;
};

export const Arithmetic = ({ row }: { readonly row: DeadlineRow }) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  return (
    <details className="arithmetic">
      <summary>
        {t('case.arithmetic')}
        <span className="visually-hidden">{labelled('', row.ruleTitle[language])}</span>
      </summary>
      <p>{t('case.runs', { from: shortDay(row.startedOn), to: shortDay(row.dueOn) })}</p>
      <p>{row.arithmetic[language]}</p>
      {row.moves.map(({ on, from, to, reason }) => (
        <p key={`${on}${reason}${to}`}>
          {t('case.moved', {
            from: shortDay(from),
            to: shortDay(to),
            reason: isMove(reason) ? t(`case.moves.${reason}`, { day: shortDay(on) }) : shortDay(on),
          })}
        </p>
      ))}
      <p className="secondary">
        {row.article} · {t('case.version')} {row.ruleVersion ?? '—'} · {t('case.layer')}{' '}
        {isLayer(row.layer) && t(`layers.${row.layer}`)}
        {row.calendarVersion &&
          ` · ${t('case.calendar', { version: row.calendarVersion.replace(/^cn-/, '').replace('..', '—') })}`}
      </p>
      {row.provisional && <p className="secondary">{t('light.provisionalWhy')}</p>}
    </details>
  );
};

/** 灯 · 规则〔条文〕· 到期 · 算法 */
export const DeadlineLine = ({ row }: { readonly row: DeadlineRow }) => (
  <div className="deadline-line">
    <DeadlineLight row={row} />
    <span>
      <BodyName service={row.service} /> {row.ruleTitle[currentLanguage()]} <LayerTag layer={row.layer} />
      <span className="secondary">{cited(row.article)}</span>
    </span>
    <span className="nowrap">{shortDay(row.metOn ?? lastDayOf(row))}</span>
    <Arithmetic row={row} />
  </div>
);
