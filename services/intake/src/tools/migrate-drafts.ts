import { migrationCommand } from '@one-window/mongo';
import { migrateDrafts } from '../drafts/mongo-drafts';

void migrationCommand('drafts', migrateDrafts);
