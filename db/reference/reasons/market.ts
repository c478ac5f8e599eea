import type { ReasonEntry } from './reason'

export const DISMISS_SUGGESTION: readonly ReasonEntry[] = [
  ['too-early', 'Công nghệ chưa đủ độ hoàn thiện', 'The technology is at too early a stage'],
  ['benefit-unclear', 'Chưa thấy rõ lợi ích so với cách làm hiện nay', 'The benefit over today’s practice is unclear'],
  ['price-too-high', 'Giá vượt ngân sách', 'The price is above the budget'],
  ['wrong-field', 'Không đúng lĩnh vực', 'Not our field'],
  ['wrong-scale', 'Quy mô, công suất không phù hợp', 'The scale or capacity does not fit'],
  ['already-in-use', 'Đã sử dụng công nghệ này hoặc công nghệ tương đương', 'This technology, or one like it, is already in use'],
  ['mode-unfit', 'Phương thức chuyển giao không phù hợp', 'The way of transfer does not fit'],
  ['too-far', 'Khoảng cách quá xa', 'Too far away'],
  ['partner-known', 'Hai bên đã làm việc với nhau ngoài sàn', 'The two sides already work together elsewhere'],
  ['no-longer-relevant', 'Nhu cầu hoặc công nghệ không còn phù hợp thời điểm này', 'No longer relevant at this time'],
]

export const DECLINE_DEAL: readonly ReasonEntry[] = [
  ['no-capacity', 'Hiện chưa đủ nhân lực, thời gian để trao đổi', 'No people or time for talks now'],
  ['not-a-fit', 'Công nghệ và nhu cầu không phù hợp với nhau', 'The technology and the need do not fit'],
  ['already-negotiating', 'Đang đàm phán với đối tác khác', 'In negotiation with another party'],
  ['exclusivity-granted', 'Đã cấp quyền độc quyền cho bên khác', 'Exclusive rights are already granted to another'],
  ['price-or-budget', 'Giá và ngân sách cách nhau quá xa', 'Price and budget are too far apart'],
  ['mode-unfit', 'Không chấp nhận phương thức chuyển giao được đề nghị', 'The way of transfer asked for is not acceptable'],
  ['competitor', 'Bên đề nghị là đối thủ cạnh tranh trực tiếp', 'The other side is a direct competitor'],
  ['request-unclear', 'Đề nghị chưa đủ thông tin', 'The request says too little'],
]

export const END_DEAL: readonly ReasonEntry[] = [
  ['price-not-agreed', 'Không thống nhất được giá', 'No agreement on price'],
  ['terms-not-agreed', 'Không thống nhất được điều khoản hợp đồng', 'No agreement on the terms'],
  ['exclusivity-not-agreed', 'Không thống nhất được phạm vi độc quyền, lãnh thổ', 'No agreement on exclusivity or territory'],
  ['trial-failed', 'Kết quả thử nghiệm không đạt', 'The trial did not reach its target'],
  ['technology-unsuitable', 'Sau khi tìm hiểu kỹ, công nghệ không phù hợp', 'On a closer look the technology does not suit'],
  ['ownership-unclear', 'Quyền sở hữu công nghệ chưa rõ ràng', 'Ownership of the technology is unclear'],
  ['funding-lost', 'Bên nhận không thu xếp được vốn', 'The receiver could not arrange the money'],
  ['no-answer', 'Một bên không phản hồi trong thời gian dài', 'One side stopped answering'],
  ['other-partner', 'Một bên đã chọn đối tác khác', 'One side chose another partner'],
  ['plans-changed', 'Kế hoạch của một bên thay đổi', 'One side’s plans changed'],
  ['authority-refused', 'Không được cơ quan có thẩm quyền chấp thuận', 'An authority did not approve it'],
]

export const FAIL_TRANSFER: readonly ReasonEntry[] = [
  ['performance-not-reached', 'Công nghệ không đạt thông số đã cam kết', 'The technology did not reach the agreed figures'],
  ['registration-refused', 'Bị từ chối cấp Giấy chứng nhận đăng ký', 'Registration was refused'],
  ['licence-refused', 'Không được cấp phép chuyển giao công nghệ hạn chế', 'The licence for restricted technology was refused'],
  ['not-paid', 'Bên nhận không thanh toán', 'The receiver did not pay'],
  ['not-delivered', 'Bên giao không bàn giao đủ nội dung công nghệ', 'The transferor did not hand over everything'],
  ['not-mastered', 'Bên nhận không tiếp thu, vận hành được công nghệ', 'The receiver could not master or run the technology'],
  ['ip-dispute', 'Tranh chấp quyền sở hữu trí tuệ', 'A dispute over IP rights'],
  ['contract-cancelled', 'Hai bên thỏa thuận chấm dứt hợp đồng', 'The parties cancelled the contract by agreement'],
  ['project-stopped', 'Dự án của bên nhận dừng lại', 'The receiver’s project stopped'],
  ['party-dissolved', 'Một bên phá sản hoặc giải thể', 'One party was dissolved or became insolvent'],
  ['force-majeure', 'Sự kiện bất khả kháng', 'Force majeure'],
]

export const WITHDRAW_TECHNOLOGY: readonly ReasonEntry[] = [
  ['transferred-here', 'Đã chuyển giao qua sàn', 'Transferred through the exchange'],
  ['transferred-elsewhere', 'Đã chuyển giao ngoài sàn', 'Transferred elsewhere'],
  ['exclusivity-granted', 'Đã cấp quyền độc quyền', 'Exclusive rights were granted'],
  ['being-improved', 'Đang hoàn thiện, sẽ đăng lại sau', 'Being improved, to be listed again'],
  ['outdated', 'Công nghệ đã lạc hậu', 'The technology is out of date'],
  ['right-lost', 'Quyền sở hữu trí tuệ hết hiệu lực hoặc có tranh chấp', 'The IP right lapsed or is disputed'],
  ['kept-in-house', 'Đơn vị quyết định tự khai thác', 'The owner decided to use it itself'],
  ['no-interest', 'Không có bên quan tâm', 'Nobody showed interest'],
]

export const WITHDRAW_NEED: readonly ReasonEntry[] = [
  ['solved-here', 'Đã tìm được công nghệ qua sàn', 'A technology was found through the exchange'],
  ['solved-elsewhere', 'Đã tìm được công nghệ ngoài sàn', 'A technology was found elsewhere'],
  ['solved-in-house', 'Đơn vị tự giải quyết được', 'Solved in-house'],
  ['budget-cut', 'Không còn ngân sách', 'The budget is gone'],
  ['plans-changed', 'Kế hoạch sản xuất thay đổi', 'Production plans changed'],
  ['no-suitable-offer', 'Không có đề xuất phù hợp', 'No suitable offer came'],
]
