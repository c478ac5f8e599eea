import type { Person } from '#server/platform/actor'
import type { Member } from './people'
import type { Timeline, chances } from './timeline'

export interface PostedNeed {
  id: string
  daysAgo: number
}

/** What the acts of the demonstration share: the clock, the people, and the identifiers of what they made. */
export interface Stage {
  timeline: Timeline
  chance: ReturnType<typeof chances>
  officer: Person
  /** By the key of the organisation's content. */
  members: Map<string, Member[]>
  technologies: Map<string, string>
  needs: Map<string, PostedNeed>
  /** Who writes for an organisation: its editor, or its owner where it has none. */
  editorOf: (organisation: string) => Member
}
