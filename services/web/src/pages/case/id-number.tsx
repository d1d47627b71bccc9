import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showIdNumber } from '../../api/one-window';
import { useMe } from '../../api/session';
import { ProblemNotice } from '../../components/problem-notice';

/** The roles that the API answers; the others see the end only. */
const READERS: readonly string[] = [
  'window-clerk',
  'filing-officer',
  'arbitrator',
  'recorder',
  'inspector',
  'institute-head',
  'inspection-head',
  'supervisor',
];

interface Props {
  readonly caseId: string;
  readonly personId: string;
  readonly last4: string;
}

/** The last four; 【显示】 fetches the rest, and is recorded as a read. Kept in the page only, and hidden again by leaving. */
export const IdNumber = ({ caseId, personId, last4 }: Props) => {
  const { t } = useTranslation();
  const { role } = useMe();
  const [whole, setWhole] = useState<string>();
  const [error, setError] = useState<unknown>();
  const show = () =>
    void showIdNumber(caseId, personId).then(
      number => {
        setError(undefined);
        setWhole(number);
      },
      (failure: unknown) => setError(failure),
    );
  return (
    <>
      <span className="secondary" role="status">
        {' '}
        {whole ?? `****${last4}`}
      </span>{' '}
      {READERS.includes(role) && (
        <button type="button" className="link" onClick={whole === undefined ? show : () => setWhole(undefined)}>
          {t(whole === undefined ? 'case.showNumber' : 'case.hideNumber')}
        </button>
      )}
      {error !== undefined && <ProblemNotice error={error} doing="reading" onRetry={show} />}
    </>
  );
};
