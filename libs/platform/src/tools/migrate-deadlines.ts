import { migrationCommand } from '@one-window/mongo';
import { migrateDeadlines } from '../watch/mongo-deadline-index';

void migrationCommand('deadlines', migrateDeadlines);
