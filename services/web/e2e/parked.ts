import type { GetParkedCaseAnswer, GetSystemStateAnswer, ParkedCase } from '@one-window/contracts';
import type { Page } from 'playwright-core';

const parked: ParkedCase = {
  id: 'one-window~matter-1',
  consumer: 'one-window',
  caseId: '0190a1b2-0000-7000-8000-000000000001',
  stream: 'matter-0190a1b2-0000-7000-8000-000000000001',
  revision: 1,
  eventId: '0190a1b2-0000-7000-8000-000000000002',
  eventType: 'WindowReceived',
  reason: 'failed: ZodError',
  attempts: 5,
  since: '2026-10-12T02:00:00.000Z',
  waiting: 2,
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
};

const message = { readable: true, source: 'intake', stream: parked.stream, recordedAt: parked.since };
const looked: GetParkedCaseAnswer = {
  ...parked,
  faults: ['claims.0.amountFen: invalid_type'],
  messages: [
    {
      ...message,
      offset: '7',
      failed: true,
      revision: 1,
      eventType: 'WindowReceived',
      fact: { receiptNo: 'string', claims: [{ itemId: 'string', amountFen: 'string' }] },
    },
    { ...message, offset: '8', failed: false, revision: 2, eventType: 'RouteConfirmed' },
  ],
};

/** A system that runs parks nothing: the browser is told of a case that could not be applied. */
export const withParkedCase = async (page: Page): Promise<void> => {
  await page.route('**/api/one-window/system', async route => {
    const response = await route.fetch();
    const state = (await response.json()) as GetSystemStateAnswer;
    await route.fulfill({ response, json: { ...state, parked: [parked] } });
  });
  await page.route('**/api/one-window/system/parked/*', route => route.fulfill({ json: looked }));
};
