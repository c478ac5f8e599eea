import type { Provenance, Validity } from './certainty'

/** A target of the national science and technology market programme, to compare the exchange's own ratio with. */
export interface ReportTarget extends Provenance, Validity {
  code:
    | 'transaction-growth'
    | 'transaction-growth-key-exports'
    | 'ip-share'
    | 'developed-country-imports'
    | 'domestic-institutes-share'
    | 'intermediaries'
    | 'intermediary-networks'
  year: 2025 | 2030
  name_vi: string
  name_en: string
  comparison: 'reaches' | 'exceeds'
  value: number
  unit: 'percent' | 'percent-a-year' | 'organisations' | 'networks'
}

const DECISION = {
  source:
    'Decision 1158/QD-TTg of 13 July 2021 as reported by m.viettimes.vn and sokhcn.langson.gov.vn. Before a ratio ' +
    'is printed, its denominator is to be copied from the Decision itself',
  certainty: 'sourced',
  valid_from: '2021-07-13',
} as const

type Code = ReportTarget['code']

const NAMES: Readonly<Record<Code, Pick<ReportTarget, 'name_vi' | 'name_en' | 'unit'>>> = {
  'transaction-growth': {
    name_vi: 'Tốc độ tăng bình quân hằng năm của giá trị giao dịch hàng hóa khoa học và công nghệ',
    name_en: 'Average yearly growth of the value of science and technology transactions',
    unit: 'percent-a-year',
  },
  'transaction-growth-key-exports': {
    name_vi: 'Tốc độ tăng bình quân hằng năm ở một số lĩnh vực, ngành hàng xuất khẩu chủ lực',
    name_en: 'The same growth in some key export sectors',
    unit: 'percent-a-year',
  },
  'ip-share': {
    name_vi: 'Tỷ trọng giao dịch tài sản trí tuệ',
    name_en: 'Share of intellectual property assets in transactions',
    unit: 'percent',
  },
  'developed-country-imports': {
    name_vi: 'Tỷ trọng giao dịch công nghệ nhập khẩu từ các nước phát triển',
    name_en: 'Share of transactions in technology imported from developed countries',
    unit: 'percent',
  },
  'domestic-institutes-share': {
    name_vi: 'Tỷ trọng của viện nghiên cứu, trường đại học trong tổng giao dịch công nghệ có nguồn gốc trong nước',
    name_en: 'Share of institutes and universities in transactions of technology of domestic origin',
    unit: 'percent',
  },
  intermediaries: {
    name_vi: 'Tổ chức trung gian của thị trường được hình thành và phát triển',
    name_en: 'Market intermediaries formed and developed',
    unit: 'organisations',
  },
  'intermediary-networks': {
    name_vi: 'Mạng lưới trung gian chuyên sâu cho các ngành hàng xuất khẩu chủ lực',
    name_en: 'Specialised intermediary networks for key export sectors',
    unit: 'networks',
  },
}

const LIST: readonly (readonly [Code, ReportTarget['year'], ReportTarget['comparison'], number])[] = [
  ['transaction-growth', 2025, 'reaches', 25],
  ['transaction-growth-key-exports', 2025, 'exceeds', 30],
  ['ip-share', 2025, 'exceeds', 15],
  ['developed-country-imports', 2025, 'reaches', 30],
  ['domestic-institutes-share', 2025, 'exceeds', 35],
  ['intermediaries', 2025, 'reaches', 80],
  ['intermediary-networks', 2025, 'reaches', 3],
  ['transaction-growth', 2030, 'reaches', 30],
  ['transaction-growth-key-exports', 2030, 'exceeds', 35],
  ['ip-share', 2030, 'exceeds', 20],
  ['developed-country-imports', 2030, 'reaches', 35],
  ['domestic-institutes-share', 2030, 'exceeds', 40],
  ['intermediaries', 2030, 'exceeds', 240],
  ['intermediary-networks', 2030, 'reaches', 6],
]

/** One row for each target and target year; a target stops being compared with when its year is over. */
export const REPORT_TARGETS: readonly ReportTarget[] = LIST.map(([code, year, comparison, value]) => ({
  code,
  year,
  ...NAMES[code],
  comparison,
  value,
  ...DECISION,
  valid_to: `${year + 1}-01-01`,
}))
