import type { Provenance } from './certainty'

export interface TechnologyReadinessLevel extends Provenance {
  level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  name_vi: string
  name_en: string
  /** What a supplier is asked to show for this level. */
  evidence_vi: string
  evidence_en: string
}

const PROVENANCE: Provenance = {
  source:
    'Vietnamese labels: master data of the Hanoi exchange HANOTEX. English labels: EU Horizon wording, from memory. ' +
    'The evidence asked for is the exchange’s own proposal',
  certainty: 'second-hand',
}

export const TECHNOLOGY_READINESS_LEVELS: readonly TechnologyReadinessLevel[] = [
  {
    level: 1,
    name_vi: 'Nguyên lý cơ bản',
    name_en: 'Basic principles observed',
    evidence_vi: 'Bài báo khoa học hoặc ghi chép thí nghiệm',
    evidence_en: 'A paper or laboratory notes',
    ...PROVENANCE,
  },
  {
    level: 2,
    name_vi: 'Khái niệm công nghệ',
    name_en: 'Technology concept formulated',
    evidence_vi: 'Bản mô tả ý tưởng công nghệ và hướng ứng dụng',
    evidence_en: 'A note describing the concept and where it would be used',
    ...PROVENANCE,
  },
  {
    level: 3,
    name_vi: 'Bằng chứng khái niệm',
    name_en: 'Experimental proof of concept',
    evidence_vi: 'Biên bản hoặc số liệu thử nghiệm chứng minh ý tưởng hoạt động',
    evidence_en: 'A test record or data showing that the idea works',
    ...PROVENANCE,
  },
  {
    level: 4,
    name_vi: 'Xác thực trong phòng thí nghiệm',
    name_en: 'Validated in lab',
    evidence_vi: 'Báo cáo kết quả trong phòng thí nghiệm',
    evidence_en: 'A laboratory report',
    ...PROVENANCE,
  },
  {
    level: 5,
    name_vi: 'Xác thực trong môi trường liên quan',
    name_en: 'Validated in relevant environment',
    evidence_vi: 'Báo cáo chạy thử trên mô hình hoặc ở quy mô pilot, trong điều kiện gần với thực tế',
    evidence_en: 'A bench or pilot report under conditions close to real use',
    ...PROVENANCE,
  },
  {
    level: 6,
    name_vi: 'Trình diễn trong môi trường liên quan',
    name_en: 'Demonstrated in relevant environment',
    evidence_vi: 'Video trình diễn ở quy mô pilot và số liệu đo',
    evidence_en: 'A video of the pilot demonstration and its measurements',
    ...PROVENANCE,
  },
  {
    level: 7,
    name_vi: 'Trình diễn trong môi trường vận hành',
    name_en: 'Prototype demonstration in operational environment',
    evidence_vi: 'Thư xác nhận của cơ sở nơi chạy thử, kèm số liệu vận hành',
    evidence_en: 'A letter from the site where the prototype ran, with operating data',
    ...PROVENANCE,
  },
  {
    level: 8,
    name_vi: 'Hệ thống hoàn chỉnh và đủ điều kiện',
    name_en: 'System complete and qualified',
    evidence_vi: 'Biên bản nghiệm thu, giấy chứng nhận hợp chuẩn hoặc hợp quy',
    evidence_en: 'An acceptance record and a certificate of conformity',
    ...PROVENANCE,
  },
  {
    level: 9,
    name_vi: 'Hệ thống thực tế được chứng minh',
    name_en: 'Actual system proven in operation',
    evidence_vi: 'Danh sách khách hàng đang sử dụng, hợp đồng hoặc thư xác nhận của họ',
    evidence_en: 'Reference customers: contracts or letters of confirmation',
    ...PROVENANCE,
  },
]
