import { answerRequests } from '#server/platform/threads/requests'
import type { BadgeRequests } from './badges.requests'
import { drawBadges } from './drawing'

answerRequests<BadgeRequests>({ draw: drawBadges })
