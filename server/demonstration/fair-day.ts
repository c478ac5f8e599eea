import { addStaff, syncScans, ticketCode } from '#server/techmart/attendance/attendance'
import { staffSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import {
  askWalkIn,
  confirmSigning,
  finishMeeting,
  linkContract,
  prepareSigning,
  recordSigning,
  settleWalkIn,
  startMeeting,
  writeSlip,
} from '#server/techmart/day/day'
import { confirmTerms, proposeTerms } from '#server/deals/deals'
import { now, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { arrangeMeeting } from '#server/techmart/techmart'
import { recordTransfer } from '#server/transfers/transfers'
import type { Member } from './people'
import type { Stage } from './stage'

/** It began yesterday. Its slots are an hour long, so that whoever opens the exchange during the day finds some of them under way. */
export const dayFair = {
  titleVi: 'Techmart Kết nối cung – cầu công nghệ',
  titleEn: 'Technology Supply and Demand Techmart',
  aboutVi:
    'Hai ngày gặp một – một theo lịch và ngoài lịch: viện, trường, doanh nghiệp trình bày công nghệ, ký biên bản ghi nhớ và hợp đồng ngay tại phiên.',
  aboutEn:
    'Two days of one-to-one meetings, arranged and walk-in: institutes, universities and enterprises show technologies and sign memoranda and contracts on the spot.',
  daysAgo: 1,
  days: 2,
  place: 'on-site' as const,
  level: 'provincial' as const,
  venue: 'Trung tâm Hội nghị tỉnh',
  sectors: [2, 3, 11],
  meetingMinutes: 60,
}

const slots = ['09:30', '10:30', '14:30', '15:30'] as const
const tables = 8

const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', hourCycle: 'h23' })

/** A fair that began yesterday and is on today: meetings, what became of yesterday's, and a desk with a queue. */
export function holdTheDay(stage: Stage, fairId: string): void {
  const { timeline } = stage
  // Before eight in the morning people have come early; nothing may lie ahead of now.
  const morning = Math.max(0, Math.min(8, Number(hourOf.format(now())) - 1))
  timeline.on(3, 14, () => arrange(stage, fairId))
  timeline.on(2, 10, () => bringStaff(stage, fairId))
  timeline.on(1, 16, () => yesterday(stage, fairId))
  timeline.on(0, morning, () => openDoors(stage, fairId))
  for (const slot of slots) {
    const hour = Number(slot.slice(0, 2))
    timeline.on(0, hour, () => meet(stage, fairId, slot, 'begin'))
    timeline.on(0, hour + 1, () => meet(stage, fairId, slot, 'end'))
  }
}

/** A third of them yesterday, the others today, through all slots. */
async function arrange({ officer, timeline }: Stage, fairId: string): Promise<void> {
  const accepted = db()
    .selectFrom('fair_registration')
    .select('organisation_id')
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
  const matches = await db()
    .selectFrom('match')
    .select(['id', 'need_organisation_id', 'supplier_organisation_id'])
    .distinctOn(['need_organisation_id', 'supplier_organisation_id'])
    .where('need_organisation_id', 'in', accepted)
    .where('supplier_organisation_id', 'in', accepted)
    .where('state', '=', 'suggested')
    .orderBy('need_organisation_id')
    .orderBy('supplier_organisation_id')
    .orderBy('score', 'desc')
    .limit(24)
    .execute()
  const busy = new Set<string>()
  for (const [index, match] of matches.entries()) {
    const day = timeline.day(index % 3 === 0 ? 1 : 0)
    const parties = [match.need_organisation_id, match.supplier_organisation_id]
    const start = slots.find((_, turn) => {
      const slot = slots[(index + turn) % slots.length]
      return parties.every((party) => !busy.has(`${day} ${slot} ${party}`))
    })
    const slot = start && slots[(index + slots.indexOf(start)) % slots.length]
    if (!slot) continue
    const taken = [...Array(tables).keys()].map((table) => `${day} ${slot} ${table + 1}`)
    const place = taken.findIndex((table) => !busy.has(table))
    if (place < 0) continue
    for (const key of [taken[place] ?? '', ...parties.map((party) => `${day} ${slot} ${party}`)]) busy.add(key)
    await arrangeMeeting(officer, { id: newId(), fairId, matchId: match.id, day, start: slot, table: place + 1 })
  }
}

/** Meetings of a day of the fair whose technology and need still stand, in their order. */
function meetingsOf(fairId: string, day: string) {
  return db()
    .selectFrom('meeting as m')
    .innerJoin('technology as t', 't.id', 'm.technology_id')
    .innerJoin('need as n', 'n.id', 'm.need_id')
    .select(['m.id', 'm.starts_at', 'm.started_at', 'm.supplier_organisation_id', 'm.enterprise_organisation_id', 't.modes'])
    .where('m.fair_id', '=', fairId)
    .where('m.on_day', '=', day)
    .where('m.state', 'in', ['arranged', 'held'])
    .where('t.state', '=', 'published')
    .where('n.state', '=', 'published')
    .orderBy('m.starts_at')
    .orderBy('m.table_number')
    .execute()
}

const ownerOf = (stage: Stage, organisationId: string): Member | undefined =>
  [...stage.members.values()].map(([owner]) => owner).find((owner) => owner?.organisation.id === organisationId)

async function peopleOfMeetings(stage: Stage, fairId: string): Promise<Member[]> {
  const meetings = [...(await meetingsOf(fairId, stage.timeline.day(1))), ...(await meetingsOf(fairId, stage.timeline.day(0)))]
  const ids = [...new Set(meetings.flatMap((each) => [each.supplier_organisation_id, each.enterprise_organisation_id]))]
  return ids.flatMap((id) => ownerOf(stage, id) ?? [])
}

async function bringStaff(stage: Stage, fairId: string): Promise<void> {
  for (const [index, member] of (await peopleOfMeetings(stage, fairId)).entries()) {
    const names = ['Nguyễn Quốc Việt', 'Trần Thu Hà', 'Lê Đình Sáng', 'Phạm Ngọc Ánh', 'Hoàng Minh Tú']
    const phone = `0912${String(310_000 + index * 37).padStart(6, '0')}`
    await addStaff(
      member,
      fairId,
      staffSchema.parse({ requestId: newId(), name: names[index % names.length], position: 'Phó giám đốc', phone }),
    )
  }
}

/** What became of the first day: slips of one or both sides, a memorandum that both owners confirmed, a contract signed on the spot. */
async function yesterday(stage: Stage, fairId: string): Promise<void> {
  const meetings = await meetingsOf(fairId, today())
  for (const [index, meeting] of meetings.entries()) {
    const [supplier, enterprise] = [ownerOf(stage, meeting.supplier_organisation_id), ownerOf(stage, meeting.enterprise_organisation_id)]
    if (!supplier || !enterprise) continue
    const slip = { meetingId: meeting.id, reason: null, valueHoped: null, followUpOn: null, note: '' }
    if (index === 0) await signContract(stage, fairId, { supplier, enterprise, meetingId: meeting.id, mode: meeting.modes[0] })
    else if (index === 1) await sign(stage, fairId, { supplier, enterprise, meetingId: meeting.id })
    else if (index === 2) await writeSlip(enterprise, { ...slip, dealId: newId(), step: 'missed' })
    else if (index === 3) await writeSlip(supplier, { ...slip, dealId: newId(), step: 'nothing', reason: 'scale' })
    else
      await writeSlip(enterprise, {
        ...slip,
        dealId: newId(),
        step: index % 2 ? 'visit' : 'details',
        valueHoped: 500_000_000,
        followUpOn: stage.timeline.day(-9),
        note: 'Xin bản vẽ mặt bằng trước khi đến.',
      })
  }
}

interface Two {
  supplier: Member
  enterprise: Member
  meetingId: string
}

async function sign({ officer }: Stage, fairId: string, { supplier, enterprise, meetingId }: Two, waits = false): Promise<void> {
  const id = newId()
  await prepareSigning(officer, fairId, {
    id,
    of: `meeting:${meetingId}`,
    signedOn: today(),
    potentialValue: 2_400_000_000,
    supplierSigner: supplier.name,
    supplierPosition: 'Viện trưởng',
    enterpriseSigner: enterprise.name,
    enterprisePosition: 'Giám đốc',
    note: 'Chạy thử một dây chuyền trong quý tới, hai bên cử đầu mối kỹ thuật.',
  })
  await confirmSigning(supplier, id)
  if (waits) return
  await confirmSigning(enterprise, id)
  await recordSigning(officer, id, newId())
}

async function signContract(stage: Stage, fairId: string, two: Two & { mode: string | undefined }): Promise<void> {
  const { supplier, enterprise, meetingId } = two
  const slip = { meetingId, reason: null, valueHoped: 1_000_000_000, followUpOn: null, note: '', step: 'deal' as const, dealId: newId() }
  const { dealId } = await writeSlip(enterprise, slip)
  await writeSlip(supplier, slip)
  // Two that talk already have words of their own.
  if (dealId !== slip.dealId) return
  const [value, mode] = [850_000_000, two.mode ?? 'non-exclusive-licence']
  await proposeTerms(supplier, {
    dealId,
    basedOn: 0,
    body: 'Chuyển giao quy trình, đào tạo tại chỗ và bảo hành 12 tháng.',
    mode,
    valueMin: value,
    valueMax: value,
  })
  await confirmTerms(enterprise, { dealId, version: 1 })
  const id = newId()
  await recordTransfer(stage.officer, {
    id,
    dealId,
    signedOn: today(),
    direction: 'domestic',
    contractNumber: `TM-01/${today().slice(0, 4)}/HĐ-CGCN`,
    objects: ['know-how', 'plan-process'],
    right: 'non-exclusive-use',
    mode,
    durationMonths: 36,
    value,
  })
  await linkContract(stage.officer, fairId, id, true)
}

/** People come in, all but every third organisation; some ask for meetings that nobody planned. */
async function openDoors(stage: Stage, fairId: string): Promise<void> {
  const members = await peopleOfMeetings(stage, fairId)
  const late = new Set(members.filter((_, index) => index % 3 === 2).map(({ organisation }) => organisation.id))
  const tickets = await db()
    .selectFrom('ticket')
    .select(['id', 'organisation_id'])
    .where('fair_id', '=', fairId)
    .where('organisation_id', 'is not', null)
    .where('state', 'in', ['accepted', 'checked-in'])
    .orderBy('created_at')
    .execute()
  const sentAt = now().getTime()
  const scans = tickets
    .filter(({ organisation_id }) => !late.has(organisation_id ?? ''))
    .map(({ id }, index) => ({
      id: `${newId()}${newId()}`,
      code: ticketCode(id),
      at: sentAt - index * 20_000,
      way: 'camera' as const,
      offline: false,
    }))
  if (scans.length > 0) await syncScans(stage.officer, fairId, { deviceId: 'cua-chinh', sentAt, scans })
  const meetings = await meetingsOf(fairId, today())
  for (const [index, meeting] of meetings.slice(0, 3).entries()) {
    const [supplier, enterprise] = [ownerOf(stage, meeting.supplier_organisation_id), ownerOf(stage, meeting.enterprise_organisation_id)]
    if (!supplier || !enterprise) continue
    const request = { intent: 'ask' as const, id: newId(), organisationId: supplier.organisation.id, note: 'Xem mẫu trước khi về.' }
    await askWalkIn(enterprise, fairId, request)
    if (index < 2) await settleWalkIn(supplier, request.id, 'accept')
  }
  const [last] = meetings.slice(-1)
  const [supplier, enterprise] = last
    ? [ownerOf(stage, last.supplier_organisation_id), ownerOf(stage, last.enterprise_organisation_id)]
    : []
  if (last && supplier && enterprise) await sign(stage, fairId, { supplier, enterprise, meetingId: last.id }, true)
}

/** The organisations of which somebody is in today. */
async function comers(fairId: string): Promise<Set<string | null>> {
  const rows = await db()
    .selectFrom('ticket_scan as c')
    .innerJoin('ticket as k', 'k.id', 'c.ticket_id')
    .select('k.organisation_id')
    .distinct()
    .where('c.fair_id', '=', fairId)
    .where('c.on_day', '=', today())
    .where('c.outcome', '=', 'entered')
    .execute()
  return new Set(rows.map(({ organisation_id }) => organisation_id))
}

/** Who has come sits down in the slot; when it ends, the desk says so and one side tells what came of it. */
async function meet(stage: Stage, fairId: string, slot: string, what: 'begin' | 'end'): Promise<void> {
  const meetings = (await meetingsOf(fairId, today())).filter(({ starts_at }) => starts_at.startsWith(slot))
  const came = await comers(fairId)
  for (const [index, meeting] of meetings.entries()) {
    if (what === 'begin') {
      if (came.has(meeting.supplier_organisation_id) && came.has(meeting.enterprise_organisation_id))
        await startMeeting(stage.officer, meeting.id)
      continue
    }
    if (!meeting.started_at) continue
    await finishMeeting(stage.officer, meeting.id)
    const enterprise = ownerOf(stage, meeting.enterprise_organisation_id)
    const slip = { meetingId: meeting.id, dealId: newId(), reason: null, valueHoped: 100_000_000, followUpOn: null, note: '' }
    if (enterprise && index % 2 === 0) await writeSlip(enterprise, { ...slip, step: 'details' })
  }
}
