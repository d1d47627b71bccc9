import type { GetArbitrationCaseAnswer, GetMatterAnswer } from '@one-window/contracts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery, timelineQuery } from '../../api/one-window';
import { isNotForReader, isProceedingService, proceedingQuery } from '../../api/proceedings';
import { currentLanguage } from '../../app/language';
import { DataTable, type Column } from '../../components/data-table';
import { LoadingBlocks } from '../../components/loading-blocks';
import { shortDay } from '../../components/moments';
import { ProblemNotice } from '../../components/problem-notice';
import { bodyWords } from '../../words/bodies';
import { paperWord } from '../../words/documents';
import { factWord } from '../../words/facts';
import { optionWord } from '../../words/options';
import { useWord } from '../../words/pair';
import { issuedPapers, type IssuedPaper } from './issued-papers';

type Material = GetMatterAnswer['materials'][number];
type Issued = GetArbitrationCaseAnswer['documents'][number];

const Received = ({ rows }: { readonly rows: readonly Material[] }) => {
  const { t } = useTranslation();
  const columns: readonly Column<Material>[] = [
    { key: 'name', title: t('documents.name'), isHeader: true, cell: ({ title }) => title },
    { key: 'pages', title: t('documents.pages'), align: 'end', cell: ({ pages }) => pages },
    {
      key: 'form',
      title: t('documents.form'),
      cell: ({ form }) => t(form === 'original' ? 'register.original' : 'register.copy'),
    },
    { key: 'on', title: t('documents.receivedOn'), nowrap: true, cell: ({ receivedOn }) => receivedOn },
  ];
  return (
    <section className="panel">
      <h2>{t('documents.received')}</h2>
      {rows.length === 0 ? (
        <p>{t('documents.empty')}</p>
      ) : (
        <DataTable
          caption={t('documents.received')}
          columns={columns}
          rows={rows}
          rowKey={({ materialId }) => materialId}
        />
      )}
    </section>
  );
};

const IssuedTable = ({ answer }: { readonly answer: GetArbitrationCaseAnswer }) => {
  const { t } = useTranslation();
  const word = useWord();
  const language = currentLanguage();
  const nameOf = (partyId: string) =>
    answer.parties.find(party => party.partyId === partyId)?.name ?? t('common.erased');
  const columns: readonly Column<Issued>[] = [
    { key: 'name', title: t('documents.name'), isHeader: true, cell: ({ title }) => title[language] },
    { key: 'number', title: t('documents.number'), cell: ({ number }) => number ?? '—' },
    { key: 'on', title: t('documents.issuedOn'), nowrap: true, cell: ({ issuedOn }) => issuedOn },
    {
      key: 'service',
      title: t('documents.service'),
      cell: ({ recipients }) =>
        recipients.map(({ partyId, served }) => (
          <div key={partyId}>
            {served
              ? t('documents.served', {
                  name: nameOf(partyId),
                  day: shortDay(served.effectiveOn),
                  method: word(optionWord('method', served.method)),
                })
              : t('documents.notServed', { name: nameOf(partyId) })}
          </div>
        )),
    },
  ];
  return (
    <DataTable
      caption={t('documents.issued')}
      columns={columns}
      rows={answer.documents}
      rowKey={({ documentId }) => documentId}
    />
  );
};

/** Their own service is not asked: the events that every reader of the case has tell them. */
const PapersTable = ({ rows }: { readonly rows: readonly IssuedPaper[] }) => {
  const { t } = useTranslation();
  const word = useWord();
  const columns: readonly Column<IssuedPaper>[] = [
    {
      key: 'name',
      title: t('documents.name'),
      isHeader: true,
      cell: ({ type }) => word(paperWord(type) ?? factWord(type)),
    },
    { key: 'number', title: t('documents.number'), cell: ({ number }) => number },
    { key: 'by', title: t('work.body'), cell: ({ service }) => word(bodyWords[service]) },
    { key: 'on', title: t('documents.issuedOn'), nowrap: true, cell: ({ issuedOn }) => issuedOn },
    {
      key: 'service',
      title: t('documents.service'),
      cell: ({ servedOn, method }) =>
        servedOn && `${shortDay(servedOn)} ${method ? word(optionWord('method', method)) : ''}`,
    },
  ];
  return <DataTable caption={t('documents.papers')} columns={columns} rows={rows} rowKey={({ key }) => key} />;
};

/** What was received at the window, and what was issued, with its service to each party. */
export const Documents = () => {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/cases/$id' });
  const { data: whole } = useQuery(caseQuery(id));
  const { data: timeline } = useQuery(timelineQuery(id));
  const answers = useQueries({
    queries: (whole?.bodies ?? []).flatMap(({ service, id: proceeding }) =>
      isProceedingService(service) ? [proceedingQuery(service, proceeding)] : [],
    ),
  });
  if (answers.some(({ isPending }) => isPending)) return <LoadingBlocks rows={5} />;
  const failed = answers.filter(({ error }) => error && !isNotForReader(error));
  const closed = answers.some(({ error }) => isNotForReader(error));
  const received = answers.flatMap(({ data }) => (data?.service === 'intake' ? data.answer.materials : []));
  const arbitrations = answers.flatMap(({ data }) => (data?.service === 'arbitration' ? [data.answer] : []));
  const papers = issuedPapers(timeline?.events ?? []);
  return (
    <>
      {failed.map(({ error, refetch }, index) => (
        <ProblemNotice key={index} error={error} doing="reading" onRetry={() => void refetch()} />
      ))}
      {closed && <p className="secondary">{t('documents.notForReader')}</p>}
      {answers.some(({ data }) => data?.service === 'intake') && <Received rows={received} />}
      {papers.length > 0 && (
        <section className="panel">
          <h2>{t('documents.papers')}</h2>
          <PapersTable rows={papers} />
        </section>
      )}
      {arbitrations.some(({ documents }) => documents.length > 0) && (
        <section className="panel">
          <h2>{t('documents.issued')}</h2>
          {arbitrations.map(answer => (
            <IssuedTable key={answer.id} answer={answer} />
          ))}
        </section>
      )}
    </>
  );
};
