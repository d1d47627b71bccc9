import { z } from 'zod';
import { day, id, words } from './fields';

/** Modes of service, domain.md §1.4.1. What each needs as proof, and when it takes effect, the domain decides. */
export const SERVICE_METHODS = [
  'direct',
  'left-with-witnesses',
  'left-or-posted',
  'entrusted',
  'postal',
  'electronic',
  'informal',
  'public-notice',
] as const;
export const ServiceMethod = z.enum(SERVICE_METHODS, { error: '请选择送达方式。 / Choose how it was served.' });
export type ServiceMethod = z.infer<typeof ServiceMethod>;

export const SERVICE_METHOD_LABELS: Readonly<Record<ServiceMethod, { zh: string; en: string }>> = {
  direct: { zh: '直接送达', en: 'Handed over' },
  'left-with-witnesses': { zh: '留置送达（见证）', en: 'Left behind with witnesses' },
  'left-or-posted': { zh: '留置、张贴（办案规则20条）', en: 'Left or posted (RULES 20)' },
  entrusted: { zh: '委托送达', en: 'Entrusted' },
  postal: { zh: '邮寄送达', en: 'By post' },
  electronic: { zh: '电子送达（经同意）', en: 'Electronic, with consent' },
  informal: { zh: '简便方式（电话、短信、传真、邮件）', en: 'Informal (phone, SMS, fax, mail)' },
  'public-notice': { zh: '公告送达', en: 'Public notice' },
};

/** Why leaving or posting was allowed (RULES 20): refusal to sign, or business stopped with ten or more workers. */
export const LEAVING_GROUNDS = ['refused-to-sign', 'business-stopped'] as const;

/** Who may sign for a document (CPL 88). */
export const RECEIVERS = [
  'party',
  'cohabiting-adult',
  'legal-representative',
  'mail-room',
  'agent',
  'designated-recipient',
] as const;

export const ServiceProofBody = z.strictObject({
  /** The service receipt (送达回证), return slip, system record or publication. */
  reference: words('送达凭证（回证号、邮单号、系统记录或报刊名称）', 200),
  /** Who signed. A category, never a name: names of relatives do not belong into the history. */
  signedBy: z.enum(RECEIVERS, { error: '请选择签收人。' }).optional(),
  photoOrVideo: z.boolean().optional(),
  /** How many witnesses signed the record of leaving behind. */
  witnesses: z.int().nonnegative().max(4).optional(),
  /** Consent to electronic service in the address-confirmation form. */
  consentRecorded: z.boolean().optional(),
  confirmedByRecipient: z.boolean().optional(),
  leavingGround: z.enum(LEAVING_GROUNDS).optional(),
});

/** One delivery to one party. `on` is the day of the act: handing over, leaving, return slip, arrival, publication. */
const delivery = z.strictObject({
  partyId: id('受送达人'),
  method: ServiceMethod,
  on: day,
  proof: ServiceProofBody,
});

export const ServeApplicationCopyBody = delivery;
export type ServeApplicationCopyBody = z.infer<typeof ServeApplicationCopyBody>;

export const ServeAwardBody = delivery.extend({ documentId: id('裁决书') });
export type ServeAwardBody = z.infer<typeof ServeAwardBody>;

export const RecordServiceBody = delivery.extend({ documentId: id('文书') });
export type RecordServiceBody = z.infer<typeof RecordServiceBody>;
