import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NotReached, Refused, type Problem } from '../api/problem';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Reading lost nothing; saving must say whether it is saved. */
  readonly doing: 'reading' | 'saving';
}

const Refusal = ({ problem }: { readonly problem: Problem }) => {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong>{problem.title}</strong>
      </p>
      {problem.errors && (
        <ul>
          {problem.errors.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
      {problem.article && <p>{t('problem.rule', { article: problem.article })}</p>}
      {problem.next ? <p>{t('problem.next', { next: problem.next })}</p> : problem.detail && <p>{problem.detail}</p>}
    </>
  );
};

/** Every "no" says what, who, and the way on. In place: the rest of the page works. */
export const ProblemNotice = ({ error, onRetry, doing }: Props) => {
  const { t } = useTranslation();
  const saving = doing === 'saving';
  const refused = error instanceof Refused && error.status < 500;
  const text = () => {
    if (error instanceof NotReached) return t(saving ? 'problem.offline' : 'problem.offlineRead');
    const trace =
      (error instanceof Refused && error.problem.traceId?.slice(0, 8).toUpperCase()) || t('problem.noTrace');
    return t(saving ? 'problem.server' : 'problem.serverRead', { trace });
  };
  return (
    <div className="notice notice-error" role="alert">
      {refused && error.status === 404 && doing === 'reading' ? (
        <p>{t('problem.notFound')}</p>
      ) : refused ? (
        <Refusal problem={error.problem} />
      ) : (
        <p>{text()}</p>
      )}
      {onRetry && !refused && <Button onClick={onRetry}>{t('common.retry')}</Button>}
    </div>
  );
};
