import type { WorkRow } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProceedingService } from '../../api/proceedings';
import { addressesQuery, filled } from '../../commands/addresses';
import { CARRIERS, CLAIM } from '../../commands/carriers';
import type { useCommand } from '../../commands/use-command';

/** Lies with nobody, and is this person's kind of work. */
export const mayTake = (row: WorkRow, me: { readonly role: string; readonly unit: string }): boolean =>
  isProceedingService(row.service) &&
  row.handlers.length === 0 &&
  row.unit.code === me.unit &&
  CARRIERS[row.service] === me.role;

/** 领取. */
export const Take = ({ row, command }: { readonly row: WorkRow; readonly command: ReturnType<typeof useCommand> }) => {
  const { t } = useTranslation();
  const addresses = useQuery(addressesQuery).data;
  const address = isProceedingService(row.service) ? addresses?.[CLAIM[row.service]] : undefined;
  return (
    <Button
      size="small"
      aria-disabled={command.busy || !address}
      aria-label={t('work.takeCase', { name: row.title ?? row.number ?? '' })}
      onClick={() => {
        if (address)
          void command.send({
            address: filled(address, { id: row.proceedingId }),
            body: undefined,
            revision: row.revision,
          });
      }}
    >
      {t('work.take')}
    </Button>
  );
};
