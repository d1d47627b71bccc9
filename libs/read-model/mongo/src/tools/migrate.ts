import { migrationCommand } from '@one-window/mongo';
import { migrateReadModel } from '../migrate';

void migrationCommand('read models', migrateReadModel);
