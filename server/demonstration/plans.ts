import { listNotices, openNotice } from '#server/notifications/notifications'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { recordSpending, saveBudgetLine } from '#server/techmart/budget/budget'
import { declineInvitation, getInvitations, inviteOrganisations, openInvitation } from '#server/techmart/invitations/invitations'
import { savePartner } from '#server/techmart/partners/partners'
import { partnerSchema } from '#server/techmart/partners/partners.schema'
import { addPicture } from '#server/techmart/pictures/pictures'
import { drawIllustration } from './illustrations'
import { planProgramme } from './programmes'
import type { Stage } from './stage'

export interface PlannedFair {
  id: string
  /** Days before today on which it begins; negative where it is still ahead. */
  daysAgo: number
  days: number
  /** Days before today on which the Office plans, and on which people ask and vote. */
  planned: number
  asked: number
}

const partners = [
  { role: 'host', nameVi: 'Sở Khoa học và Công nghệ', nameEn: 'Department of Science and Technology', link: '' },
  { role: 'co-organiser', nameVi: 'Sở Công Thương', nameEn: 'Department of Industry and Trade', link: '' },
  {
    role: 'co-organiser',
    nameVi: 'Hiệp hội Doanh nghiệp tỉnh',
    nameEn: 'Provincial Business Association',
    link: 'https://hiephoi.vidu.example',
  },
  { role: 'sponsor', level: 'gold', nameVi: 'Ngân hàng Lam Sơn', nameEn: 'Lam Son Bank', link: 'https://nganhang.vidu.example' },
  { role: 'sponsor', level: 'silver', nameVi: 'Công ty CP Thiết bị môi trường', nameEn: 'Environmental Equipment JSC', link: '' },
  { role: 'media', nameVi: 'Đài Phát thanh và Truyền hình tỉnh', nameEn: 'Provincial Radio and Television', link: '' },
]

/** VND: planned, and what the fair ahead has paid of it, to whom and by which paper. */
const lines = [
  {
    name: 'Thuê mặt bằng và dàn dựng gian',
    source: 'state',
    planned: 320_000_000,
    spent: [160_000_000, 'Trung tâm Triển lãm Quy hoạch', 'HĐ 112/2026'],
  },
  {
    name: 'Truyền thông, bảng chỉ dẫn, in ấn',
    source: 'state',
    planned: 85_000_000,
    spent: [41_500_000, 'Công ty TNHH In Hạc Thành', 'HĐ 0045'],
  },
  { name: 'Hội thảo: diễn giả, phiên dịch', source: 'state', planned: 60_000_000, spent: null },
  { name: 'Tiệc khai mạc và giải khát', source: 'sponsor', planned: 45_000_000, spent: [15_000_000, 'Khách sạn Sông Mã', 'PC 0187'] },
  {
    name: 'Điện, nước, vệ sinh, an ninh',
    source: 'fees',
    planned: 70_000_000,
    spent: [28_000_000, 'Công ty Môi trường đô thị', 'HĐ 2291'],
  },
] as const

const pictures = [
  {
    key: 'fair-opening',
    field: '2',
    altVi: 'Khách tham quan trước cổng phiên Techmart trong sáng khai mạc',
    altEn: 'Visitors at the gate on the opening morning',
  },
  {
    key: 'fair-water',
    field: '207',
    altVi: 'Mô hình trạm xử lý nước thải tại khu trình diễn',
    altEn: 'Model of a waste water plant in the demonstration area',
  },
  {
    key: 'fair-farm',
    field: '4',
    altVi: 'Giới thiệu hệ thống tưới nhỏ giọt cho hợp tác xã',
    altEn: 'Drip irrigation shown to cooperatives',
  },
  {
    key: 'fair-meeting',
    field: '202',
    altVi: 'Khu gặp một – một với các bàn đã đánh số',
    altEn: 'The numbered tables of the one-to-one meetings',
  },
] as const

/** Everything that the Office plans around a fair: programme, partners, budget, and pictures once it is over. */
export function planFair(stage: Stage, fair: PlannedFair): void {
  planProgramme(stage, fair)
  const { timeline, officer } = stage
  timeline.on(fair.planned, 15, async () => {
    for (const [position, partner] of partners.entries())
      await savePartner(officer, fair.id, partnerSchema.parse({ ...partner, id: newId(), position }))
    for (const { name, source, planned } of lines) await saveBudgetLine(officer, fair.id, { id: newId(), name, source, planned, note: '' })
  })
  const held = fair.daysAgo > 0
  timeline.on(held ? fair.daysAgo - fair.days - 5 : 1, 11, () => spend(stage, fair.id, held))
  timeline.on(held ? fair.daysAgo - fair.days - 1 : 1, 16, async () => {
    for (const [position, { key, field, altVi, altEn }] of (held ? pictures : pictures.slice(1, 2)).entries()) {
      const bytes = await drawIllustration(key, field)
      await addPicture(officer, fair.id, { id: newId(), altVi, altEn, position }, { field: 'picture', name: `${key}.png`, bytes })
    }
  })
  if (!held) invite(stage, fair.id)
}

async function spend({ officer }: Stage, fairId: string, held: boolean): Promise<void> {
  const rows = await db().selectFrom('fair_budget_line').select(['id', 'name']).where('fair_id', '=', fairId).execute()
  for (const { name, planned, spent } of lines) {
    const line = rows.find((row) => row.name === name)
    if (!line || (!spent && !held)) continue
    const [first, payee, documentNumber] = spent ?? [planned, 'Các diễn giả và phiên dịch', 'BK 07']
    const over = held && name.startsWith('Truyền thông')
    // A fair that is over has been paid for, and the printing cost more than planned.
    const amount = held ? (over ? planned + 6_500_000 : planned) : first
    await recordSpending(officer, fairId, line.id, {
      id: newId(),
      spentOn: today(),
      payee,
      documentNumber,
      note: held ? 'Thanh toán theo hợp đồng.' : 'Tạm ứng đợt 1.',
      amount,
      overspendingReason: over ? 'In bổ sung sơ đồ và bảng chỉ dẫn khi thêm nhà trưng bày thứ hai.' : '',
    })
  }
}

/** The Office invites who fits best; some look, one cannot come. */
function invite({ timeline, officer, members }: Stage, fairId: string): void {
  timeline.on(6, 9, async () => {
    const { candidates } = await getInvitations(officer, fairId, {})
    const organisationIds = candidates.slice(0, 8).map(({ organisationId }) => organisationId)
    if (organisationIds.length === 0) return
    await inviteOrganisations(officer, fairId, { organisationIds, note: 'Mời quý đơn vị đăng ký sớm để được xếp lịch gặp phù hợp.' })
    const invited = [...members.values()].flatMap(([owner]) => (owner && organisationIds.includes(owner.organisation.id) ? [owner] : []))
    timeline.on(4, 10, async () => {
      for (const [index, person] of invited.slice(0, 5).entries()) {
        const { notices } = await listNotices(person, { limit: 50 })
        const notice = notices.find(({ kind, read }) => kind === 'fair-invitations:notices.invited' && !read)
        if (notice) await openNotice(person, notice.id)
        await openInvitation(person, fairId)
        if (index === 0) await declineInvitation(person, fairId, 'Trùng đợt bảo dưỡng dây chuyền, hẹn phiên sau.')
      }
    })
  })
}
