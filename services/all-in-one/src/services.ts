import type { ServiceSpec } from '@one-window/platform';
import { arbitrationService } from '@one-window/service-arbitration';
import { inspectionService } from '@one-window/service-inspection';
import { intakeService } from '@one-window/service-intake';
import { oneWindowService } from '@one-window/service-one-window';

/** The services of the embedded profile, in one process. They reach each other through the log between them only. */
export const services: readonly ServiceSpec[] = [
  intakeService,
  arbitrationService,
  inspectionService,
  oneWindowService,
];
