import type { Provenance } from './certainty'

/** The sentence printed under a figure, so that nobody reads one value for another. */
export interface FigureDefinition extends Provenance {
  code:
    | 'potential-value'
    | 'signed-value'
    | 'registered-value'
    | 'paid-value'
    | 'contract-count'
    | 'mou-to-contract'
    | 'meeting-to-contract'
    | 'technology-transfer-only'
  name_vi: string
  name_en: string
  text_vi: string
  text_en: string
}

const MARKET = 'Figures of Vietnamese technology fairs and exchanges, which mix these values; the wording is the exchange’s own'

export const FIGURE_DEFINITIONS: readonly FigureDefinition[] = [
  {
    code: 'potential-value',
    name_vi: 'Giá trị tiềm năng',
    name_en: 'Potential value',
    text_vi: 'Giá trị ghi trong biên bản ghi nhớ (MoU). Đây là giá trị tiềm năng, không tính vào giá trị hợp đồng.',
    text_en: 'The value written in memoranda of understanding. It is potential and is not counted in contract value.',
    source: MARKET,
    certainty: 'own',
  },
  {
    code: 'signed-value',
    name_vi: 'Giá trị hợp đồng đã ký',
    name_en: 'Signed contract value',
    text_vi: 'Giá trị ghi trong hợp đồng đã ký, nêu rõ có hay không có thuế giá trị gia tăng.',
    text_en: 'The value in signed contracts, stated with or without value added tax.',
    source: MARKET,
    certainty: 'own',
  },
  {
    code: 'registered-value',
    name_vi: 'Giá trị hợp đồng đã đăng ký',
    name_en: 'Registered contract value',
    text_vi: 'Giá trị các hợp đồng được cấp Giấy chứng nhận đăng ký trong kỳ, kể cả hợp đồng ký từ kỳ trước.',
    text_en: 'The value of contracts that were certified in the period, even if signed in an earlier one.',
    source: MARKET,
    certainty: 'own',
  },
  {
    code: 'paid-value',
    name_vi: 'Giá trị đã thanh toán',
    name_en: 'Paid value',
    text_vi: 'Số tiền bên giao công nghệ đã thực nhận trong kỳ theo chứng từ thanh toán.',
    text_en: 'Money that the transferor received in the period, by records of payment.',
    source: MARKET,
    certainty: 'own',
  },
  {
    code: 'contract-count',
    name_vi: 'Số hợp đồng',
    name_en: 'Number of contracts',
    text_vi: 'Hợp đồng được tính vào kỳ ký kết; việc đăng ký được thống kê riêng.',
    text_en: 'A contract counts in the period of its signature; registration is counted separately.',
    source: MARKET,
    certainty: 'own',
  },
  {
    code: 'mou-to-contract',
    name_vi: 'Tỷ lệ từ ghi nhớ đến hợp đồng',
    name_en: 'From MoU to contract',
    text_vi: 'Số hợp đồng đã ký chia cho số biên bản ghi nhớ của cùng kỳ và cùng phạm vi.',
    text_en: 'Signed contracts divided by memoranda of the same period and scope.',
    source: `${MARKET}. For comparison: 29 of 141 at the Techmarts of Ho Chi Minh City, 2017 to 2021 (en.sggp.org.vn)`,
    certainty: 'own',
  },
  {
    code: 'meeting-to-contract',
    name_vi: 'Tỷ lệ từ buổi kết nối đến hợp đồng',
    name_en: 'From meeting to contract',
    text_vi: 'Số hợp đồng đã ký chia cho số buổi kết nối 1:1 đã diễn ra trong cùng kỳ.',
    text_en: 'Signed contracts divided by the one-to-one meetings that took place in the same period.',
    source: MARKET,
    certainty: 'own',
  },
  {
    code: 'technology-transfer-only',
    name_vi: 'Phạm vi chuyển giao công nghệ',
    name_en: 'What counts as technology transfer',
    text_vi: 'Mua bán máy móc, thiết bị không kèm công nghệ không phải là chuyển giao công nghệ và được thống kê riêng.',
    text_en: 'Machinery sold without technology is not technology transfer and is counted apart.',
    source: 'Law 07/2017/QH14, Article 4.1(d), as quoted by apolatlegal.com and vision-associates.com',
    certainty: 'sourced',
  },
]
