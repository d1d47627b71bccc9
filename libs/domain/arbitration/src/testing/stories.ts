import { localDate } from '@one-window/kernel';
import type { Application } from '../events/preliminary';
import type { ArbitrationWorld } from '../world';
import { accepted, acceptance, delivery, hearing, opening, tribunal } from './acts';
import { application, clerk, head, li, recorder, timer } from './people';
import { untold, yunhe, type Story } from './story';

// LC-001 up to its stations. Dates are chosen: the published case gives none.

export const receivedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  untold(world).does(timer, '2020-09-21', 'ReceiveApplication', application(overrides));

export const acceptedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  receivedStory(overrides, world)
    .does(
      clerk,
      '2020-09-22',
      'ProposeAcceptance',
      acceptance((overrides.items ?? application().items).map(i => i.itemId)),
    )
    .does(head, '2020-09-23', 'AcceptApplication', accepted);

export const formedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  acceptedStory(overrides, world)
    .does(clerk, '2020-09-25', 'ServeApplicationCopy', delivery('respondent', '2020-09-25'))
    .does(head, '2020-09-27', 'FormTribunal', tribunal([li], recorder));

export const scheduledStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  formedStory(overrides, world).does(li, '2020-10-13', 'ScheduleHearing', hearing('2020-10-27'));

export const notifiedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  ['applicant', 'respondent'].reduce(
    (story, party) =>
      story.does(clerk, '2020-10-14', 'RecordService', {
        ...delivery(party, '2020-10-14'),
        documentId: 'doc-hearing-notice-h1',
      }),
    scheduledStory(overrides, world),
  );

export const openedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  notifiedStory(overrides, world).does(recorder, '2020-10-27', 'OpenHearing', opening());

export const debateClosedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  openedStory(overrides, world).does(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' });

export const mediatedStory = (overrides: Partial<Application> = {}, world: ArbitrationWorld = yunhe()): Story =>
  debateClosedStory(overrides, world).does(li, '2020-10-27', 'AttemptMediation', {
    heldOn: localDate('2020-10-27'),
    result: 'failed',
  });
