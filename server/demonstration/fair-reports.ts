import { reportFair } from '#server/reports/fairs/fairs'
import { reportFairSchema } from '#server/reports/fairs/codes.schema'
import { answerSurvey, answerTicketSurvey } from '#server/techmart/survey/survey'
import { pageToken } from '#server/techmart/attendance/tickets/codes'
import { surveySchema } from '#server/techmart/survey/survey.schema'
import { confirmBooth, holdBooth, importBooths, saveHall } from '#server/techmart/booths/booths'
import { answerWish, arrangeMeeting, askWish } from '#server/techmart/techmart'
import { recordPayment, recordStage, recordTransfer } from '#server/transfers/transfers'
import { acceptDeal, confirmTerms, proposeTerms } from '#server/deals/deals'
import { visitor } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
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
  stage.timeline.on(daysAgo + 49, 9, () => ask(stage, fairId))
  stage.timeline.on(daysAgo + 48, 9, () => answer(stage, fairId))
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

/** What was accepted and has no meeting yet gets one: a need of the one who asked, a technology of the other. */
export async function meetAsWished(stage: Stage, fair: { id: string; startsOn: string; days: number }): Promise<void> {
  const wishes = await db()
    .selectFrom('wish as w')
    .innerJoin('fair_registration as n', (on) =>
      on.onRef('n.organisation_id', '=', 'w.from_organisation_id').onRef('n.fair_id', '=', 'w.fair_id'),
    )
    .innerJoin('fair_registration as t', (on) =>
      on.onRef('t.organisation_id', '=', 'w.to_organisation_id').onRef('t.fair_id', '=', 'w.fair_id'),
    )
    .select(['n.need_ids', 't.technology_ids'])
    .where('w.fair_id', '=', fair.id)
    .where('w.state', '=', 'accepted')
    .orderBy('w.created_at')
    .orderBy('w.id')
    .execute()
  let placed = 0
  for (const { need_ids, technology_ids } of wishes) {
    const [needId, technologyId] = [need_ids[0], technology_ids[0]]
    if (!needId || !technologyId) continue
    const start = afternoon[placed % afternoon.length] ?? '15:50'
    const place = { day: addDays(fair.startsOn, fair.days - 1), start, table: 8 }
    await arrangeMeeting(stage.officer, { id: newId(), fairId: fair.id, technologyId, needId, ...place }).catch((error: unknown) => {
      // Busy at that time, or the two meet already: the fair does without.
      if (!(error instanceof Error && ['Invalid', 'WrongState', 'NotFound', 'Forbidden'].includes(error.name))) throw error
    })
    placed++
  }
}

const afternoon = ['15:50', '15:30', '15:10', '14:50', '14:30', '14:10', '13:50', '13:30'] as const

/** A row of booths without a fee, which the exhibitors of a fair take. */
export function showAtBooths(stage: Stage, fairId: string, daysAgo: number): void {
  const { timeline, officer } = stage
  const hallId = newId()
  timeline.on(daysAgo + 30, 9, async () => {
    await saveHall(officer, fairId, { id: hallId, nameVi: 'Sảnh chính', nameEn: 'Main hall', width: 4_000, depth: 1_200, grid: 50 })
    const lines = Array.from({ length: 12 }, (_, index) => `A${index + 1},${1 + index * 3},1,3,3,0,500,no,standard`)
    await importBooths(officer, hallId, { changeId: newId(), csv: ['code,x,y,width,depth,price,power,water,kind', ...lines].join('\n') })
  })
  timeline.on(daysAgo + 20, 9, async () => {
    const exhibitors = (await comers(stage, fairId)).filter(({ role }) => role === 'exhibitor')
    const booths = await db().selectFrom('booth').select('id').where('hall_id', '=', hallId).orderBy('x_cm').execute()
    for (const [index, { member }] of exhibitors.entries()) {
      const boothId = booths[index]?.id
      if (!boothId) return
      const id = newId()
      await holdBooth(member, { id, boothId })
      await confirmBooth(member, id)
    }
  })
}

/** Two of the deals that meetings led to end in contracts, one before the report and one after it. */
async function signContracts(stage: Stage, fairId: string, closedAgo: number): Promise<void> {
  const deals = await db()
    .selectFrom('meeting as m')
    .innerJoin('deal as d', 'd.id', 'm.deal_id')
    .innerJoin('technology as t', 't.id', 'd.technology_id')
    .select(['d.id', 'd.state', 'd.supplier_organisation_id as supplier', 'd.enterprise_organisation_id as enterprise', 't.modes'])
    .where('m.fair_id', '=', fairId)
    .where('d.state', 'in', ['proposed', 'open'])
    .orderBy('m.on_day')
    .orderBy('m.starts_at')
    .limit(2)
    .execute()
  const owners = new Map([...stage.members.values()].flatMap(([owner]) => (owner ? [[owner.organisation.id, owner] as const] : [])))
  for (const [index, deal] of deals.entries()) {
    const [supplier, enterprise] = [owners.get(deal.supplier), owners.get(deal.enterprise)]
    if (!supplier || !enterprise) continue
    const { timeline, officer } = stage
    const value = (52 + index * 41 + (closedAgo % 7) * 6) * 10_000_000
    if (deal.state === 'proposed') for (const side of [supplier, enterprise]) await acceptDeal(side, deal.id)
    const [transferId, signed] = [newId(), closedAgo - 35 - index * 60]
    timeline.on(signed + 2, 9, () =>
      proposeTerms(supplier, { dealId: deal.id, basedOn: 0, mode: deal.modes[0], valueMin: value, valueMax: value, body: terms }),
    )
    timeline.on(signed + 1, 9, () => confirmTerms(enterprise, { dealId: deal.id, version: 1 }))
    timeline.on(signed, 9, () =>
      recordTransfer(officer, {
        id: transferId,
        dealId: deal.id,
        fairId,
        signedOn: today(),
        direction: 'domestic',
        usesStateMoney: false,
        contractNumber: `${String(70 + index)}/${today().slice(0, 4)}/HĐ-TM`,
        objects: ['know-how', 'plan-process'],
        right: 'non-exclusive-use',
        mode: deal.modes[0] ?? 'non-exclusive-licence',
        durationMonths: 36,
        value,
      }),
    )
    timeline.on(signed - 12, 10, () =>
      recordPayment(officer, { id: newId(), transferId, receivedOn: today(), amount: value * 0.4, reference: 'Đợt 1' }),
    )
    timeline.on(signed - 40, 10, () =>
      recordStage(officer, {
        id: newId(),
        transferId,
        stage: 'registered',
        happenedOn: today(),
        registrationNumber: `${300 + index}/GCN-SKHCN`,
      }),
    )
  }
}

const terms =
  'Bên giao chuyển quyền sử dụng quy trình, đào tạo hai ca vận hành và hỗ trợ trong năm đầu.\n\nThanh toán hai đợt: khi ký và sau nghiệm thu.'

/** After a fair: its survey is answered, and the Office reports it some weeks later. */
export function followUp(stage: Stage, { id, closedAgo, reports }: { id: string; closedAgo: number; reports: boolean }): void {
  const { timeline, officer } = stage
  timeline.on(closedAgo - 4, 19, () => answerAll(stage, id))
  if (!reports) return
  timeline.on(closedAgo - 15, 9, () => signContracts(stage, id, closedAgo))
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
