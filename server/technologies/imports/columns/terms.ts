import { areaChoices, modeChoices } from './choices'
import type { Choice, Column } from './column'

const priceKinds: readonly Choice[] = [
  { code: 'indicative', vi: 'Giá tham khảo', en: 'Indicative', also: ['tham khảo'] },
  { code: 'floor', vi: 'Giá sàn', en: 'Floor', also: ['từ', 'from'] },
  { code: 'firm', vi: 'Giá cố định', en: 'Firm', also: ['cố định', 'fixed'] },
  { code: 'negotiable', vi: 'Thoả thuận', en: 'Negotiable', also: ['thỏa thuận', 'thương lượng'] },
]

/** On what terms a technology is to be had: ways, price, lead time, where, and what is given away already. */
export const termColumns: readonly Column[] = [
  {
    key: 'modes',
    vi: 'Hình thức chuyển giao',
    en: 'Ways of transfer',
    also: ['phương thức chuyển giao', 'mode', 'modes'],
    value: { type: 'many', choices: modeChoices },
    needed: 'review',
    example: { vi: 'Chuyển quyền sử dụng không độc quyền; Chìa khóa trao tay (EPC)', en: 'Non-exclusive licence; Turnkey (EPC)' },
  },
  {
    key: 'priceKind',
    vi: 'Loại giá',
    en: 'Price terms',
    value: { type: 'one', choices: priceKinds },
    needed: 'review',
    example: { vi: 'Giá tham khảo', en: 'Indicative' },
  },
  {
    key: 'priceMin',
    vi: 'Giá từ (đồng)',
    en: 'Price from (VND)',
    also: ['giá từ', 'giá thấp nhất'],
    value: { type: 'money' },
    example: { vi: '4.500.000.000', en: '4,500,000,000' },
  },
  {
    key: 'priceMax',
    vi: 'Giá đến (đồng)',
    en: 'Price to (VND)',
    also: ['giá đến', 'giá cao nhất'],
    value: { type: 'money' },
    example: { vi: '12 tỷ', en: '12 billion' },
  },
  {
    key: 'leadMonths',
    vi: 'Số tháng đưa vào vận hành',
    en: 'Months until it works',
    also: ['thời gian đưa vào vận hành', 'thời gian triển khai (tháng)', 'lead time (months)', 'months'],
    value: { type: 'figure' },
    example: { vi: '6', en: '6' },
  },
  {
    key: 'serves',
    vi: 'Địa bàn cung cấp',
    en: 'Delivery area',
    also: ['nơi cung cấp', 'khu vực cung cấp', 'area served'],
    value: { type: 'many', choices: areaChoices },
    example: { vi: 'Đồng Nai; Tây Ninh; TP. Hồ Chí Minh', en: 'Dong Nai; Tay Ninh; Ho Chi Minh City' },
  },
  {
    key: 'exclusivities',
    vi: 'Độc quyền đã cấp',
    en: 'Exclusive rights granted',
    also: ['độc quyền', 'exclusivity'],
    groups: 1,
    most: 10,
    oneCell: true,
    line: { vi: ['area', 'closes', 'until'], en: ['area', 'closes', 'until'] },
    example: {
      vi: 'Đồng Nai; Lâm Đồng | Chuyển quyền sử dụng độc quyền; Chuyển quyền sử dụng không độc quyền | 31/12/2028',
      en: 'Dong Nai; Lam Dong | Exclusive licence; Non-exclusive licence | 31/12/2028',
    },
    parts: [
      { key: 'area', vi: 'Địa bàn', en: 'Area', value: { type: 'many', choices: areaChoices } },
      { key: 'closes', vi: 'Phương thức không còn nhận', en: 'Ways closed', value: { type: 'many', choices: modeChoices } },
      { key: 'until', vi: 'Đến hết ngày', en: 'Until', value: { type: 'day' } },
    ],
  },
]
