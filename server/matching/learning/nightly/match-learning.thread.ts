import { answerRequests } from '#server/platform/threads/requests'
import { learn } from '../learner/learn'
import { listsOf } from '../use/histories'
import type { LearningRequests } from './learning.requests'

answerRequests<LearningRequests>({ learn: ({ shown, uses, inForce }) => learn(listsOf(shown, uses), inForce) })
