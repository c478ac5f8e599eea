import {
  actOnTicket,
  addStaff,
  applyForTicket,
  giveTicket,
  importMembers,
  importPeople,
  noteLead,
  registerDelegation,
  setAdmission,
  syncScans,
  syncVisits,
  ticketCode,
} from '#server/techmart/attendance/attendance'
import { delegationSchema } from '#server/techmart/attendance/groups/groups.schema'
import { staffSchema, ticketFormSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import { visitor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Member } from './people'
import type { Stage } from './stage'

interface HeldFair {
  id: string
  /** Days before today on which it begins; negative where it is still ahead. */
  daysAgo: number
  days: number
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Trịnh', 'Mai', 'Cao'] as const
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Quang', 'Thanh', 'Hữu', 'Thu', 'Xuân', 'Kim', 'Bá'] as const
const givens = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hạnh', 'Hiếu', 'Hoa', 'Hùng', 'Hương', 'Khánh', 'Lan', 'Linh', 'Long'] as const
const moreGivens = ['Mai', 'Nam', 'Nga', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Tuấn', 'Uyên', 'Vinh', 'Yến', 'Đạt', 'Ánh'] as const
const positions = [
  'Giám đốc',
  'Phó giám đốc',
  'Trưởng phòng kỹ thuật',
  'Kỹ sư công nghệ',
  'Chuyên viên',
  'Trưởng ban kiểm soát',
  'Kế toán',
] as const
const employers = [
  'Hợp tác xã Nông nghiệp Đông Tiến',
  'Công ty TNHH Thực phẩm Sông Mã',
  'Công ty Cổ phần Gạch men Tam Điệp',
  'Hợp tác xã Thuỷ sản Nga Sơn',
  'Công ty TNHH Cơ khí Lam Kinh',
  'Phòng Kinh tế và Hạ tầng huyện Như Thanh',
  'Trường Cao đẳng Nông nghiệp tỉnh',
  'Công ty Cổ phần Giấy Mục Sơn',
] as const
const groups = ['Đoàn Liên minh Hợp tác xã tỉnh', 'Đoàn Hội Nông dân huyện Thọ Xuân', 'Đoàn doanh nghiệp Khu kinh tế Nghi Sơn'] as const
const papers = ['Báo Khoa học và Phát triển', 'Đài Phát thanh và Truyền hình tỉnh'] as const

const notes = [
  { interest: 'order', note: 'Cần báo giá và lịch chạy thử trong tháng.' },
  { interest: 'information', note: 'Xin tài liệu kỹ thuật, gọi lại sau phiên.' },
] as const

/** People of a fair: by the form, in groups and from the exhibitors; where it is over, with their entries and visits at stands. */
export function bringPeople(stage: Stage, fair: HeldFair): void {
  const { timeline, officer } = stage
  const ahead = fair.daysAgo < 0
  const ago = (days: number) => (ahead ? days : fair.daysAgo + days)
  timeline.on(ago(14), 8, () => setAdmission(officer, fair.id, { capacity: ahead ? 120 : 300, accreditsPress: true }))
  for (let count = 0; count < 9; count++) timeline.on(ago(12 - count), 20, () => byForm(stage, fair.id, count))
  timeline.on(ago(6), 10, () => byGroups(stage, fair.id, ahead ? 14 : 10))
  timeline.on(ago(5), 10, () => fromExhibitors(stage, fair.id))
  timeline.on(ago(4), 15, () => invited(stage, fair.id))
  if (ahead) return
  timeline.on(ago(3), 9, () => accredit(stage, fair.id))
  for (let day = 0; day < fair.days; day++) timeline.on(fair.daysAgo - day, 11, () => atTheDoor(stage, fair.id, day))
  timeline.on(fair.daysAgo, 15, () => atTheStands(stage, fair.id))
}

function nameOf({ chance }: Stage): string {
  return [chance.pick(families), chance.pick(middles), chance.pick([...givens, ...moreGivens])].join(' ')
}

const phoneOf = ({ chance }: Stage) => `09${String(chance.between(10_000_000, 99_999_999))}`

async function byForm(stage: Stage, fairId: string, count: number): Promise<void> {
  const { chance } = stage
  const press = count >= 7
  const input = ticketFormSchema.parse({
    requestId: newId(),
    kind: press ? 'press' : 'visitor',
    name: nameOf(stage),
    position: press ? 'Phóng viên' : chance.pick(positions),
    organisationName: press ? papers[count - 7] : chance.pick(employers),
    mail: `khach.${fairId.slice(0, 4)}.${count}@vidu.example`,
    phone: phoneOf(stage),
    contact: count % 3 === 2 ? undefined : 'on',
    photo: count % 2 ? 'on' : undefined,
  })
  await applyForTicket(visitor, fairId, input)
}

/** A list as the head of a delegation would send it: without mail, so that the badges are printed. */
function listOf(stage: Stage, people: number) {
  const rows = Array.from({ length: people }, () => [
    nameOf(stage),
    stage.chance.pick(positions),
    stage.chance.pick(employers),
    phoneOf(stage),
  ])
  const text = [['Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại'], ...rows].map((row) => row.join(';')).join('\n')
  return { bytes: Buffer.from(text), truncated: false }
}

async function byGroups(stage: Stage, fairId: string, people: number): Promise<void> {
  for (const name of groups) {
    const headName = nameOf(stage)
    const input = {
      requestId: newId(),
      name,
      headName,
      headMail: `truong.doan.${fairId.slice(0, 4)}@vidu.example`,
      headPhone: phoneOf(stage),
    }
    const { token } = await registerDelegation(visitor, fairId, delegationSchema.parse(input))
    await importMembers(visitor, token, newId(), listOf(stage, people))
  }
}

async function fromExhibitors(stage: Stage, fairId: string): Promise<void> {
  for (const { member, role } of await accepted(stage, fairId)) {
    for (let count = 0; count < (role === 'exhibitor' ? 2 : 1); count++) {
      const input = { requestId: newId(), name: nameOf(stage), position: stage.chance.pick(positions), phone: phoneOf(stage) }
      await addStaff(member, fairId, staffSchema.parse(input))
    }
  }
}

/** The owners of some organisations that take part, the one of the demonstration's own login before the others. */
async function accepted(stage: Stage, fairId: string): Promise<{ member: Member; role: 'exhibitor' | 'visitor' }[]> {
  const rows = await db()
    .selectFrom('fair_registration')
    .select(['organisation_id', 'as_role'])
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
    .orderBy('created_at')
    .execute()
  const owners = [...stage.members.values()].flatMap(([owner]) => owner ?? [])
  const taking = rows.flatMap(({ organisation_id, as_role }) => {
    const member = owners.find(({ organisation }) => organisation.id === organisation_id)
    return member ? [{ member, role: as_role }] : []
  })
  const own = stage.members.get('waste-water-institute')?.[0]?.organisation.id
  return taking.sort((one, other) => Number(other.member.organisation.id === own) - Number(one.member.organisation.id === own)).slice(0, 4)
}

async function invited(stage: Stage, fairId: string): Promise<void> {
  await importPeople(stage.officer, fairId, { requestId: newId(), kind: 'guest' }, listOf(stage, 4))
  const speaker = { requestId: newId(), name: `TS. ${nameOf(stage)}`, position: 'Viện trưởng', organisationName: 'Viện Ứng dụng Công nghệ' }
  await giveTicket(stage.officer, fairId, { ...speaker, kind: 'speaker', mail: '', phone: phoneOf(stage), note: '' })
}

async function accredit({ officer }: Stage, fairId: string): Promise<void> {
  const applied = await db().selectFrom('ticket').select('id').where('fair_id', '=', fairId).where('state', '=', 'applied').execute()
  for (const { id } of applied) await actOnTicket(officer, fairId, id, { intent: 'accept' })
}

async function validTickets(fairId: string) {
  return db()
    .selectFrom('ticket')
    .select(['id', 'contact_consent'])
    .where('fair_id', '=', fairId)
    .where('state', 'in', ['accepted', 'checked-in'])
    .orderBy('created_at')
    .orderBy('name_plain')
    .execute()
}

/** Four of five come on the first day and every third on the next, at two doors, one of them without a line. */
async function atTheDoor(stage: Stage, fairId: string, day: number): Promise<void> {
  const sentAt = now().getTime()
  const coming = (await validTickets(fairId)).filter((_, index) => (day === 0 ? index % 5 !== 4 : index % 3 === 0))
  for (const [door, deviceId] of ['cua-chinh', 'cua-phu'].entries()) {
    const scans = coming
      .filter((_, index) => index % 2 === door)
      .slice(0, 100)
      .map(({ id }) => ({
        id: `${newId()}${newId()}`,
        code: ticketCode(id),
        at: sentAt - stage.chance.between(1, 150) * 60_000,
        way: 'camera' as const,
        offline: door === 1,
      }))
    if (scans.length > 0) await syncScans(stage.officer, fairId, { deviceId, sentAt, scans })
  }
}

async function atTheStands(stage: Stage, fairId: string): Promise<void> {
  const sentAt = now().getTime()
  const people = await validTickets(fairId)
  const open = people.filter((ticket) => ticket.contact_consent)
  for (const { member, role } of await accepted(stage, fairId)) {
    if (role !== 'exhibitor') continue
    const scans = Array.from({ length: 9 }, (_, index) => ({
      id: `${newId()}${newId()}`,
      code: ticketCode(stage.chance.pick(index % 2 ? people : open).id),
      at: sentAt - stage.chance.between(1, 200) * 60_000,
      way: 'camera' as const,
      offline: false,
    }))
    const visits = await syncVisits(member, fairId, { deviceId: 'gian-hang', sentAt, scans })
    const named = visits.filter(({ name, outcome }) => name && outcome === 'noted')
    for (const [index, { leadId = '' }] of named.slice(0, notes.length).entries())
      await noteLead(member, fairId, { intent: 'note', leadId, ...(notes[index] ?? notes[0]) })
  }
}
