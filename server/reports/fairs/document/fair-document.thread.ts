import { answerRequests } from '#server/platform/threads/requests'
import type { DocumentRequests } from './document.requests'
import { write } from './layout'

answerRequests<DocumentRequests>({ write })
