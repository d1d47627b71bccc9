import type { DecisionCommand } from './commands/decision-commands';
import type { EndingCommand } from './commands/ending-commands';
import type { HandlingCommand } from './commands/handling-commands';
import type { InvestigationCommand } from './commands/investigation-commands';
import type { SupervisionCommand } from './commands/supervision-commands';
import type { ScreeningCommand } from './commands/screening-commands';

export type InspectionCommand =
  ScreeningCommand | InvestigationCommand | DecisionCommand | EndingCommand | HandlingCommand | SupervisionCommand;
