import { SetMetadata } from '@nestjs/common';
import type { Text } from '../commands/define-command';

export const TITLE = 'one-window/title';

/** What a route does, in words for people: used in refusals and in the description of the API. */
export const Titled = (title: Text) => SetMetadata(TITLE, title);
