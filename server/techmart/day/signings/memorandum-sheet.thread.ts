import { answerRequests } from '#server/platform/threads/requests'
import { drawSheet } from './drawing'
import type { SheetRequests } from './sheet.requests'

answerRequests<SheetRequests>({ draw: drawSheet })
