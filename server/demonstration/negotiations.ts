import type { NeedContent, TechnologyContent } from '#db/seed/content/shape'
import { acceptDeal, confirmTerms, declineDeal, endDeal, openDeal, proposeTerms, sendMessage } from '#server/deals/deals'
import { db } from '#server/platform/database'
import { getMatch } from '#server/matching/matching'
import { newId } from '#server/platform/id'
import { sectors } from './content'
import { reason } from './listings'
import type { Stage } from './stage'
import { transferOf } from './contracts'

/** How far a deal of the demonstration goes. */
type Course = 'proposed' | 'declined' | 'open' | 'ended' | 'agreed' | 'contract'

interface Pair {
  need: NeedContent
  technology: TechnologyContent
}

const questions = [
  'Công suất bên tôi lớn hơn mô hình thử nghiệm khá nhiều. Viện đã chạy ở quy mô nào gần tương đương chưa, và khi phóng to thì thông số nào phải chỉnh?',
  'Xin cho biết phần việc nào bên chuyển giao làm, phần nào nhà máy tự làm, và cần bao nhiêu người vận hành mỗi ca.',
  'Chúng tôi muốn đến xem một nơi đang chạy thật trước khi bàn giá. Tuần sau có thể thu xếp được không?',
  'Nếu số liệu sau ba tháng không đạt như đã nêu thì hai bên xử lý thế nào? Chúng tôi cần điều này rõ trong hợp đồng.',
]

const answers = [
  'Cảm ơn anh chị. Chúng tôi gửi kèm số liệu của đợt chạy gần nhất khi gặp; quy mô gấp ba vẫn giữ được chỉ tiêu, chỉ cần tính lại thiết bị trao đổi nhiệt.',
  'Bên tôi thiết kế, hướng dẫn lắp đặt, chạy thử và đào tạo. Nhà máy lo mặt bằng, điện nước; mỗi ca hai người là đủ.',
  'Được ạ. Chúng tôi có một điểm trình diễn cách khoảng một giờ xe, thứ Năm hoặc thứ Sáu đều tiếp được.',
  'Chúng tôi nhận điều khoản nghiệm thu theo số liệu đo: không đạt thì hiệu chỉnh không tính phí, quá sáu tháng vẫn không đạt thì hoàn lại phần giá tương ứng.',
]

/** Deals in every state: old needs end in contracts or without one, newer ones are on their way. */
export function negotiate(stage: Stage): void {
  const past: Pair[] = []
  const present: Pair[] = []
  for (const sector of sectors) {
    for (const need of sector.needs) {
      for (const key of need.answeredBy.slice(0, 2)) {
        const technology = sector.technologies.find((candidate) => candidate.key === key)
        const posted = stage.needs.get(need.key)
        if (!technology || !posted || technology.owner === need.organisation) continue
        ;(posted.daysAgo > 170 ? past : present).push({ need, technology })
      }
    }
  }
  const pastCourses: Course[] = ['contract', 'contract', 'contract', 'contract', 'ended', 'contract', 'declined', 'contract']
  for (const [index, pair] of past.entries()) plan(stage, pair, pastCourses[index % pastCourses.length] ?? 'contract', index)
  const presentCourses: Course[] = ['open', 'contract', 'proposed', 'agreed', 'open', 'declined', 'contract', 'ended', 'proposed', 'open']
  for (const [index, pair] of present.entries())
    if (index % 4 !== 3) plan(stage, pair, presentCourses[index % presentCourses.length] ?? 'open', index + 100)
}

function plan(stage: Stage, pair: Pair, course: Course, index: number): void {
  const posted = stage.needs.get(pair.need.key)
  if (!posted || posted.daysAgo < 6) return
  const begin = Math.max(2, posted.daysAgo - stage.chance.between(4, 20))
  stage.timeline.on(begin, 9, () => begun(stage, pair, course, begin, index))
}

/** Both listings must stand on that day; where one does not, nothing comes of it. */
async function begun(stage: Stage, { need, technology }: Pair, course: Course, begin: number, index: number): Promise<void> {
  const technologyId = stage.technologies.get(technology.key) ?? ''
  const needId = stage.needs.get(need.key)?.id ?? ''
  const standing = await db()
    .selectFrom('technology')
    .innerJoin('need', (on) => on.on('need.id', '=', needId))
    .select('technology.id')
    .where('technology.id', '=', technologyId)
    .where('technology.state', '=', 'published')
    .where('need.state', '=', 'published')
    .executeTakeFirst()
  if (!standing) return
  const enterprise = stage.editorOf(need.organisation)
  const supplier = stage.editorOf(technology.owner)
  const match = await db()
    .selectFrom('match')
    .select('id')
    .where('need_id', '=', needId)
    .where('technology_id', '=', technologyId)
    .where('state', '=', 'suggested')
    .executeTakeFirst()
  if (match) await getMatch(enterprise, match.id)
  const dealId = newId()
  const opening = `Chúng tôi quan tâm đến công nghệ này cho nhu cầu đã đăng. ${questions[index % questions.length]}`
  await openDeal(enterprise, { id: dealId, technologyId, needId, matchId: match?.id, message: opening })
  if (course === 'proposed') return
  const { timeline } = stage
  if (course === 'declined')
    return timeline.on(begin - 2, 10, () => declineDeal(supplier, dealId, { reason: reason('decline-deal', index), note: '' }))
  timeline.on(begin - 1, 10, () => acceptDeal(supplier, dealId))
  timeline.on(begin - 1, 11, () => sendMessage(supplier, { id: newId(), dealId, body: answers[index % answers.length] ?? '' }))
  timeline.on(begin - 2, 14, () => sendMessage(enterprise, { id: newId(), dealId, body: questions[(index + 1) % questions.length] ?? '' }))
  timeline.on(begin - 3, 9, () => sendMessage(supplier, { id: newId(), dealId, body: answers[(index + 1) % answers.length] ?? '' }))
  if (course === 'open') return
  if (course === 'ended')
    return timeline.on(begin - 20, 16, () => endDeal(enterprise, dealId, { reason: reason('end-deal', index), note: '' }))
  const value = agreedValue(technology, need, stage)
  const terms = {
    dealId,
    basedOn: 0,
    mode: technology.modes[0],
    valueMin: value,
    valueMax: value,
    body: 'Bên giao thiết kế, hướng dẫn lắp đặt, chạy thử và đào tạo cho hai ca vận hành; bàn giao tài liệu kỹ thuật tiếng Việt.\n\nBên nhận chuẩn bị mặt bằng, điện nước và nguyên liệu chạy thử.\n\nNghiệm thu theo số liệu đo sau 60 ngày vận hành. Thanh toán ba đợt: ký hợp đồng, bàn giao, nghiệm thu.',
  }
  const agree = begin - Math.min(25, Math.max(3, Math.floor(begin / 3)))
  timeline.on(agree + 1, 9, () => proposeTerms(supplier, terms))
  timeline.on(agree, 15, () => confirmTerms(enterprise, { dealId, version: 1 }))
  if (course === 'contract') transferOf(stage, { dealId, need, technology, value, agreedDaysAgo: agree, index })
}

/** Within both sides' ranges where they meet, in round tens of millions of đồng. */
function agreedValue({ price }: TechnologyContent, { budget }: NeedContent, stage: Stage): number {
  const low = Math.max(price.min ?? budget.min ?? 300_000_000, budget.min ?? 0)
  const high = Math.min(price.max ?? low * 1.4, budget.max ?? Number.POSITIVE_INFINITY)
  const value = low + ((Math.max(low, high) - low) * stage.chance.between(10, 90)) / 100
  return Math.max(10_000_000, Math.round(value / 10_000_000) * 10_000_000)
}
