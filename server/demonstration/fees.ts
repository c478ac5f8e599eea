import { actOnPage } from '#server/fakes/stripe/acts'
import { deliverWebhooks } from '#server/fakes/stripe/webhooks'
import {
  addFee,
  addRelief,
  cardService,
  creditInvoice,
  decideLine,
  getInvoice,
  hearCardService,
  importStatement,
  listBank,
  nameBankAccount,
  payByCard,
  raiseByHand,
  refundPayment,
} from '#server/payments/payments'
import type { FeeKind } from '#server/payments/payments.schema'
import { addDays, today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { sectors } from './content'
import { demonstrationLogins, type DemonstrationLogin } from './logins'
import type { Stage } from './stage'

interface Charge {
  /** Who is to pay: a login of the demonstration, or an organisation by its place in the content. */
  payer: DemonstrationLogin['who'] | number
  daysAgo: number
  kind: FeeKind
  descriptionVi: string
  descriptionEn: string
  /** VND; the listed fee where none is given. */
  amount?: number
  base?: number
  /** What becomes of it. */
  end: 'nothing' | 'card' | 'transfer' | 'part' | 'more' | 'cancelled' | 'declined'
}

const charges: readonly Charge[] = [
  {
    payer: 3,
    daysAgo: 176,
    kind: 'valuation',
    descriptionVi: 'Định giá công nghệ sấy bơm nhiệt',
    descriptionEn: 'Valuation of a heat pump dryer',
    end: 'transfer',
  },
  {
    payer: 'institute',
    daysAgo: 150,
    kind: 'valuation',
    descriptionVi: 'Định giá sáng chế màng lọc gốm',
    descriptionEn: 'Valuation of a ceramic membrane patent',
    end: 'card',
  },
  {
    payer: 8,
    daysAgo: 131,
    kind: 'brokering',
    descriptionVi: 'Môi giới hợp đồng chuyển giao dây chuyền chế biến',
    descriptionEn: 'Brokering of a processing line transfer',
    base: 1_250_000_000,
    end: 'transfer',
  },
  {
    payer: 'enterprise',
    daysAgo: 118,
    kind: 'promotion',
    descriptionVi: 'Quảng bá nhu cầu trên bản tin tháng',
    descriptionEn: 'Need promoted in the monthly bulletin',
    end: 'card',
  },
  {
    payer: 12,
    daysAgo: 97,
    kind: 'promotion',
    descriptionVi: 'Trang nổi bật trong một tháng',
    descriptionEn: 'Featured page for a month',
    end: 'more',
  },
  {
    payer: 17,
    daysAgo: 80,
    kind: 'valuation',
    descriptionVi: 'Định giá giống cây trồng mới',
    descriptionEn: 'Valuation of a new plant variety',
    end: 'cancelled',
  },
  {
    payer: 21,
    daysAgo: 60,
    kind: 'brokering',
    descriptionVi: 'Môi giới hợp đồng xử lý nước thải',
    descriptionEn: 'Brokering of a waste water contract',
    base: 860_000_000,
    end: 'part',
  },
  {
    payer: 5,
    daysAgo: 44,
    kind: 'listing',
    descriptionVi: 'Đăng tin công nghệ, đợt một năm',
    descriptionEn: 'Listing of technologies for a year',
    end: 'nothing',
  },
  {
    payer: 'institute',
    daysAgo: 30,
    kind: 'promotion',
    descriptionVi: 'Giới thiệu công nghệ trên trang chủ',
    descriptionEn: 'Technology featured on the home page',
    end: 'transfer',
  },
  {
    payer: 26,
    daysAgo: 25,
    kind: 'valuation',
    descriptionVi: 'Định giá phần mềm giám sát',
    descriptionEn: 'Valuation of monitoring software',
    end: 'nothing',
  },
  {
    payer: 'enterprise',
    daysAgo: 9,
    kind: 'brokering',
    descriptionVi: 'Môi giới hợp đồng chuyển giao máy sấy',
    descriptionEn: 'Brokering of a dryer contract',
    base: 640_000_000,
    end: 'declined',
  },
  {
    payer: 'institute',
    daysAgo: 5,
    kind: 'valuation',
    descriptionVi: 'Định giá chế phẩm sinh học',
    descriptionEn: 'Valuation of a biological product',
    end: 'nothing',
  },
  {
    payer: 'enterprise',
    daysAgo: 3,
    kind: 'promotion',
    descriptionVi: 'Quảng bá nhu cầu tại Techmart',
    descriptionEn: 'Need promoted at the Techmart',
    end: 'nothing',
  },
]

const decision = 'Quyết định trình diễn số 45/QĐ-SKHCN'

/** Two years of fees: a list, free periods, and a dozen invoices in several states, each by the verbs that people use. */
export function chargeFees(stage: Stage): void {
  const { timeline, officer } = stage
  timeline.on(200, 8, () =>
    nameBankAccount(officer, {
      id: newId(),
      bin: '970436',
      bankName: 'Ngân hàng trình diễn',
      accountNumber: '0000012345678',
      holder: 'SO KHOA HOC VA CONG NGHE',
    }),
  )
  timeline.on(199, 8, () => listFees(stage))
  for (const charge of charges) {
    const id = newId()
    const payer = payerOf(stage, charge)
    timeline.on(charge.daysAgo, 9, () => raise(stage, id, charge))
    if (charge.end === 'card' || charge.end === 'declined')
      timeline.on(charge.daysAgo - 1, 14, () => payCard(payer(), id, charge.end === 'card'))
    if (charge.end === 'cancelled')
      timeline.on(charge.daysAgo - 4, 10, () =>
        creditInvoice(officer, { id: newId(), invoiceId: id, reason: 'Tổ chức rút yêu cầu', giveBack: false }),
      )
    if (['transfer', 'part', 'more'].includes(charge.end)) timeline.on(charge.daysAgo - 4, 16, () => bringStatement(stage, id, charge))
  }
  timeline.on(2, 16, () => bringStrangers(stage))
}

function payerOf({ members, editorOf }: Stage, { payer }: Charge) {
  return () => {
    if (typeof payer === 'number') {
      const content = sectors.flatMap(({ organisations }) => organisations)
      const { key } = content[payer % content.length] ?? { key: '' }
      return editorOf(key)
    }
    const email = demonstrationLogins.find(({ who }) => who === payer)?.email
    const found = [...members.values()].flat().find((member) => member.email === email)
    if (!found) throw new Error(`nobody signs in as ${email}`)
    return found
  }
}

async function listFees({ officer }: Stage): Promise<void> {
  const from = today()
  const row = { vatPerMille: 0, validFrom: from, source: decision }
  await addFee(officer, { ...row, id: newId(), kind: 'listing', amount: 1_000_000 })
  await addFee(officer, { ...row, id: newId(), kind: 'promotion', amount: 2_000_000 })
  await addFee(officer, { ...row, id: newId(), kind: 'booth', amount: 3_000_000 })
  await addFee(officer, { ...row, id: newId(), kind: 'valuation', amount: 8_000_000 })
  await addFee(officer, { ...row, id: newId(), kind: 'valuation', organisationKind: 'individual', amount: 3_000_000 })
  await addFee(officer, { ...row, id: newId(), kind: 'brokering', sharePerMille: 10 })
  await addFee(officer, { ...row, id: newId(), kind: 'valuation', amount: 9_000_000, validFrom: addDays(from, 230) })
  const years = { validFrom: from, validTo: addDays(from, 730), source: decision }
  await addRelief(officer, { ...years, id: newId(), kind: 'listing', percent: 100 })
  await addRelief(officer, { ...years, id: newId(), kind: 'booth', organisationKind: 'institute', percent: 50 })
}

async function raise(stage: Stage, id: string, charge: Charge): Promise<void> {
  const payer = payerOf(stage, charge)()
  const { kind, descriptionVi, descriptionEn, amount, base } = charge
  const dueOn = addDays(today(), 14)
  await raiseByHand(stage.officer, { id, organisationId: payer.organisation.id, kind, amount, base, descriptionVi, descriptionEn, dueOn })
}

/** The webhooks of these days reach the exchange directly: its pages are not open yet. */
async function payCard(payer: ReturnType<ReturnType<typeof payerOf>>, invoiceId: string, succeeds: boolean): Promise<void> {
  if (cardService() !== 'demonstration') return
  const { url } = await payByCard(payer, { id: newId(), invoiceId })
  const before = deliverWebhooks(async (body, signature) => void (await hearCardService(body, signature)))
  try {
    await actOnPage(url.split('/').at(-1) ?? '', succeeds ? 'pay' : 'fail')
  } finally {
    deliverWebhooks(before)
  }
}

const factors = { part: 0.5, more: 1.25 } as const

async function bringStatement({ officer }: Stage, id: string, charge: Charge): Promise<void> {
  const { invoice } = await getInvoice(officer, id)
  const factor = charge.end === 'part' || charge.end === 'more' ? factors[charge.end] : 1
  const amount = Math.round((invoice.due * factor) / 1000) * 1000
  await bring(officer, [
    [amount, `MBVCB.${invoice.reference.toLowerCase()} thanh toan phi`, invoice.payer_name_en || invoice.payer_name_vi],
  ])
  if (charge.end !== 'more') return
  const after = await getInvoice(officer, id)
  const [payment] = after.payments
  if (payment && payment.refundable > 500_000)
    await refundPayment(officer, {
      id: newId(),
      invoiceId: id,
      paymentId: payment.id,
      amount: payment.refundable - 200_000,
      bankReference: 'UNC 0231',
    })
}

/** Transfers that nobody can place at once: one without its words, one that is no fee. */
async function bringStrangers({ officer }: Stage): Promise<void> {
  await bring(officer, [
    [9_000_000, 'CHUYEN TIEN PHI DINH GIA', 'CONG TY CO PHAN THU NGHIEM'],
    [350_000, 'HOAN UNG CONG TAC PHI', 'TRAN VAN B'],
    [2_000_000, 'NOP PHI SAN GIAO DICH CONG NGHE', 'HTX NONG NGHIEP SACH'],
  ])
  const { lines } = await listBank(officer, { state: 'unmatched', page: 1 })
  const stranger = lines.find(({ amount }) => amount === 350_000)
  if (stranger) await decideLine(officer, stranger.id, { intent: 'set-aside', note: 'Hoàn ứng của cán bộ, không phải tiền phí' })
}

async function bring(officer: Stage['officer'], arrivals: [amount: number, text: string, payer: string][]): Promise<void> {
  const [year, month, day] = today().split('-')
  const lines = arrivals.map(([amount, text, payer]) => `${day}/${month}/${year};FT${newId().toUpperCase()};${payer};;${amount};${text}`)
  const text = ['Ngày giao dịch;Mã giao dịch;Đối tác;Ghi nợ;Ghi có;Nội dung', ...lines].join('\n')
  await importStatement(officer, { id: newId(), file: { name: `sao-ke-${today()}.csv`, bytes: new TextEncoder().encode(text) } })
}
