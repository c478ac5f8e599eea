import type { NeedRecord, OfferRecord } from './records'

/** A dye-house waste-water technology; every field stated. */
export function buildOffer(overrides: Partial<OfferRecord> = {}): OfferRecord {
  return {
    id: 'offer-1',
    organisationId: 'institute-1',
    title: { vi: 'Hệ keo tụ điện hóa xử lý nước thải dệt nhuộm' },
    summary: { vi: 'Khử màu nước thải nhuộm bằng keo tụ điện hóa, giảm 90% độ màu và 70% COD.' },
    body: { vi: 'Dòng điện hòa tan điện cực sắt, bông keo cuốn thuốc nhuộm ra khỏi nước. Bùn thải ít hơn một nửa.' },
    keywords: ['nước thải', 'khử màu'],
    fields: ['207'],
    trl: 7,
    modes: ['non-exclusive-licence', 'technical-service'],
    price: { kind: 'floor', min: 400_000_000, max: 700_000_000 },
    province: '01',
    supplierKind: 'institute',
    publishedAt: 1,
    ...overrides,
  }
}

/** A dye house that wants its water clear; every field stated. */
export function buildNeed(overrides: Partial<NeedRecord> = {}): NeedRecord {
  return {
    id: 'need-1',
    organisationId: 'enterprise-1',
    title: { vi: 'Nước thải xưởng nhuộm còn màu, xả ra bị phạt' },
    problem: { vi: 'Mỗi ngày xưởng dệt nhuộm xả 800 m3, đã lắng và lọc mà nước vẫn đỏ.' },
    expects: { vi: 'Cách khử màu rẻ, ít bùn.' },
    keywords: ['dệt nhuộm'],
    fields: ['207'],
    trlMin: 6,
    trlMax: 9,
    modes: ['technical-service'],
    budgetMin: null,
    budgetMax: 800_000_000,
    province: '01',
    deadline: null,
    publishedAt: 1,
    ...overrides,
  }
}
