import type { RuleText } from './rule'

const SOURCE = 'Article 31 as explained by lts.com.vn and vietnam-briefing.com'

/** Which contracts must, may or need not be registered. */
export const DUTIES: readonly RuleText[] = [
  {
    kind: 'duty',
    code: 'exempt-restricted-licensed',
    answer: 'exempt',
    precedence: 10,
    when: { transfer_licensed: true },
    article: '31',
    text_vi: 'Công nghệ hạn chế chuyển giao đã được cấp Giấy phép chuyển giao công nghệ thì không phải đăng ký.',
    text_en: 'Restricted technology that already holds a transfer licence need not be registered.',
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    kind: 'duty',
    code: 'register-inbound',
    answer: 'must',
    precedence: 20,
    when: { direction: 'inbound' },
    article: '31.1(a)',
    text_vi: 'Chuyển giao công nghệ từ nước ngoài vào Việt Nam phải đăng ký.',
    text_en: 'A transfer from abroad into Viet Nam must be registered.',
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    kind: 'duty',
    code: 'register-outbound',
    answer: 'must',
    precedence: 30,
    when: { direction: 'outbound' },
    article: '31.1(b)',
    text_vi: 'Chuyển giao công nghệ từ Việt Nam ra nước ngoài phải đăng ký.',
    text_en: 'A transfer from Viet Nam to another country must be registered.',
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    kind: 'duty',
    code: 'may-register-result-registered',
    answer: 'may',
    precedence: 40,
    when: { direction: 'domestic', state_money: true, result_registered: true },
    article: '31.1(c)',
    text_vi:
      'Chuyển giao trong nước có sử dụng vốn nhà nước hoặc ngân sách nhà nước không bắt buộc đăng ký nếu đã được ' +
      'cấp Giấy chứng nhận đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ.',
    text_en:
      'A domestic transfer that uses State money need not be registered where a certificate of registration of the ' +
      'results of the science and technology task was already granted.',
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    kind: 'duty',
    code: 'register-domestic-state-money',
    answer: 'must',
    precedence: 50,
    when: { direction: 'domestic', state_money: true },
    article: '31.1(c)',
    text_vi: 'Chuyển giao công nghệ trong nước có sử dụng vốn nhà nước hoặc ngân sách nhà nước phải đăng ký.',
    text_en: 'A domestic transfer that uses State capital or State budget must be registered.',
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    kind: 'duty',
    code: 'may-register',
    answer: 'may',
    precedence: 90,
    when: {},
    article: '31',
    text_vi: 'Các hợp đồng khác được đăng ký tự nguyện; Nhà nước khuyến khích đăng ký.',
    text_en: 'Any other contract may be registered; the State encourages it.',
    source: SOURCE,
    certainty: 'sourced',
  },
]
