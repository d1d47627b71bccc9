import type { CaseBody, DeadlineRow, GetCaseAnswer } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isNotForReader,
  proceedingQuery,
  type Action,
  type Proceeding,
  type ProceedingService,
} from '../../api/proceedings';
import { useMe } from '../../api/session';
import { LoadingBlocks } from '../../components/loading-blocks';
import { TrafficLight } from '../../components/light';
import { shortDay } from '../../components/moments';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/status-tag';
import { commandWord } from '../../words/commands';
import { roleWords } from '../../words/roles';
import { useWord } from '../../words/pair';
import { aside } from '../../words/punctuation';
import { Proposals } from './proposals';
import { Supervision } from './supervision';

// The form brings every contract with it: loaded when the first button is pressed.
const ActionForm = lazy(() => import('./action-form').then(({ ActionForm: component }) => ({ default: component })));

interface Props {
  readonly whole: GetCaseAnswer;
  readonly body: CaseBody;
  readonly service: ProceedingService;
  readonly mayBePrimary: boolean;
  readonly onPrimary: () => void;
}

const notForMe = 'role/not-allowed';

const NotNow = ({ actions }: { readonly actions: readonly Action[] }) => {
  const { t } = useTranslation();
  const word = useWord();
  if (actions.length === 0) return null;
  return (
    <details className="not-now">
      <summary>
        {t('case.notNow')}
        {aside(actions.length)}
      </summary>
      <ul className="plain-list">
        {actions.map(({ command, reason }) => (
          <li key={command}>
            {t('case.why', { what: word(commandWord(command)), reason: reason?.title ?? t('common.unknown') })}
            {reason?.article && t('case.byLaw', { article: reason.article })}
          </li>
        ))}
      </ul>
    </details>
  );
};

const NextStep = ({
  task,
  deadline,
  children,
}: {
  task: CaseBody['tasks'][number];
  deadline: DeadlineRow | undefined;
  children: React.ReactNode;
}) => {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="next-step">
      <span>
        {(task.dueOn ?? deadline?.dueOn) && (
          <b>{t('case.before', { day: shortDay(task.dueOn ?? deadline?.dueOn ?? '') })} </b>
        )}
        {word(commandWord(task.command))}
        {deadline && <span className="secondary">{t('case.byLaw', { article: deadline.article })}</span>}{' '}
        {deadline && (
          <TrafficLight light={deadline.light} daysLeft={deadline.daysLeft} provisional={deadline.provisional} />
        )}
      </span>
      {children}
    </div>
  );
};

const isRunning = ({ status }: DeadlineRow) => status === 'running' || status === 'suspended';

/** One body of the case: its next step with article and day, what else may be done, and why not the rest. */
export const BodyPanel = ({ whole, body, service, mayBePrimary, onPrimary }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const [doing, setDoing] = useState<string>();
  const [done, setDone] = useState<string>();
  const opener = useRef<HTMLElement | null>(null);
  const { data: proceeding, error, refetch } = useQuery(proceedingQuery(service, body.id));
  const notForReader = isNotForReader(error);
  const actions: readonly Action[] = proceeding?.answer.actions ?? [];
  const can = (command: string) => actions.some(action => action.command === command && action.allowed);
  const mine = body.tasks.filter(
    task => task.role === me.role && can(task.command) && task.notAccount !== me.accountId,
  );
  const first = mine[0]?.command;
  const isPrimary = mayBePrimary && first !== undefined && doing === undefined;
  useEffect(() => {
    if (isPrimary) onPrimary();
  }, [isPrimary, onPrimary]);

  const start = (command: string) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setDone(undefined);
    setDoing(command);
  };
  const stop = () => {
    setDoing(undefined);
    opener.current?.focus();
  };
  const button = (command: string) => (
    <Button
      key={command}
      {...(isPrimary && command === first ? { type: 'primary' as const } : {})}
      onClick={() => start(command)}
    >
      {word(commandWord(command))}
    </Button>
  );
  const shown = new Set(body.tasks.map(({ command }) => command));

  return (
    <section className={`panel body-panel edge-${service}`}>
      <h2>
        <StageTag service={service} stage={body.stage} closed={body.closed} /> {body.number ?? ''}{' '}
        <span className="secondary">{word(body.unit)}</span>
      </h2>
      {done && (
        <div className="notice notice-success" role="status">
          <p>{t('form.sent', { what: word(commandWord(done)) })}</p>
        </div>
      )}
      <h3>{t('case.next')}</h3>
      {body.tasks.length === 0 && <p className="secondary">{t('case.nothingNext')}</p>}
      {body.tasks.map((task, index) => (
        <NextStep
          key={`${task.command}-${index}`}
          task={task}
          deadline={whole.deadlines.find(
            row => row.stream === body.stream && row.ruleId === task.ruleId && isRunning(row),
          )}
        >
          {can(task.command) && task.notAccount !== me.accountId ? (
            button(task.command)
          ) : (
            <span className="secondary">
              {task.notAccount === me.accountId
                ? t('case.mustBeOther')
                : task.role === me.role
                  ? (actions.find(({ command }) => command === task.command)?.reason?.title ?? '')
                  : t('case.byRole', { role: word(roleWords[task.role]) })}
            </span>
          )}
        </NextStep>
      ))}
      {notForReader ? (
        <p className="secondary">{t('case.notOpened')}</p>
      ) : (
        error && <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      )}
      {proceeding && <Supervision order={proceeding.answer.supervision} />}
      {proceeding && <Proposals proceeding={proceeding} />}
      {actions.some(({ command, allowed }) => allowed && !shown.has(command)) && (
        <>
          <h3>{t('case.more')}</h3>
          <div className="actions">
            {actions
              .filter(({ command, allowed }) => allowed && !shown.has(command))
              .map(({ command }) => button(command))}
          </div>
        </>
      )}
      {doing && proceeding && (
        <Suspense fallback={<LoadingBlocks rows={3} />}>
          <ActionForm
            key={doing}
            command={doing}
            proceeding={proceeding as Proceeding}
            onCancel={stop}
            onDone={() => {
              setDone(doing);
              stop();
            }}
          />
        </Suspense>
      )}
      <NotNow actions={actions.filter(({ allowed, reason }) => !allowed && reason?.code !== notForMe)} />
    </section>
  );
};
