import { bodyWords } from './bodies';
import { pair, type Pair } from './pair';

/** What the views of one-window are called by those who run the system. */
const views: Readonly<Record<string, Pair>> = {
  'case-view': pair('案件', 'Cases'),
  timeline: pair('时间线', 'Timelines'),
  work: pair('待办', 'Work lists'),
  deadlines: pair('期限', 'Deadlines'),
  search: pair('查询索引', 'Search index'),
  'hand-overs': pair('移交件', 'Hand-overs'),
};

const reasons: Readonly<Record<string, Pair>> = {
  failed: pair('处理失败', 'Failed'),
  'not-json': pair('消息读不懂', 'The message cannot be read'),
  'not-a-case-event': pair('不是案件消息', 'Not a message of a case'),
  'no-case': pair('消息没有说是哪个案件', 'The message names no case'),
  'newer-shape': pair('由较新版本发出', 'Published by a newer version'),
  'other-case': pair('消息属于另一案件', 'The message is of another case'),
  gap: pair('前面缺消息', 'A message before it is missing'),
  'left-behind': pair('等待再试', 'Waits to be tried again'),
};

const unnamed = pair('其他', 'Other');
const isBody = (name: string): name is keyof typeof bodyWords => name in bodyWords;

/** A receiver of messages: a body, by its name. */
export const receiverWord = (consumer: string): Pair => (isBody(consumer) ? bodyWords[consumer] : unnamed);
export const viewWord = (view: string): Pair => views[view] ?? unnamed;
/** `failed: ZodError`: the kind in words; the error's own name is for the log. */
export const reasonWord = (reason: string): Pair => reasons[reason.split(':')[0] ?? ''] ?? unnamed;
