import { describe, expect, it } from 'vitest'
import { contactDataOf } from './contact-data'

describe('contact data in a public text', () => {
  it.each([
    ['Liên hệ 0912 345 678 để biết thêm', ['0912 345 678']],
    ['ĐT: 024.3825.1234.', ['024.3825.1234']],
    ['gọi +84 912-345-678', ['+84 912-345-678']],
    ['gửi về phong.kd@congty.com.vn nhé', ['phong.kd@congty.com.vn']],
    ['xem www.congty.vn/san-pham và https://a.vn', ['www.congty.vn/san-pham', 'https://a.vn']],
    ['Zalo: 0912345678', ['0912345678', 'Zalo: 0912345678']],
  ])('%s', (text, found) => {
    expect(contactDataOf(text).sort()).toEqual([...found].sort())
  })

  it.each([
    'Độ màu giảm từ 1.150 xuống 42 Pt-Co, COD từ 190 xuống 68 mg/L',
    'Bằng độc quyền số 1-0039914 cấp ngày 26/02/2024',
    'Thông lượng 0,000123456789 m³ và 0.0123456789 m³',
    'Nhiệm vụ ĐTĐL.CN-12/19, mã 10.1234567890',
    'Vốn 4.500.000.000 đồng, lực 180 N ở 0–40 °C',
  ])('nothing in: %s', (text) => {
    expect(contactDataOf(text)).toEqual([])
  })
})
