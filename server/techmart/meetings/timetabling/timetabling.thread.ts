import { answerRequests } from '#server/platform/threads/requests'
import { findContradictions } from '../scheduling/contradictions'
import { repair } from '../scheduling/repair'
import type { TimetablingRequests } from './timetabling.requests'

answerRequests<TimetablingRequests>({
  contradict: ({ instance, timetable, milliseconds }) => findContradictions(instance, timetable, performance.now() + milliseconds),
  repair: ({ instance, before, from }) => repair(instance, before, from),
})
