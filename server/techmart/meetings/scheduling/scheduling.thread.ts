import { answerRequests } from '#server/platform/threads/requests'
import { prove } from './exact/exact'
import type { SchedulingRequests } from './scheduling.requests'
import { searchOn } from './search/rounds'
import { Standing } from './standing'

answerRequests<SchedulingRequests>({
  prove: ({ instance, memory, milliseconds }) => prove(instance, new Standing(instance, memory), performance.now() + milliseconds),
  search({ instance, memory, milliseconds, seed }) {
    searchOn(instance, new Standing(instance, memory), { deadline: performance.now() + milliseconds, seed })
    return null
  },
})
