import type { Provenance, Validity } from './certainty'

export interface Province extends Provenance, Validity {
  /** Two digits, text ("01"). */
  code: string
  name_vi: string
  name_en: string
  /** A city under the central government, today. For an earlier day compare with `central_from`. */
  central: boolean
  /** The day from which this row counts as such a city; null for a province. */
  central_from: string | null
  /** Provinces before 1 July 2025 whose territory this is, for older records and addresses. */
  formed_from: readonly string[]
  /** The town of the provincial administration; the coordinates are its centre, within a few kilometres. */
  centre: string
  latitude: number
  longitude: number
}

const SOURCE =
  'Codes and names: Decision 19/2025/QD-TTg. Mergers (Resolution 202/2025/QH15) and seats: partly from memory. ' +
  'Coordinates: from memory, approximate, only for estimating distances'

type Entry = readonly [code: string, vi: string, en: string, from: readonly string[], centre: string, at: [number, number]]

const LIST: readonly Entry[] = [
  ['01', 'Hà Nội', 'Hanoi', ['Hà Nội'], 'Hà Nội', [21.028, 105.854]],
  ['04', 'Cao Bằng', 'Cao Bang', ['Cao Bằng'], 'Cao Bằng', [22.666, 106.258]],
  ['08', 'Tuyên Quang', 'Tuyen Quang', ['Tuyên Quang', 'Hà Giang'], 'Tuyên Quang', [21.823, 105.218]],
  ['11', 'Điện Biên', 'Dien Bien', ['Điện Biên'], 'Điện Biên Phủ', [21.386, 103.023]],
  ['12', 'Lai Châu', 'Lai Chau', ['Lai Châu'], 'Lai Châu', [22.396, 103.458]],
  ['14', 'Sơn La', 'Son La', ['Sơn La'], 'Sơn La', [21.327, 103.914]],
  ['15', 'Lào Cai', 'Lao Cai', ['Lào Cai', 'Yên Bái'], 'Yên Bái', [21.705, 104.875]],
  ['19', 'Thái Nguyên', 'Thai Nguyen', ['Thái Nguyên', 'Bắc Kạn'], 'Thái Nguyên', [21.594, 105.848]],
  ['20', 'Lạng Sơn', 'Lang Son', ['Lạng Sơn'], 'Lạng Sơn', [21.853, 106.761]],
  ['22', 'Quảng Ninh', 'Quang Ninh', ['Quảng Ninh'], 'Hạ Long', [20.951, 107.08]],
  ['24', 'Bắc Ninh', 'Bac Ninh', ['Bắc Ninh', 'Bắc Giang'], 'Bắc Giang', [21.273, 106.195]],
  ['25', 'Phú Thọ', 'Phu Tho', ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'], 'Việt Trì', [21.323, 105.402]],
  ['31', 'Hải Phòng', 'Hai Phong', ['Hải Phòng', 'Hải Dương'], 'Hải Phòng', [20.865, 106.684]],
  ['33', 'Hưng Yên', 'Hung Yen', ['Hưng Yên', 'Thái Bình'], 'Hưng Yên', [20.646, 106.051]],
  ['37', 'Ninh Bình', 'Ninh Binh', ['Ninh Bình', 'Hà Nam', 'Nam Định'], 'Hoa Lư', [20.253, 105.975]],
  ['38', 'Thanh Hóa', 'Thanh Hoa', ['Thanh Hóa'], 'Thanh Hóa', [19.807, 105.776]],
  ['40', 'Nghệ An', 'Nghe An', ['Nghệ An'], 'Vinh', [18.679, 105.681]],
  ['42', 'Hà Tĩnh', 'Ha Tinh', ['Hà Tĩnh'], 'Hà Tĩnh', [18.343, 105.906]],
  ['44', 'Quảng Trị', 'Quang Tri', ['Quảng Trị', 'Quảng Bình'], 'Đồng Hới', [17.468, 106.6]],
  // Called Thừa Thiên Huế until the end of 2024, and so in most older records.
  ['46', 'Huế', 'Hue', ['Huế', 'Thừa Thiên Huế'], 'Huế', [16.463, 107.59]],
  ['48', 'Đà Nẵng', 'Da Nang', ['Đà Nẵng', 'Quảng Nam'], 'Đà Nẵng', [16.068, 108.221]],
  ['51', 'Quảng Ngãi', 'Quang Ngai', ['Quảng Ngãi', 'Kon Tum'], 'Quảng Ngãi', [15.121, 108.804]],
  ['52', 'Gia Lai', 'Gia Lai', ['Gia Lai', 'Bình Định'], 'Quy Nhơn', [13.776, 109.223]],
  ['56', 'Khánh Hòa', 'Khanh Hoa', ['Khánh Hòa', 'Ninh Thuận'], 'Nha Trang', [12.245, 109.194]],
  ['66', 'Đắk Lắk', 'Dak Lak', ['Đắk Lắk', 'Phú Yên'], 'Buôn Ma Thuột', [12.667, 108.038]],
  ['68', 'Lâm Đồng', 'Lam Dong', ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'], 'Đà Lạt', [11.94, 108.438]],
  ['75', 'Đồng Nai', 'Dong Nai', ['Đồng Nai', 'Bình Phước'], 'Biên Hòa', [10.945, 106.824]],
  [
    '79',
    'TP. Hồ Chí Minh',
    'Ho Chi Minh City',
    ['TP. Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'],
    'TP. Hồ Chí Minh',
    [10.776, 106.701],
  ],
  ['80', 'Tây Ninh', 'Tay Ninh', ['Tây Ninh', 'Long An'], 'Tân An', [10.536, 106.413]],
  ['82', 'Đồng Tháp', 'Dong Thap', ['Đồng Tháp', 'Tiền Giang'], 'Mỹ Tho', [10.36, 106.36]],
  ['86', 'Vĩnh Long', 'Vinh Long', ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'], 'Vĩnh Long', [10.254, 105.972]],
  ['91', 'An Giang', 'An Giang', ['An Giang', 'Kiên Giang'], 'Rạch Giá', [10.012, 105.081]],
  ['92', 'Cần Thơ', 'Can Tho', ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'], 'Cần Thơ', [10.034, 105.788]],
  ['96', 'Cà Mau', 'Ca Mau', ['Cà Mau', 'Bạc Liêu'], 'Cà Mau', [9.177, 105.15]],
]

const LIST_STARTS = '2025-07-01'

/** Cities under the central government by code; those older than the list count from its first day. */
const CENTRAL_FROM: Readonly<Record<string, string>> = {
  '01': LIST_STARTS,
  '31': LIST_STARTS,
  '46': LIST_STARTS,
  '48': LIST_STARTS,
  '75': '2026-04-30',
  '79': LIST_STARTS,
  '92': LIST_STARTS,
}

const NOTES: Readonly<Record<string, string>> = {
  '75': '. City by Resolution 30/2026/QH16, in force 30 April 2026: second-hand, from the ' + 'vietnamese-provinces-database project',
}

/** The 34 provinces and cities since 1 July 2025. There is no district level below them. */
export const PROVINCES: readonly Province[] = LIST.map(([code, name_vi, name_en, formed_from, centre, at]) => ({
  code,
  name_vi,
  name_en,
  central: code in CENTRAL_FROM,
  central_from: CENTRAL_FROM[code] ?? null,
  formed_from,
  centre,
  latitude: at[0],
  longitude: at[1],
  valid_from: LIST_STARTS,
  valid_to: null,
  source: SOURCE + (NOTES[code] ?? ''),
  certainty: code in NOTES ? 'second-hand' : 'sourced',
}))
