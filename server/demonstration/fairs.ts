import {
  acceptRegistration,
  announceFair,
  arrangeMeeting,
  closeFair,
  createFair,
  recordOutcome,
  registerForFair,
  startFair,
} from '#server/techmart/techmart'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { fairSchema } from '#server/techmart/techmart.schema'
import { rentBooths } from './booths'
import { bringPeople } from './attendees'
import { followUp, meetAsWished, showAtBooths, wishForMeetings } from './fair-reports'
import { sectors } from './content'
import { dayFair, holdTheDay } from './fair-day'
import { planFair } from './plans'
import type { Stage } from './stage'
import { wishAndSchedule } from './wishes'

interface FairPlan {
  titleVi: string
  titleEn: string
  aboutVi: string
  aboutEn: string
  /** Days before today on which it begins; negative where it is still ahead. */
  daysAgo: number
  days: number
  place: 'on-site' | 'online' | 'both'
  level: 'national' | 'regional' | 'provincial' | 'thematic'
  theme?: { vi: string; en: string; fields: string[] }
  venue: string
  sectors: number[]
  /** Of one meeting, in minutes; 20 where nothing is said. */
  meetingMinutes?: number
}

const fairs: FairPlan[] = [
  {
    titleVi: 'Techmart Nông nghiệp và Thuỷ sản',
    titleEn: 'Agriculture and Fisheries Techmart',
    aboutVi:
      'Kết nối viện, trường với hợp tác xã và doanh nghiệp nuôi trồng, chế biến: giống, thức ăn, phòng bệnh, bảo quản và chế biến sâu. Mỗi cuộc gặp được xếp trước từ nhu cầu thật của doanh nghiệp.',
    aboutEn:
      'Institutes and universities meet cooperatives and processors: breeding, feed, disease prevention, preservation and deep processing. Every meeting is arranged beforehand from a real need.',
    daysAgo: 520,
    days: 2,
    place: 'on-site',
    level: 'regional',
    venue: 'Trung tâm Hội nghị tỉnh',
    sectors: [0, 1, 9, 10],
  },
  {
    titleVi: 'Techmart Môi trường và Năng lượng',
    titleEn: 'Environment and Energy Techmart',
    aboutVi:
      'Công nghệ xử lý nước thải, chất thải rắn, khí thải và tiết kiệm năng lượng cho khu công nghiệp và làng nghề. Doanh nghiệp gửi nhu cầu trước, gặp đúng người tại chỗ.',
    aboutEn:
      'Waste water, solid waste, emissions and energy saving for industrial parks and craft villages. Enterprises send their needs beforehand and meet the right people on the spot.',
    daysAgo: 300,
    days: 3,
    place: 'on-site',
    level: 'provincial',
    venue: 'Nhà thi đấu đa năng',
    sectors: [2, 3, 6, 11],
  },
  {
    titleVi: 'Techmart Chế tạo và Chuyển đổi số trong sản xuất',
    titleEn: 'Manufacturing and Digital Production Techmart',
    aboutVi: 'Cơ khí chính xác, tự động hoá, vật liệu xây dựng, phần mềm và thị giác máy cho dây chuyền sản xuất vừa và nhỏ.',
    aboutEn: 'Precision mechanics, automation, building materials, software and machine vision for small and medium production lines.',
    daysAgo: 95,
    days: 2,
    place: 'both',
    level: 'national',
    venue: 'Cung Văn hoá Lao động',
    sectors: [4, 5, 7],
  },
  {
    titleVi: 'Techmart Công nghệ xanh',
    titleEn: 'Green Technology Techmart',
    aboutVi:
      'Ngày hội thường niên của Sàn: nước sạch, năng lượng, tuần hoàn chất thải, nông nghiệp sạch và dược liệu. Đang nhận đăng ký trưng bày và gặp gỡ một – một.',
    aboutEn:
      'The yearly fair of the exchange: clean water, energy, circular use of waste, clean farming and medicinal plants. Registration of exhibitors and visitors is open.',
    daysAgo: -26,
    days: 2,
    place: 'both',
    level: 'thematic',
    theme: { vi: 'Nước sạch, năng lượng, tuần hoàn chất thải', en: 'Clean water, energy, circular use of waste', fields: ['2', '4'] },
    venue: 'Trung tâm Triển lãm Quy hoạch tỉnh',
    sectors: [2, 3, 6, 8, 9, 11],
  },
  dayFair,
]

/** Two years of fairs: three held, with meetings and what became of them, one that is on, and one ahead that takes registrations. */
export function holdFairs(stage: Stage): void {
  for (const [number, fair] of fairs.entries()) {
    const id = newId()
    const { timeline } = stage
    const announced = Math.max(fair.daysAgo + 60, 12)
    timeline.on(announced + 2, 9, () => createFair(stage.officer, inputOf(stage, id, fair)))
    timeline.on(announced, 10, () => announceFair(stage.officer, id))
    for (const [index, place] of fair.sectors.entries()) register(stage, id, place, announced - 3 - index)
    if (fair.daysAgo < 0) planFair(stage, { id, daysAgo: fair.daysAgo, days: fair.days, planned: 8, asked: 1 })
    if (number === 1) planFair(stage, { id, daysAgo: fair.daysAgo, days: fair.days, planned: fair.daysAgo + 20, asked: fair.daysAgo })
    bringPeople(stage, { id, daysAgo: fair.daysAgo, days: fair.days })
    if (fair.daysAgo < 0) {
      rentBooths(
        stage,
        id,
        announced,
        fair.sectors.flatMap(
          (place) => sectors[place]?.organisations.filter(({ kind }) => kind !== 'enterprise').map(({ key }) => key) ?? [],
        ),
      )
      timeline.on(1, 15, () => arrange(stage, id, fair, 6))
      wishAndSchedule(stage, id)
      continue
    }
    if (fair === dayFair) {
      holdTheDay(stage, id)
      timeline.on(fair.daysAgo, 8, () => startFair(stage.officer, id))
      continue
    }
    const reports = (fairs[number + 1]?.daysAgo ?? 0) > 1
    wishForMeetings(stage, id, fair.daysAgo)
    if (reports) showAtBooths(stage, id, fair.daysAgo)
    timeline.on(fair.daysAgo + 6, 9, () => arrange(stage, id, fair, 26))
    timeline.on(fair.daysAgo + 47, 9, () => meetAsWished(stage, { id, startsOn: timeline.day(fair.daysAgo), days: fair.days }))
    timeline.on(fair.daysAgo, 8, () => startFair(stage.officer, id))
    timeline.on(fair.daysAgo - fair.days, 9, () => outcomes(stage, id, number))
    timeline.on(fair.daysAgo - fair.days, 17, () => closeFair(stage.officer, id))
    // The last one held waits for its report.
    followUp(stage, { id, closedAgo: fair.daysAgo - fair.days, reports })
  }
}

function inputOf(stage: Stage, id: string, fair: FairPlan) {
  return fairSchema.parse({
    id,
    titleVi: fair.titleVi,
    titleEn: fair.titleEn,
    aboutVi: fair.aboutVi,
    aboutEn: fair.aboutEn,
    place: fair.place,
    level: fair.level,
    themeVi: fair.theme?.vi,
    themeEn: fair.theme?.en,
    fields: fair.theme?.fields,
    venue: fair.venue,
    province: '38',
    startsOn: stage.timeline.day(fair.daysAgo),
    endsOn: stage.timeline.day(fair.daysAgo - fair.days + 1),
    dayStarts: '08:30',
    dayEnds: '16:30',
    breakStarts: '11:30',
    breakEnds: '13:30',
    meetingMinutes: fair.meetingMinutes ?? 20,
    tables: 8,
  })
}

/** Every organisation of the sector that has something to show or seek by then takes part. */
function register(stage: Stage, fairId: string, place: number, daysAgo: number): void {
  for (const { key, kind } of sectors[place]?.organisations ?? []) {
    stage.timeline.on(daysAgo, 9, async () => {
      const member = stage.members.get(key)?.[0]
      if (!member) return
      const own = (table: 'technology' | 'need') =>
        db()
          .selectFrom(table)
          .select('id')
          .where('organisation_id', '=', member.organisation.id)
          .where('state', '=', 'published')
          .orderBy('published_at')
          .execute()
      const [technologies, needs] = [await own('technology'), await own('need')]
      const shows = kind !== 'enterprise' && technologies.length > 0
      if (!shows && needs.length === 0) return
      const { id } = await registerForFair(member, {
        id: newId(),
        fairId,
        asRole: shows ? 'exhibitor' : 'visitor',
        technologyIds: technologies.map((row) => row.id),
        needIds: needs.map((row) => row.id),
        revealsNeeds: true,
        note: '',
      })
      stage.timeline.on(Math.max(1, daysAgo - 2), 14, () => acceptRegistration(stage.officer, id))
    })
  }
}

/** Meetings from the best matches between those who take part, one after another through the day. */
async function arrange(stage: Stage, fairId: string, fair: FairPlan, most: number): Promise<void> {
  const accepted = db()
    .selectFrom('fair_registration')
    .select('organisation_id')
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
  const matches = await db()
    .selectFrom('match')
    .select(['id', 'need_organisation_id', 'supplier_organisation_id'])
    .where('need_organisation_id', 'in', accepted)
    .where('supplier_organisation_id', 'in', accepted)
    .where('state', '=', 'suggested')
    .orderBy('score', 'desc')
    .orderBy('need_id')
    .limit(most)
    .execute()
  const busy = new Map<string, number>()
  for (const [index, match] of matches.entries()) {
    const parties = [match.need_organisation_id, match.supplier_organisation_id]
    const slot = Math.max(...parties.map((party) => busy.get(party) ?? 0))
    if (slot >= starts.length) continue
    for (const party of parties) busy.set(party, slot + 1)
    const place = { day: stage.timeline.day(fair.daysAgo - (index % fair.days)), start: starts[slot] ?? '08:30', table: (index % 8) + 1 }
    await arrangeMeeting(stage.officer, { id: newId(), fairId, matchId: match.id, ...place }).catch((error: unknown) => {
      // Two wish for the same table, or the pair has its meeting from a wish: the Office leaves it.
      if (!(error instanceof Error && ['Invalid', 'WrongState'].includes(error.name))) throw error
    })
  }
}

const starts = [
  '08:30',
  '08:50',
  '09:10',
  '09:30',
  '09:50',
  '10:10',
  '10:30',
  '10:50',
  '11:10',
  '13:30',
  '13:50',
  '14:10',
  '14:30',
  '14:50',
  '15:10',
  '15:30',
]

/** What became of each: one in five missed, some lead to a deal, some to a memorandum with its potential value. */
async function outcomes(stage: Stage, fairId: string, number: number): Promise<void> {
  const meetings = await db()
    .selectFrom('meeting')
    .innerJoin('need', 'need.id', 'meeting.need_id')
    .innerJoin('technology', 'technology.id', 'meeting.technology_id')
    .select([
      'meeting.id',
      'meeting.on_day',
      'need.budget_max',
      'need.budget_min',
      'need.state as need_state',
      'technology.state as technology_state',
    ])
    .where('fair_id', '=', fairId)
    .where('meeting.state', '=', 'arranged')
    .orderBy('on_day')
    .orderBy('starts_at')
    .orderBy('table_number')
    .execute()
  for (const [index, meeting] of meetings.entries()) {
    // A deal needs both listings to stand.
    const standing = meeting.need_state === 'published' && meeting.technology_state === 'published'
    const turn = standing ? (index + number) % 6 : 2
    const common = { meetingId: meeting.id, note: '' }
    if (turn === 0) await recordOutcome(stage.officer, { ...common, outcome: 'missed', note: 'Doanh nghiệp báo bận vào phút chót.' })
    else if (turn === 1) await recordOutcome(stage.officer, { ...common, outcome: 'deal', dealId: newId() })
    else if (turn === 3) {
      const potentialValue = meeting.budget_max ?? meeting.budget_min ?? 500_000_000
      await recordOutcome(stage.officer, {
        ...common,
        outcome: 'memorandum',
        dealId: newId(),
        memorandumId: newId(),
        signedOn: meeting.on_day,
        potentialValue,
      })
    } else
      await recordOutcome(stage.officer, {
        ...common,
        outcome: turn === 5 ? 'nothing' : 'follow-up',
        note: turn === 5 ? 'Chưa phù hợp quy mô.' : 'Hẹn thăm nhà máy trong tháng tới.',
      })
  }
}
