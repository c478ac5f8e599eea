import type { Provenance, Validity } from './certainty'

export interface FieldOfScience extends Provenance, Validity {
  /** Text, not a number: lower levels run to seven digits ("1010101"). */
  code: string
  /** Code of the field that a sector belongs to; null for the six fields. */
  parent: string | null
  name_vi: string
  name_en: string
  /** Nearest class of the OECD Fields of Research and Development. Several sectors may share one. */
  ford: string
  classification_version: 'QD12-2008' | 'TT24-2025'
}

const SOURCE =
  'Circular 24/2025/TT-BKHCN (6 fields, 46 sectors; replaces Decision 12/2008/QD-BKHCN). Vietnamese names were read ' +
  'in the 2008 list, whose two upper levels have the same number of codes, so that they are unchanged is an ' +
  'inference; English names and FORD classes are from memory of the OECD classification. Compare with the Circular'

/** `[code, Vietnamese, English, FORD]`; a field is followed by its sectors. */
const LIST: readonly (readonly [string, string, string, string])[] = [
  ['1', 'Khoa học tự nhiên', 'Natural sciences', '1'],
  ['101', 'Toán học và thống kê', 'Mathematics and statistics', '1.1'],
  ['102', 'Khoa học máy tính và thông tin', 'Computer and information sciences', '1.2'],
  ['103', 'Vật lý', 'Physical sciences', '1.3'],
  ['104', 'Hoá học', 'Chemical sciences', '1.4'],
  ['105', 'Các khoa học trái đất và môi trường liên quan', 'Earth and related environmental sciences', '1.5'],
  ['106', 'Sinh học', 'Biological sciences', '1.6'],
  ['199', 'Khoa học tự nhiên khác', 'Other natural sciences', '1.7'],

  ['2', 'Khoa học kỹ thuật và công nghệ', 'Engineering and technology', '2'],
  ['201', 'Kỹ thuật dân dụng', 'Civil engineering', '2.1'],
  ['202', 'Kỹ thuật điện, kỹ thuật điện tử, kỹ thuật thông tin', 'Electrical, electronic, information engineering', '2.2'],
  ['203', 'Kỹ thuật cơ khí', 'Mechanical engineering', '2.3'],
  ['204', 'Kỹ thuật hoá học', 'Chemical engineering', '2.4'],
  ['205', 'Kỹ thuật vật liệu và luyện kim', 'Materials engineering and metallurgy', '2.5'],
  ['206', 'Kỹ thuật y học', 'Medical engineering', '2.6'],
  ['207', 'Kỹ thuật môi trường', 'Environmental engineering', '2.7'],
  ['208', 'Công nghệ sinh học môi trường', 'Environmental biotechnology', '2.8'],
  ['209', 'Công nghệ sinh học công nghiệp', 'Industrial biotechnology', '2.9'],
  ['210', 'Công nghệ nano', 'Nano-technology', '2.10'],
  ['211', 'Kỹ thuật thực phẩm và đồ uống', 'Food and beverage engineering', '2.11'],
  ['299', 'Khoa học kỹ thuật và công nghệ khác', 'Other engineering and technology', '2.11'],

  ['3', 'Khoa học y, dược', 'Medical and health sciences', '3'],
  ['301', 'Y học cơ sở', 'Basic medicine', '3.1'],
  ['302', 'Y học lâm sàng', 'Clinical medicine', '3.2'],
  ['303', 'Y tế', 'Health sciences', '3.3'],
  ['304', 'Dược học', 'Pharmacy', '3.1'],
  ['305', 'Công nghệ sinh học trong y học', 'Medical biotechnology', '3.4'],
  ['399', 'Khoa học y, dược khác', 'Other medical sciences', '3.5'],

  ['4', 'Khoa học nông nghiệp', 'Agricultural sciences', '4'],
  ['401', 'Trồng trọt', 'Crop science', '4.1'],
  ['402', 'Chăn nuôi', 'Animal husbandry', '4.2'],
  ['403', 'Thú y', 'Veterinary science', '4.3'],
  ['404', 'Lâm nghiệp', 'Forestry', '4.1'],
  ['405', 'Thuỷ sản', 'Fisheries', '4.1'],
  ['406', 'Công nghệ sinh học trong nông nghiệp', 'Agricultural biotechnology', '4.4'],
  ['499', 'Khoa học nông nghiệp khác', 'Other agricultural sciences', '4.5'],

  ['5', 'Khoa học xã hội', 'Social sciences', '5'],
  ['501', 'Tâm lý học', 'Psychology', '5.1'],
  ['502', 'Kinh tế và kinh doanh', 'Economics and business', '5.2'],
  ['503', 'Khoa học giáo dục', 'Educational sciences', '5.3'],
  ['504', 'Xã hội học', 'Sociology', '5.4'],
  ['505', 'Pháp luật', 'Law', '5.5'],
  ['506', 'Khoa học chính trị', 'Political science', '5.6'],
  ['507', 'Địa lý kinh tế và xã hội', 'Economic and social geography', '5.7'],
  ['508', 'Thông tin đại chúng và truyền thông', 'Media and communications', '5.8'],
  ['599', 'Khoa học xã hội khác', 'Other social sciences', '5.9'],

  ['6', 'Khoa học nhân văn', 'Humanities', '6'],
  ['601', 'Lịch sử và khảo cổ học', 'History and archaeology', '6.1'],
  ['602', 'Ngôn ngữ học và văn học', 'Languages and literature', '6.2'],
  ['603', 'Triết học, đạo đức học và tôn giáo', 'Philosophy, ethics and religion', '6.3'],
  ['604', 'Nghệ thuật', 'Arts', '6.4'],
  ['699', 'Khoa học nhân văn khác', 'Other humanities', '6.5'],
]

/** The 6 fields and 46 sectors (levels 1 and 2), each field before its sectors. */
export const FIELDS_OF_SCIENCE: readonly FieldOfScience[] = LIST.map(([code, name_vi, name_en, ford]) => ({
  code,
  parent: code.length === 1 ? null : code.slice(0, 1),
  name_vi,
  name_en,
  ford,
  classification_version: 'TT24-2025',
  valid_from: '2025-12-15',
  valid_to: null,
  source: SOURCE,
  certainty: 'inference',
}))
