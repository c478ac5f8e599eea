import type { ReasonEntry } from './reason'

/** Faults that a technology and a need share. */
const BOTH: readonly ReasonEntry[] = [
  [
    'confidential-in-public-text',
    'Có thông tin bí mật trong phần công khai; chuyển sang phần bảo mật',
    'Confidential matter stands in the public text; move it to the protected part',
  ],
  [
    'contact-in-text',
    'Có số điện thoại, email hoặc đường dẫn liên hệ trong nội dung',
    'Contact data (telephone, e-mail, link) stands in the text',
  ],
  ['duplicate', 'Trùng với một hồ sơ đã có trên sàn', 'The same as a record already on the exchange'],
  ['out-of-scope', 'Không thuộc phạm vi của sàn giao dịch công nghệ', 'Outside the scope of the technology exchange'],
  ['wrong-field', 'Chọn chưa đúng lĩnh vực khoa học và công nghệ', 'The field of science is not the right one'],
  ['advertising', 'Viết như quảng cáo, thiếu nội dung kỹ thuật', 'Written as advertising, without technical content'],
  ['attachment-unreadable', 'Tài liệu đính kèm không đọc được hoặc không liên quan', 'An attachment cannot be read or is unrelated'],
]

export const RETURN_TECHNOLOGY: readonly ReasonEntry[] = [
  [
    'title-not-problem-first',
    'Tên chưa nêu được vấn đề mà công nghệ giải quyết',
    'The title does not say which problem the technology solves',
  ],
  ['summary-not-for-business', 'Phần tóm tắt khó hiểu với doanh nghiệp', 'The summary is hard to follow for a business reader'],
  [
    'comparison-missing',
    'Thiếu so sánh với cách làm hiện nay (số liệu, đơn vị, nguồn)',
    'No comparison with today’s practice (figure, unit, source)',
  ],
  ['figure-without-source', 'Số liệu chưa có nguồn hoặc điều kiện đo', 'A figure has no source or no conditions of measurement'],
  ['trl-evidence-missing', 'Thiếu minh chứng cho mức độ sẵn sàng công nghệ (TRL)', 'No evidence for the technology readiness level'],
  ['trl-overstated', 'TRL khai cao hơn minh chứng', 'The readiness level is higher than its evidence'],
  ['owner-shares-doubtful', 'Tỷ lệ sở hữu chưa rõ hoặc chưa khớp', 'The owners’ shares are unclear or do not agree'],
  [
    'right-to-transfer-unclear',
    'Chưa rõ quyền chuyển giao công nghệ của bên đăng',
    'The lister’s right to transfer the technology is unclear',
  ],
  ['ip-data-wrong', 'Thông tin về quyền sở hữu trí tuệ chưa đúng hoặc thiếu', 'Data on the IP rights are wrong or missing'],
  [
    'novelty-at-risk',
    'Đơn đăng ký chưa công bố, công khai chi tiết có thể làm mất tính mới',
    'The application is unpublished: details made public may destroy novelty',
  ],
  [
    'state-task-missing',
    'Thiếu thông tin nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước',
    'Data of the State-funded task are missing',
  ],
  [
    'machinery-only',
    'Chỉ bán máy móc, thiết bị, không có nội dung chuyển giao công nghệ',
    'Machinery for sale only, with no technology to transfer',
  ],
  [
    'restricted-or-prohibited',
    'Có thể thuộc danh mục công nghệ hạn chế hoặc cấm chuyển giao',
    'May be on the list of restricted or prohibited technologies',
  ],
  ...BOTH,
]

export const RETURN_NEED: readonly ReasonEntry[] = [
  ['need-unclear', 'Nhu cầu chưa rõ cần giải quyết vấn đề gì', 'It is unclear which problem is to be solved'],
  ['current-process-missing', 'Chưa mô tả quy trình, thiết bị hiện nay', 'Today’s process and equipment are not described'],
  ['target-without-figure', 'Chưa có chỉ tiêu bằng số (hiện tại và mong muốn)', 'No figures for where things stand and what is wanted'],
  [
    'constraints-missing',
    'Thiếu ràng buộc về mặt bằng, năng lượng, tiêu chuẩn phải đạt',
    'Constraints (space, energy, standards) are missing',
  ],
  [
    'not-a-technology-need',
    'Là nhu cầu mua sắm hàng hóa hoặc tuyển dụng, không phải nhu cầu công nghệ',
    'A purchase of goods or a recruitment, not a need for technology',
  ],
  ['several-needs', 'Gộp nhiều nhu cầu khác nhau; cần tách thành từng nhu cầu', 'Several needs in one; post each on its own'],
  ['deadline-unrealistic', 'Thời hạn quá gấp hoặc đã qua', 'The deadline is past or too near'],
  ['anonymity-broken', 'Nội dung để lộ đơn vị đã chọn ẩn danh', 'The text gives away an organisation that chose to stay anonymous'],
  ...BOTH,
]

export const REFUSE_VERIFICATION: readonly ReasonEntry[] = [
  ['tax-code-mismatch', 'Mã số thuế không khớp với tên đơn vị', 'The tax code does not belong to the name'],
  ['not-found', 'Không tìm thấy đơn vị trong dữ liệu đăng ký', 'The organisation is not found in the registers'],
  ['not-active', 'Đơn vị đã ngừng hoạt động hoặc giải thể', 'The organisation is closed or dissolved'],
  ['papers-missing', 'Thiếu giấy tờ chứng minh tư cách pháp lý', 'Papers on legal status are missing'],
  ['papers-unreadable', 'Giấy tờ mờ, không đọc được hoặc hết hạn', 'Papers are unreadable or out of date'],
  [
    'no-authority',
    'Người đăng ký chưa chứng minh được quyền đại diện cho đơn vị',
    'The person has not shown authority to act for the organisation',
  ],
  ['duplicate', 'Đơn vị đã có tài khoản trên sàn', 'The organisation already has an account'],
  ['wrong-kind', 'Chọn chưa đúng loại hình tổ chức', 'The kind of organisation is not the right one'],
  ['intermediary-not-qualified', 'Chưa đủ điều kiện hoạt động của tổ chức trung gian', 'Does not meet the conditions of an intermediary'],
]
