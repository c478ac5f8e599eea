import type { Provenance } from './certainty'

export interface TransferMode extends Provenance {
  code:
    | 'assignment'
    | 'partial-assignment'
    | 'exclusive-licence'
    | 'non-exclusive-licence'
    | 'sub-licence'
    | 'technical-service'
    | 'capital-contribution'
    | 'franchise'
    | 'machinery-with-technology'
    | 'turnkey'
    | 'training'
    | 'joint-development'
    | 'spin-off'
  name_vi: string
  name_en: string
  /**
   * Technology transfer in the sense of the law: `yes`; `with-technology` where it is one only if the contract also
   * passes on an object of Article 4 (know-how, drawings, data …); `no` where the mode itself passes on no right.
   */
  legal_transfer: 'yes' | 'with-technology' | 'no'
  /** What the receiver obtains (Article 7); null where the mode alone does not say. */
  right: 'ownership' | 'exclusive-use' | 'non-exclusive-use' | null
  legal_basis: string
}

const HANOTEX = 'Master data of the Hanoi exchange HANOTEX; Articles 5 to 7 of the law as summarised by unilegal.vn'
const ADDED = 'Added for law and reporting after Article 5, as summarised by unilegal.vn; the reading is ours'

const RIGHTS = 'Law 07/2017/QH14, Article 7'
const FORMS = 'Law 07/2017/QH14, Article 5'
const METHODS = 'Law 07/2017/QH14, Article 6'

export const TRANSFER_MODES: readonly TransferMode[] = [
  {
    code: 'assignment',
    name_vi: 'Chuyển nhượng toàn bộ quyền sở hữu',
    name_en: 'Full assignment of ownership',
    legal_transfer: 'yes',
    right: 'ownership',
    legal_basis: RIGHTS,
    source: HANOTEX,
    certainty: 'sourced',
  },
  {
    code: 'partial-assignment',
    name_vi: 'Chuyển nhượng một phần quyền sở hữu',
    name_en: 'Partial assignment of ownership',
    legal_transfer: 'yes',
    right: 'ownership',
    legal_basis: RIGHTS,
    source: HANOTEX,
    certainty: 'sourced',
  },
  {
    code: 'exclusive-licence',
    name_vi: 'Chuyển quyền sử dụng độc quyền',
    name_en: 'Exclusive licence',
    legal_transfer: 'yes',
    right: 'exclusive-use',
    legal_basis: RIGHTS,
    source: HANOTEX,
    certainty: 'sourced',
  },
  {
    code: 'non-exclusive-licence',
    name_vi: 'Chuyển quyền sử dụng không độc quyền',
    name_en: 'Non-exclusive licence',
    legal_transfer: 'yes',
    right: 'non-exclusive-use',
    legal_basis: RIGHTS,
    source: HANOTEX,
    certainty: 'sourced',
  },
  {
    code: 'sub-licence',
    name_vi: 'Chuyển quyền sử dụng thứ cấp (được chủ sở hữu đồng ý)',
    name_en: 'Sub-licence, with the owner’s consent',
    legal_transfer: 'yes',
    right: null,
    legal_basis: RIGHTS,
    source: HANOTEX,
    certainty: 'sourced',
  },
  {
    code: 'technical-service',
    name_vi: 'Chuyển giao kèm dịch vụ kỹ thuật',
    name_en: 'Transfer with technical services',
    legal_transfer: 'with-technology',
    right: null,
    legal_basis: METHODS,
    source: HANOTEX,
    certainty: 'inference',
  },
  {
    code: 'capital-contribution',
    name_vi: 'Góp vốn bằng công nghệ',
    name_en: 'Capital contribution in technology',
    legal_transfer: 'yes',
    right: null,
    legal_basis: FORMS,
    source: ADDED,
    certainty: 'sourced',
  },
  {
    code: 'franchise',
    name_vi: 'Nhượng quyền thương mại có chuyển giao công nghệ',
    name_en: 'Franchise with technology',
    legal_transfer: 'with-technology',
    right: null,
    legal_basis: FORMS,
    source: ADDED,
    certainty: 'inference',
  },
  {
    code: 'machinery-with-technology',
    name_vi: 'Mua bán máy móc, thiết bị kèm chuyển giao công nghệ',
    name_en: 'Machinery sold with its technology',
    legal_transfer: 'with-technology',
    right: null,
    legal_basis: `${FORMS}; Article 4.1(d): machinery alone is not technology transfer`,
    source: ADDED,
    certainty: 'sourced',
  },
  {
    code: 'turnkey',
    name_vi: 'Chìa khóa trao tay (EPC)',
    name_en: 'Turnkey (EPC)',
    legal_transfer: 'with-technology',
    right: null,
    legal_basis: FORMS,
    source: ADDED,
    certainty: 'inference',
  },
  {
    code: 'training',
    name_vi: 'Đào tạo, cử chuyên gia hướng dẫn',
    name_en: 'Training and expert assistance',
    legal_transfer: 'with-technology',
    right: null,
    legal_basis: METHODS,
    source: ADDED,
    certainty: 'inference',
  },
  {
    code: 'joint-development',
    name_vi: 'Hợp tác nghiên cứu và phát triển',
    name_en: 'Joint research and development',
    legal_transfer: 'no',
    right: null,
    legal_basis: `${FORMS}, clause 3 (other forms), only once the parties divide the rights in the result`,
    source: ADDED,
    certainty: 'inference',
  },
  {
    code: 'spin-off',
    name_vi: 'Thành lập doanh nghiệp khởi nguồn (spin-off)',
    name_en: 'Spin-off company',
    legal_transfer: 'no',
    right: null,
    legal_basis: `${FORMS}; counted as a capital contribution when technology is contributed to the company`,
    source: ADDED,
    certainty: 'inference',
  },
]
