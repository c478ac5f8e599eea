import type { Actor } from '#server/platform/actor'

/** Reports name every organisation, also those that post anonymously: they are the Office's alone. */
export const mayReport = (actor: Actor) => actor.office
