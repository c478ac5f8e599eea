import { record } from '#server/audit/audit'
import { formatDay, formatMoney, formatNumber } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor } from '#server/platform/actor'
import { dayOf, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { type Thread, startThread } from '#server/platform/threads/threads'
import { sumSurvey } from '#server/techmart/survey/survey'
import { type FairFigure, fairFigures, fairFiguresOf, fairGroups, isFairValue, milestones, pairStages } from '../codes.schema'
import type { FairHead } from '../fairs.queries'
import { type FairSums, type FollowUps, countFollowUps, numberOf, sumFairs } from '../figures.queries'
import { ratiosOf } from '../ratios'
import { type Sent, reportable, reporter, sentReport } from '../sent'
import type { DocumentPart, DocumentRequests } from './document.requests'
import { surveyParts } from './survey-parts'
import { placeAndDay, superiorOf } from './words'

/** A thread that nobody has asked for this long is let go. */
const idleMs = 60_000

let thread: Thread<DocumentRequests> | undefined
let rest: NodeJS.Timeout | undefined

export async function stopWriting(): Promise<void> {
  clearTimeout(rest)
  const stopped = thread
  thread = undefined
  await stopped?.stop()
}

// An administrative document of a Vietnamese agency is in Vietnamese, whatever its reader's language.
const t = text('vi')

/**
 * The report of a fair as an administrative document, in DOCX: as it was sent, with what has changed since, or as of today where it was
 * not. The Office only; that it left the house is in the log.
 */
export async function buildFairDocument(actor: Actor, fairId: string): Promise<Uint8Array> {
  reporter(actor)
  const fair = await reportable(fairId)
  await transact((tx) => record(tx, actor, { act: 'reports.export-fair', subject: ['fair', fairId], details: { as: 'docx' } }))
  const day = today()
  const [found, followUps, survey, sent] = await Promise.all([
    sumFairs(db(), { fairIds: [fairId], today: day }),
    countFollowUps(db(), { fairId, endsOn: fair.ends_on, today: day }),
    sumSurvey(db(), fairId),
    sentReport(fairId),
  ])
  const sums = found.get(fairId) as FairSums
  const told = sent ?? { sums, followUps, survey }
  clearTimeout(rest)
  thread ??= startThread<DocumentRequests>('fair-document')
  try {
    return await thread.ask('write', {
      superior: superiorOf(fair.province, day),
      agency: t('common:site.office').toLocaleUpperCase('vi'),
      number: 'Số:        /BC-SKHCN',
      placeAndDay: placeAndDay(fair.province, sent ? dayOf(sent.at) : day),
      kind: 'BÁO CÁO',
      subject: `Kết quả tổ chức “${fair.title_vi}”`,
      recipient: sent?.recipient ?? t('fair-report:send.recipient-default'),
      parts: [
        ...introduction(fair, sent, day),
        { heading: '1. Số liệu của phiên' },
        ...figureTables(told.sums, sent ? sums : null, day),
        { heading: '2. Tỷ lệ kết nối' },
        ratioTable(told.sums),
        { note: t('fair-report:ratios.source') },
        { heading: '3. Theo dõi sau phiên' },
        followUpTable(told.followUps),
        { heading: '4. Ý kiến của người tham gia' },
        ...surveyParts(told.survey),
        ...(sent?.assessment ? [{ heading: '5. Đánh giá, kiến nghị' }, { paragraph: sent.assessment }] : []),
        { paragraph: `${t('common:site.office')} kính báo cáo./.` },
      ],
      copies: ['Như trên;', 'Lãnh đạo Sở;', 'Lưu: VT, hồ sơ phiên.'],
      signer: 'GIÁM ĐỐC',
    })
  } finally {
    clearTimeout(rest)
    rest = setTimeout(() => void stopWriting(), idleMs)
    rest.unref()
  }
}

function introduction(fair: FairHead, sent: Sent | null, day: string): DocumentPart[] {
  const span =
    fair.starts_on === fair.ends_on
      ? `ngày ${formatDay('vi', fair.starts_on)}`
      : `từ ngày ${formatDay('vi', fair.starts_on)} đến ngày ${formatDay('vi', fair.ends_on)}`
  const where = fair.venue && fair.place !== 'online' ? ` tại ${fair.venue}` : ' theo hình thức trực tuyến'
  const asOf = formatDay('vi', sent ? dayOf(sent.at) : day)
  return [
    {
      paragraph: `${t('common:site.office')} báo cáo kết quả tổ chức “${fair.title_vi}”, diễn ra ${span}${where}. Số liệu lấy từ hồ sơ trên Sàn giao dịch công nghệ, tính đến ngày ${asOf}.`,
    },
  ]
}

const shown = (figure: FairFigure, value: number) => (isFairValue(figure) ? formatMoney('vi', value) : formatNumber('vi', value))

/** A table for each group; where the report was sent before, what follows has changed stands beside it. */
function figureTables(sums: FairSums, now: FairSums | null, day: string): DocumentPart[] {
  const changed = now !== null && fairFigures.some((figure) => numberOf(now, figure) !== numberOf(sums, figure))
  const header = ['Chỉ tiêu', 'Số liệu', ...(changed ? [`Đến ngày ${formatDay('vi', day)}`] : [])]
  return fairGroups.flatMap((group): DocumentPart[] => [
    { paragraph: `${t(`fair-report:groups.${group}`)}:` },
    {
      table: {
        header,
        widths: changed ? [50, 25, 25] : [65, 35],
        numbersFrom: 1,
        rows: fairFiguresOf[group].map((figure) => [
          t(`fair-report:figures.${figure}.name`),
          shown(figure, numberOf(sums, figure)),
          ...(changed && now ? [shown(figure, numberOf(now, figure))] : []),
        ]),
      },
    },
    ...(group === 'values' ? [{ note: t('reports:apart') }] : []),
  ])
}

function ratioTable(sums: FairSums): DocumentPart {
  return {
    table: {
      header: ['Tỷ lệ', 'Kết quả', 'Mức thông thường', 'Nhận xét'],
      widths: [34, 16, 22, 28],
      numbersFrom: 4,
      rows: ratiosOf(sums).map(({ code, value, verdict }) => [
        t(`fair-report:ratios.${code}.name`),
        value === null ? '–' : t(`fair-report:ratios.${code}.value`, { value: formatNumber('vi', value) }),
        t(`fair-report:ratios.${code}.band`),
        t(`fair-report:verdicts.${verdict}`),
      ]),
    },
  }
}

function followUpTable(followUps: FollowUps): DocumentPart {
  return {
    table: {
      header: ['Kết quả của cặp đơn vị đã gặp', ...milestones.map((after) => t(`fair-report:milestones.${after}`))],
      widths: [36, 16, 16, 16, 16],
      numbersFrom: 1,
      rows: pairStages.map((stage) => [
        t(`fair-report:stages.${stage}`),
        ...milestones.map((after) => {
          const counts = followUps[after]
          return counts ? formatNumber('vi', counts[stage]) : t('fair-report:follow-ups.ahead')
        }),
      ]),
    },
  }
}
