import { reportFair } from '#server/reports/fairs/fairs'
import { reportFairSchema } from '#server/reports/fairs/codes.schema'
import { answerSurvey, answerTicketSurvey } from '#server/techmart/survey/survey'
import { pageToken } from '#server/techmart/attendance/tickets/codes'
import { surveySchema } from '#server/techmart/survey/survey.schema'
import { answerWish, askWish } from '#server/techmart/techmart'
import { visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Member } from './people'
import type { Stage } from './stage'

/** Most wishes of a fair that is over: enough for its ratio to say something. */
const mostWishes = 24
/** Most organisations and people of a fair that answer. */
const mostAnswers = 14

const words = [
  'Buổi gặp xếp sẵn nên không mất thời gian đi tìm. Nên kéo dài mỗi buổi thêm mười phút.',
  'Khu bàn gặp hơi ồn, khó nghe khi trao đổi kỹ thuật.',
  'Đề nghị gửi danh sách công nghệ trước phiên ít nhất hai tuần.',
  'Cán bộ Sở nhiệt tình, giải đáp ngay về thủ tục đăng ký hợp đồng.',
  'Nên mời thêm ngân hàng và quỹ khoa học để bàn vốn ngay tại chỗ.',
] as const

const assessment =
  'Phiên thu hút đúng đối tượng, phần lớn buổi gặp diễn ra theo lịch. Đề nghị tiếp tục khảo sát nhu cầu của doanh nghiệp trước phiên và theo dõi các biên bản ghi nhớ sau 3, 6 và 12 tháng.'

/** Those who come to a fair ask for one another before it; half of what was asked is accepted. */
export function wishForMeetings(stage: Stage, fairId: string, daysAgo: number): void {
  stage.timeline.on(daysAgo + 10, 9, () => ask(stage, fairId))
  stage.timeline.on(daysAgo + 8, 9, () => answer(stage, fairId))
}

async function comers(stage: Stage, fairId: string): Promise<{ member: Member; role: 'exhibitor' | 'visitor' }[]> {
  const rows = await db()
    .selectFrom('fair_registration')
    .select(['organisation_id', 'as_role'])
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const owners = new Map([...stage.members.values()].flatMap(([owner]) => (owner ? [[owner.organisation.id, owner] as const] : [])))
  return rows.flatMap(({ organisation_id, as_role }) => {
    const member = owners.get(organisation_id)
    return member ? [{ member, role: as_role }] : []
  })
}

async function ask(stage: Stage, fairId: string): Promise<void> {
  const all = await comers(stage, fairId)
  const exhibitors = all.filter(({ role }) => role === 'exhibitor')
  const asking = all.filter(({ role }) => role === 'visitor')
  let asked = 0
  for (const [index, { member }] of asking.entries()) {
    for (let turn = 0; turn < 4 && asked < mostWishes; turn++) {
      const other = exhibitors[(index + turn) % exhibitors.length]?.member
      if (!other || turn >= exhibitors.length) break
      await askWish(member, fairId, { id: newId(), kind: turn === 0 ? 'must' : 'would', organisationId: other.organisation.id, note: '' })
      asked++
    }
  }
}

async function answer(stage: Stage, fairId: string): Promise<void> {
  const members = new Map((await comers(stage, fairId)).map(({ member }) => [member.organisation.id, member]))
  const asked = await db()
    .selectFrom('wish')
    .select(['id', 'to_organisation_id'])
    .where('fair_id', '=', fairId)
    .where('state', '=', 'asked')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  for (const [index, { id, to_organisation_id }] of asked.entries()) {
    const member = members.get(to_organisation_id)
    if (member && index % 4 !== 3) await answerWish(member, id, index % 3 === 2 ? 'decline' : 'accept')
  }
}

/** After a fair: its survey is answered, and the Office reports it some weeks later. */
export function followUp(stage: Stage, { id, closedAgo, reports }: { id: string; closedAgo: number; reports: boolean }): void {
  const { timeline, officer } = stage
  timeline.on(closedAgo - 4, 19, () => answerAll(stage, id))
  if (!reports) return
  timeline.on(closedAgo - 45, 15, () => reportFair(officer, id, reportFairSchema.parse({ recipient: 'Ủy ban nhân dân tỉnh', assessment })))
}

async function answerAll(stage: Stage, fairId: string): Promise<void> {
  const invitations = await db()
    .selectFrom('fair_survey_invitation')
    .select(['id', 'organisation_id'])
    .where('fair_id', '=', fairId)
    .orderBy('organisation_id')
    .orderBy('id')
    .execute()
  const members = new Map((await comers(stage, fairId)).map(({ member }) => [member.organisation.id, member]))
  for (const [index, { id, organisation_id }] of invitations.slice(0, mostAnswers).entries()) {
    const input = surveySchema.parse({
      satisfaction: String([4, 5, 4, 3, 5, 4, 2][index % 7]),
      meetingsUseful: organisation_id === null ? 'none' : String([5, 4, 3, 4][index % 4]),
      found: (['yes', 'partly', 'partly', 'no'] as const)[index % 4],
      valueHoped: index % 2 ? undefined : String((index + 1) * 150_000_000),
      again: (['yes', 'yes', 'perhaps'] as const)[index % 3],
      words: index % 3 === 0 ? words[(index / 3) % words.length] : '',
    })
    const member = organisation_id ? members.get(organisation_id) : undefined
    if (member) await answerSurvey(member, fairId, input)
    else if (organisation_id === null) await answerTicketSurvey(visitor, pageToken('survey', id), input)
  }
}
