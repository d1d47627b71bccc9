import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onMoved } from '../api/live';

interface Props {
  /** Cases on the page; empty: any movement concerns it. */
  readonly of: readonly string[];
  readonly onShow: () => void;
}

/** Rows never move under the hand: the list says how many changed, and shows them when asked. */
export const MovedNote = ({ of, onShow }: Props) => {
  const { t } = useTranslation();
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      onMoved(({ caseIds }) => setMoved(before => (caseIds.length === 0 ? before : new Set([...before, ...caseIds])))),
    [],
  );
  useEffect(() => setMoved(new Set()), [of.join(' ')]);
  return (
    <div role="status" className="moved">
      {moved.size > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setMoved(new Set());
            onShow();
          }}
        >
          {t('freshness.moved', { count: moved.size })}
        </button>
      )}
    </div>
  );
};
