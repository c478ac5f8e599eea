import type { Provenance, Validity } from './certainty'

/** Fee for appraising a contract: `rate_per_mille` of the basis, kept between `floor` and `ceiling`. */
export interface Fee extends Provenance, Validity {
  /** `code@valid_from`. */
  id: string
  code: 'registration' | 'amendment' | 'restricted-approval' | 'restricted-licence'
  name_vi: string
  name_en: string
  basis: 'contract-value' | 'amendment-value' | 'flat'
  /** Thousandths: 1 is 0.1 %. Zero for a flat fee. */
  rate_per_mille: number
  /** VND. */
  floor: number
  /** VND; equal to the floor for a flat fee. */
  ceiling: number
  legal_basis_vi: string
  legal_basis_en: string
}

const CIRCULAR = {
  legal_basis_vi: 'Thông tư 169/2016/TT-BTC',
  legal_basis_en: 'Circular 169/2016/TT-BTC',
  valid_from: '2017-01-01',
  valid_to: null,
  source:
    'Circular 169/2016/TT-BTC as reported by dnlaw.com.vn and tintuc.thuvienphapluat.com. Temporary circulars have ' +
    'reduced such fees in some years (from memory): a reduction is a new row with its own dates',
  certainty: 'sourced',
} as const

export const FEES: readonly Fee[] = [
  {
    id: 'registration@2017-01-01',
    code: 'registration',
    name_vi: 'Phí thẩm định hợp đồng đăng ký lần đầu',
    name_en: 'First registration of a contract',
    basis: 'contract-value',
    rate_per_mille: 1,
    floor: 5_000_000,
    ceiling: 10_000_000,
    ...CIRCULAR,
  },
  {
    id: 'amendment@2017-01-01',
    code: 'amendment',
    name_vi: 'Phí thẩm định hợp đồng sửa đổi, bổ sung',
    name_en: 'Amendment of a contract',
    basis: 'amendment-value',
    rate_per_mille: 1,
    floor: 3_000_000,
    ceiling: 5_000_000,
    ...CIRCULAR,
  },
  {
    id: 'restricted-approval@2017-01-01',
    code: 'restricted-approval',
    name_vi: 'Phí xem xét chấp thuận chuyển giao công nghệ hạn chế chuyển giao',
    name_en: 'Approval of a transfer of restricted technology',
    basis: 'flat',
    rate_per_mille: 0,
    floor: 10_000_000,
    ceiling: 10_000_000,
    ...CIRCULAR,
  },
  {
    id: 'restricted-licence@2017-01-01',
    code: 'restricted-licence',
    name_vi: 'Phí cấp Giấy phép chuyển giao công nghệ hạn chế chuyển giao',
    name_en: 'Licence to transfer restricted technology',
    basis: 'contract-value',
    rate_per_mille: 1,
    floor: 5_000_000,
    ceiling: 10_000_000,
    ...CIRCULAR,
  },
]
