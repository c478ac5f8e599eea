import type { Person } from '#server/platform/actor'
import { newId } from '#server/platform/id'
import type { SessionInput } from './programme.schema'
import { saveRoom } from './rooms'
import { saveSession } from './sessions'
import { saveSpeaker } from './speakers'

export async function buildRoom(officer: Person, fairId: string, nameVi = `Phòng ${newId().slice(0, 5)}`): Promise<string> {
  return (await saveRoom(officer, fairId, { id: newId(), nameVi, nameEn: '', seats: 80 })).id
}

export async function buildSpeaker(officer: Person, fairId: string, name = 'PGS. TS. Trần Thị Minh'): Promise<string> {
  const words = { titleVi: 'Viện trưởng', titleEn: 'Director', organisationVi: 'Viện Công nghệ môi trường', organisationEn: '' }
  return (await saveSpeaker(officer, fairId, { id: newId(), name, ...words })).id
}

/** What a form of a session sends: a talk on the fair's first morning. */
export const sessionInput = (day: string, overrides: Partial<SessionInput> = {}): SessionInput => ({
  id: newId(),
  kind: 'talk',
  titleVi: 'Xử lý nước thải làng nghề',
  titleEn: 'Treating waste water of craft villages',
  aboutVi: 'Ba mô hình đã chạy ổn định hai năm.',
  aboutEn: '',
  day,
  start: '09:00',
  end: '10:00',
  onlineUrl: 'https://hop.vidu.example/phong-1',
  speakerIds: [],
  ...overrides,
})

/** A session that stands, in a room of its own. */
export async function buildSessionOfFair(officer: Person, fair: { id: string; starts_on: string }, overrides: Partial<SessionInput> = {}) {
  const roomId = overrides.roomId ?? (await buildRoom(officer, fair.id))
  return (await saveSession(officer, fair.id, sessionInput(fair.starts_on, { roomId, ...overrides }))).id
}
