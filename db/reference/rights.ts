import type { Provenance } from './certainty'

export type IpRightStatusCode = 'filed' | 'published' | 'granted' | 'held' | 'lapsed' | 'refused' | 'transferred' | 'licensed'

export interface IpRightStatus extends Provenance {
  code: IpRightStatusCode
  name_vi: string
  name_en: string
}

export interface IpRight extends Provenance {
  code:
    | 'invention'
    | 'utility-solution'
    | 'industrial-design'
    | 'layout-design'
    | 'trademark'
    | 'geographical-indication'
    | 'plant-variety'
    | 'copyright-software'
    | 'trade-secret'
    | 'initiative'
  name_vi: string
  name_en: string
  term_vi: string
  term_en: string
  /** Longest protection in years where the law fixes one; null where it is open or depends on a life. */
  term_years: number | null
  /** From what day the term runs. */
  term_from: 'filing' | 'grant' | 'creation' | null
  /** `required`: no right without it; `voluntary`: a certificate helps to prove it; `recognition`: by a council. */
  registration: 'required' | 'voluntary' | 'none' | 'recognition'
  authority_vi: string | null
  authority_en: string | null
  statuses: readonly IpRightStatusCode[]
}

const STATUS_SOURCE = 'Life of an application in the Vietnamese IP system; wording is the exchange’s own'

export const IP_RIGHT_STATUSES: readonly IpRightStatus[] = [
  { code: 'filed', name_vi: 'Đã nộp đơn', name_en: 'Filed', source: STATUS_SOURCE, certainty: 'own' },
  {
    code: 'published',
    name_vi: 'Đã công bố đơn',
    name_en: 'Published',
    source: `${STATUS_SOURCE}; an invention is published 18 months after filing (from memory)`,
    certainty: 'memory',
  },
  { code: 'granted', name_vi: 'Đã cấp văn bằng', name_en: 'Granted', source: STATUS_SOURCE, certainty: 'own' },
  {
    code: 'held',
    name_vi: 'Đang nắm giữ, không đăng ký',
    name_en: 'Held without registration',
    source: 'Added for rights that arise without an application',
    certainty: 'own',
  },
  { code: 'lapsed', name_vi: 'Hết hiệu lực', name_en: 'Lapsed', source: STATUS_SOURCE, certainty: 'own' },
  { code: 'refused', name_vi: 'Bị từ chối', name_en: 'Refused', source: STATUS_SOURCE, certainty: 'own' },
  { code: 'transferred', name_vi: 'Đã chuyển nhượng', name_en: 'Transferred', source: STATUS_SOURCE, certainty: 'own' },
  {
    code: 'licensed',
    name_vi: 'Đã chuyển quyền sử dụng',
    name_en: 'Licensed',
    source: STATUS_SOURCE,
    certainty: 'own',
  },
]

const APPLIED_FOR = ['filed', 'published', 'granted', 'lapsed', 'refused', 'transferred', 'licensed'] as const
const LAW = 'IP Law 50/2005/QH11 as amended in 2009, 2019 and 2022 (a later amendment may exist)'
const IP_OFFICE = { authority_vi: 'Cục Sở hữu trí tuệ', authority_en: 'IP Viet Nam' } as const

export const IP_RIGHTS: readonly IpRight[] = [
  {
    code: 'invention',
    name_vi: 'Sáng chế',
    name_en: 'Patent for invention',
    term_vi: '20 năm kể từ ngày nộp đơn',
    term_en: '20 years from filing',
    term_years: 20,
    term_from: 'filing',
    registration: 'required',
    ...IP_OFFICE,
    statuses: APPLIED_FOR,
    source: `${LAW}; bross.vn`,
    certainty: 'sourced',
  },
  {
    code: 'utility-solution',
    name_vi: 'Giải pháp hữu ích',
    name_en: 'Utility solution',
    term_vi: '10 năm kể từ ngày nộp đơn',
    term_en: '10 years from filing',
    term_years: 10,
    term_from: 'filing',
    registration: 'required',
    ...IP_OFFICE,
    statuses: APPLIED_FOR,
    source: `${LAW}; bross.vn`,
    certainty: 'sourced',
  },
  {
    code: 'industrial-design',
    name_vi: 'Kiểu dáng công nghiệp',
    name_en: 'Industrial design',
    term_vi: '5 năm, gia hạn được hai lần, mỗi lần 5 năm',
    term_en: '5 years, renewable twice for 5 years each',
    term_years: 15,
    term_from: 'filing',
    registration: 'required',
    ...IP_OFFICE,
    statuses: APPLIED_FOR,
    source: `${LAW}; bross.vn`,
    certainty: 'sourced',
  },
  {
    code: 'layout-design',
    name_vi: 'Thiết kế bố trí mạch tích hợp bán dẫn',
    name_en: 'Layout design of integrated circuits',
    term_vi: '10 năm (còn có giới hạn khác theo luật)',
    term_en: '10 years, with other limits in the law',
    term_years: 10,
    term_from: null,
    registration: 'required',
    ...IP_OFFICE,
    statuses: APPLIED_FOR,
    source: `${LAW}; from memory`,
    certainty: 'memory',
  },
  {
    code: 'trademark',
    name_vi: 'Nhãn hiệu',
    name_en: 'Trademark',
    term_vi: '10 năm, gia hạn được nhiều lần; nhãn hiệu nổi tiếng không cần đăng ký',
    term_en: '10 years, renewable; a well-known mark needs no registration',
    term_years: null,
    term_from: 'filing',
    registration: 'required',
    ...IP_OFFICE,
    statuses: [...APPLIED_FOR, 'held'],
    source: `${LAW}; master data of HANOTEX`,
    certainty: 'second-hand',
  },
  {
    code: 'geographical-indication',
    name_vi: 'Chỉ dẫn địa lý',
    name_en: 'Geographical indication',
    term_vi: 'Không xác định thời hạn; Nhà nước là chủ sở hữu',
    term_en: 'Indefinite; the State is the owner',
    term_years: null,
    term_from: null,
    registration: 'required',
    ...IP_OFFICE,
    // The State owns it and grants the right to use it, so it is never transferred.
    statuses: ['filed', 'published', 'granted', 'lapsed', 'refused', 'licensed'],
    source: `${LAW}; from memory`,
    certainty: 'memory',
  },
  {
    code: 'plant-variety',
    name_vi: 'Giống cây trồng',
    name_en: 'Plant variety',
    term_vi: '20 năm; cây thân gỗ và cây leo thân gỗ 25 năm',
    term_en: '20 years; 25 for trees and vines',
    term_years: 25,
    term_from: 'grant',
    registration: 'required',
    authority_vi: 'Bộ Nông nghiệp và Môi trường',
    authority_en: 'Ministry of Agriculture and Environment',
    statuses: APPLIED_FOR,
    source: `${LAW}; from memory`,
    certainty: 'memory',
  },
  {
    code: 'copyright-software',
    name_vi: 'Quyền tác giả đối với phần mềm',
    name_en: 'Copyright in software',
    term_vi: 'Suốt đời tác giả và 50 năm sau khi mất; tác phẩm của tổ chức có thời hạn khác',
    term_en: 'Life of the author and 50 years; works of an organisation differ',
    term_years: null,
    term_from: 'creation',
    registration: 'voluntary',
    authority_vi: 'Cục Bản quyền tác giả',
    authority_en: 'Copyright Office of Viet Nam',
    statuses: ['held', 'filed', 'granted', 'refused', 'transferred', 'licensed', 'lapsed'],
    source: `${LAW}; master data of HANOTEX and memory`,
    certainty: 'memory',
  },
  {
    code: 'trade-secret',
    name_vi: 'Bí mật kinh doanh',
    name_en: 'Trade secret',
    term_vi: 'Chừng nào còn được giữ bí mật; không đăng ký',
    term_en: 'While it is kept secret; not registered',
    term_years: null,
    term_from: 'creation',
    registration: 'none',
    authority_vi: null,
    authority_en: null,
    statuses: ['held', 'transferred', 'licensed', 'lapsed'],
    source: `${LAW}; enktcn.vhu.edu.vn`,
    certainty: 'sourced',
  },
  {
    code: 'initiative',
    name_vi: 'Sáng kiến',
    name_en: 'Innovation initiative',
    term_vi: 'Không có thời hạn bảo hộ',
    term_en: 'No term of protection',
    term_years: null,
    term_from: null,
    registration: 'recognition',
    authority_vi: 'Hội đồng sáng kiến cấp cơ sở hoặc cấp tỉnh',
    authority_en: 'Initiative council at base or provincial level',
    statuses: ['filed', 'granted', 'refused', 'transferred'],
    source: 'From memory',
    certainty: 'memory',
  },
]
