import { Invalid, type Problem, problem } from '#server/platform/errors'

/** A session that stands, as far as rooms and speakers may clash. */
export interface Slot {
  id: string
  titleVi: string
  roomId: string | null
  day: string
  start: string
  end: string
  speakers: readonly { id: string; name: string }[]
}

export interface WantedSlot {
  id: string
  roomId?: string
  day: string
  start: string
  end: string
  speakerIds: readonly string[]
}

const overlap = (one: { day: string; start: string; end: string }, other: typeof one) =>
  one.day === other.day && one.start < other.end && other.start < one.end

/** What stands in the way of a session, beside the field that would resolve it: the room, or the speakers by name. */
export function clashesOf(standing: readonly Slot[], wanted: WantedSlot): Record<string, Problem[]> {
  const others = standing.filter((slot) => slot.id !== wanted.id && overlap(slot, wanted))
  const said = ({ titleVi, start, end }: Slot) => ({ title: titleVi, start, end })
  const rooms = others.filter((slot) => wanted.roomId !== undefined && slot.roomId === wanted.roomId)
  const speakers = others.flatMap((slot) => slot.speakers.filter(({ id }) => wanted.speakerIds.includes(id)).map((who) => ({ who, slot })))
  return {
    ...(rooms.length > 0 && { roomId: rooms.map((slot) => problem('programme:problems.room-taken', said(slot))) }),
    ...(speakers.length > 0 && {
      speakerIds: speakers.map(({ who, slot }) => problem('programme:problems.speaker-busy', { name: who.name, ...said(slot) })),
    }),
  }
}

const refused: Record<string, Record<string, Problem[]>> = {
  programme_room_free: { roomId: ['programme:problems.room-just-taken'] },
  programme_speaker_free: { speakerIds: ['programme:problems.speaker-just-busy'] },
}

/** Says beside its field what only the database could see: two who plan at the same moment. */
export async function refusingClashes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, constraint = '' } = error as { code?: string; constraint?: string }
    const fields = refused[constraint]
    if (code === '23P01' && fields) throw new Invalid(fields)
    throw error
  }
}
