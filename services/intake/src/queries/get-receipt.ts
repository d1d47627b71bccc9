import { findUnit, ReceiptAnswer, type Name } from '@one-window/contracts';
import type { Matter, TriagedItem } from '@one-window/domain-intake';
import { defineQuery, DocumentAnswer, DocumentFile, notFound, type QueryContext } from '@one-window/platform';
import { qrCode } from '../paper/qr-code';
import { announcedDeadlines, type Announced } from './announced-deadlines';
import { claimTitle } from './claim-title';
import { loadMatter } from './load-matter';
import { nextStep } from './next-step';
import { nameOf, unsealedEmployer, unsealedPerson } from './unsealed';

/** Who may have a receipt made out again. */
const READERS = [
  'window-clerk',
  'filing-officer',
  'institute-head',
  'inspector',
  'inspection-head',
  'supervisor',
] as const;

/** What is printed on the receipt (收件回执): two copies on one page, given at once. */
export const getReceipt = defineQuery({
  name: 'getReceipt',
  title: { zh: '收件回执', en: 'Receipt' },
  path: '/matters/:id/receipt',
  roles: READERS,
  answer: ReceiptAnswer,
  run: async context => receiptOf(context),
});

/** The same as a paper: its address and its name hold an id and no person. */
export const getReceiptPaper = defineQuery({
  name: 'getReceiptPaper',
  title: { zh: '收件回执（PDF）', en: 'Receipt as PDF' },
  path: '/matters/:id/receipt.pdf',
  roles: READERS,
  mediaType: 'application/pdf',
  answer: DocumentAnswer,
  run: async context => {
    // Drawing a paper takes memory that a counter without a printer never needs. The name is that of the built file.
    const { receiptPaper } = await import('../paper/receipt-paper.js');
    return new DocumentFile(await receiptPaper(await receiptOf(context)), 'receipt.pdf');
  },
});

type Context = Pick<QueryContext<{ readonly id: string }, unknown>, 'params' | 'actor' | 'services' | 'origin'>;

const receiptOf = async ({ params, actor, services, origin }: Context): Promise<ReceiptAnswer> => {
  const { loaded, matter } = await loadMatter(services, params.id, actor);
  const [received] = loaded.events;
  if (!received) throw notFound();
  const { personalData } = services;
  const applicant = await unsealedPerson(matter.applicant, personalData);
  const employer = await unsealedEmployer(matter.employer, personalData);
  const announced = announcedDeadlines(matter.receivedOn, services.calendar());
  return {
    receiptNo: matter.receiptNo,
    queryNo: matter.queryNo,
    receivedOn: matter.receivedOn,
    recordedAt: received.meta.recordedAt,
    receiver: receiverOf(received.meta.actor.name, matter.windowUnit),
    applicant: { name: nameOf(applicant) },
    employer: { name: employer.kind === 'organization' ? employer.name : nameOf(employer) },
    materials: matter.materials.map(({ title, pages, form, receivedOn }) => ({ title, pages, form, receivedOn })),
    totalPages: matter.materials.reduce((total, { pages }) => total + pages, 0),
    check: checkOf(matter.queryNo, origin),
    claims: matter.items.map(item => claimOf(item, matter, announced)),
  };
};

/** The number stands behind `#`: a browser sends that part to nobody, so that no log holds it. */
const checkOf = (queryNo: string, origin: string): ReceiptAnswer['check'] => {
  const address = `${origin}/verify#${queryNo}`;
  return { address, qr: qrCode(address) };
};

const unitName = (unit: string): Name => findUnit(unit)?.name ?? { zh: unit, en: unit };

const receiverOf = (name: string, unit: string) => ({
  name,
  unit,
  unitName: unitName(unit),
  address: findUnit(unit)?.address ?? '',
});

const claimOf = ({ item, suggestion, where }: TriagedItem, matter: Matter, announced: Announced) => {
  const decided = 'body' in where ? where.body : undefined;
  const unit = 'unit' in where ? where.unit : undefined;
  const deadline = decided === 'arbitration' || decided === 'inspection' ? announced[decided] : undefined;
  return {
    itemId: item.itemId,
    title: claimTitle(item),
    ...(item.amountFen !== undefined && { amountFen: item.amountFen }),
    ...(decided && { body: decided }),
    ...(unit && { unit, unitName: unitName(unit) }),
    ...(deadline && { firstDeadline: deadline }),
    next: nextStep(where, suggestion, matter.windowUnit),
  };
};
