import { migrationCommand } from '@one-window/mongo';
import { migrateIdentity } from '../identity/identity-database';

void migrationCommand('accounts and sessions', migrateIdentity);
