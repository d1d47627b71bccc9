export {
  defineAggregate,
  type Aggregate,
  type AggregateSpec,
  type Guards,
  type WorldContext,
} from './aggregate/define-aggregate';
export {
  commandsFor,
  type AnyCommand,
  type Asked,
  type CommandContext,
  type CommandDefinition,
  type CommandSpec,
  type ExistingStream,
  type NewStream,
  type PathParams,
  type Text,
} from './commands/define-command';
export type { CommandOutcome } from './commands/handle-command';
export { refuse, Refused } from './commands/refuse';
export {
  defineQuery,
  type AnyQuery,
  type Language,
  type QueryContext,
  type QueryDefinition,
} from './queries/define-query';
export { colleague } from './identity/colleague';
export { handlingProblems } from './problems/handling-problems';
export { supervisionProblems } from './problems/supervision-problems';
export { supervisionView } from './queries/supervision-view';
export { DocumentAnswer, DocumentFile } from './queries/document-file';
export { defineEventStream, type EventStreamContext, type EventStreamDefinition } from './queries/define-event-stream';
export {
  defineReaction,
  mustBeDone,
  type IssuedCommand,
  type Reaction,
  type ReactionContext,
} from './reactions/define-reaction';
export { asIs, withheld, type Publications } from './publications/publications';
export type { ProblemCatalog, ProblemSentence, ProblemText } from './problems/problem-catalog';
export { notFound, Problem, type FieldError } from './problems/problem';
export {
  ServiceModule,
  type OpenConsumer,
  type OpenRegister,
  type ResourceSpec,
  type ServiceSpec,
} from './service/service-module';
export { resource, type Loaded, type ResourceKey, type ServiceContext } from './service/service-context';
export { appointed } from './identity/appointed';
export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './identity/demo-accounts';
export { Operations, type ConsumerReport, type Overview, type ParkedAt, type RelayReport } from './service/operations';
export { readConfig, type Config } from './config/config';
export { explained } from './config/explained';
export { StartRefused } from './config/start-refused';
export { runFollowers } from './followers/run-followers';
export { openPlatform, type OpenPlatform } from './service/open-platform';
export { backUpFolder } from './backup/backup-folder';
export { restoreFolder } from './backup/restore-folder';
export { move } from './move/move';
export type { FolderMove } from './move/folder-move';
export { setup } from './profiles/setup';
export { runService } from './profiles/run-service';
export { startServer, type Server, type ServerOptions } from './http/start-server';
export { startTelemetry } from './telemetry/start-telemetry';
export type { DataFolder } from './config/data-folder';
export { startBareServer } from './bench/bare-server';
export { verifyFolder, type FolderReport, type ServiceReport } from './verify/verify-folder';
export type { Difference } from './verify/report';
export { actionsOf } from './queries/actions-of';
