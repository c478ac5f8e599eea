import { answerRequests } from '#server/platform/threads/requests'
import type { ChartRequests } from './charts.requests'
import { draw } from './drawing'

answerRequests<ChartRequests>({ draw })
