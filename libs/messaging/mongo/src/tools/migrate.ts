import { migrationCommand } from '@one-window/mongo';
import { migrateMessaging } from '../consumer-database';

void migrationCommand('messages', migrateMessaging);
