import type { NeedContent } from './shape'

export const aquacultureNeeds: NeedContent[] = [
  {
    key: 'aquaculture-n01',
    organisation: 'aquaculture-shrimp',
    title: {
      vi: 'Tôm thả hơn hai chục ngày là rớt đáy, vụ nào cũng bỏ trống gần nửa số ao',
      en: 'Shrimp die on the bottom about twenty days after stocking; nearly half the ponds end up empty each crop',
    },
    problem: {
      vi:
        'Ba vụ liền, cứ thả được 20 đến 30 ngày là tôm bỏ ăn, bụng trống, vỏ mềm rồi nằm đáy, mỗi sáng kéo nhá lên ' +
        'toàn xác. Có ao hôm trước còn ăn mạnh, ba hôm sau vét sạch. Mua giống chỗ đắt tiền nhất, có giấy kiểm dịch, ' +
        'cải tạo ao kỹ mà vẫn dính. Đại lý bảo trộn thuốc này thuốc kia, nhưng nhà máy mua tôm kiểm kháng sinh gắt ' +
        'lắm, dính một lô là mất mối. Mỗi ao chết non mất chừng 120 triệu tiền giống, thức ăn, điện và công, chưa kể ' +
        'trễ luôn vụ sau.',
      en:
        'Three crops in a row, shrimp stop eating 20 to 30 days after stocking, go soft with empty guts and drop to ' +
        'the bottom. A pond that fed well one day is wiped out three days later, although we buy the most expensive ' +
        'certified seed and prepare ponds carefully. Dealers offer all kinds of medicine, but the buyer tests ' +
        'strictly for antibiotics. Each early loss costs about 120 million dong and delays the next crop.',
    },
    currentProcess: {
      vi:
        'Ao lót bạt 1.200 m², thả thẳng 200 con/m². Trước thả đánh clo, bón vôi, cấy men vi sinh bột. Thấy tôm yếu ' +
        'thì giảm ăn, thay nước, tạt thêm men và khoáng; nặng thì xả bỏ, phơi ao rồi thả lại.',
      en:
        'Lined 1,200 m² ponds stocked directly at 200 per m². Ponds are chlorinated, limed and seeded with powdered ' +
        'probiotics. When shrimp weaken we cut feed, change water and add more probiotics and minerals; in bad cases ' +
        'we discharge, dry out and restock.',
    },
    figures: [
      {
        name: { vi: 'Số ao phải bỏ trong 35 ngày đầu', en: 'Ponds lost in the first 35 days' },
        baseline: 45,
        target: 15,
        unit: '%',
      },
      { name: { vi: 'Tôm còn sống lúc 35 ngày', en: 'Shrimp alive at day 35' }, baseline: 55, target: 80, unit: '%' },
    ],
    constraints: {
      vi: 'Không dùng kháng sinh hay chất cấm. Công nhân trại phải tự làm được, không cần kỹ sư đứng cạnh cả ngày.',
      en: 'No antibiotics or banned substances. Farm workers must be able to do it without an engineer at the pond all ' + 'day.',
    },
    fields: ['405', '403'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'exclusive-licence'],
    budget: { min: 500_000_000, max: 2_500_000_000 },
    monthsToDeadline: 8,
    province: '96',
    expects: {
      vi: 'Làm thử trên 4 ao có 4 ao đối chứng, cho xem số liệu từng ngày; báo chi phí trên một ao và trên một triệu ' + 'con giống.',
      en: 'A trial on 4 ponds beside 4 untreated ones with daily figures, and the cost per pond and per million ' + 'post-larvae.',
    },
    anonymous: false,
    answeredBy: ['aquaculture-t02'],
  },
  {
    key: 'aquaculture-n02',
    organisation: 'aquaculture-shrimp',
    title: { vi: 'Tiền điện chạy quạt nước, máy thổi ăn hết lời của vụ tôm' },
    problem: {
      vi:
        'Tháng cao điểm trả hơn 1,1 tỷ tiền điện, gần bằng một phần năm giá thành con tôm. Đêm nào cũng mở hết giàn ' +
        'quạt vì sợ tôm nổi đầu, ban ngày nắng gắt nước dư dưỡng khí mà công nhân cũng không dám tắt. Có bữa cúp ' +
        'điện, máy phát lên trễ hơn mười phút là mất trắng một ao 8 tấn. Giờ muốn biết lúc nào cần chạy bao nhiêu ' +
        'máy cho vừa đủ, chứ chạy theo cảm giác như bây giờ thì nuôi càng nhiều càng nặng vốn.',
    },
    currentProcess: {
      vi:
        'Mỗi ao bốn giàn quạt 3 HP và một máy thổi dùng chung ba ao. Đóng cắt bằng tay theo ca, một ngày đo ba lần ' +
        'bằng máy cầm tay. Mất điện thì bảo vệ gọi điện cho tổ cơ điện ra nổ máy phát.',
    },
    figures: [
      { name: { vi: 'Điện cho một ký tôm' }, baseline: 4.2, target: 3, unit: 'kWh/kg' },
      { name: { vi: 'Hóa đơn điện tháng cao điểm' }, baseline: 1100, target: 800, unit: 'triệu đồng' },
    ],
    constraints: { vi: 'Vùng nuôi sóng di động yếu, hơi muối ăn mòn nhanh. Giữ lại quạt và máy thổi đang có.' },
    fields: ['405', '202'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'non-exclusive-licence'],
    budget: { min: 300_000_000, max: 1_500_000_000 },
    monthsToDeadline: 6,
    province: '96',
    expects: {
      vi:
        'Khảo sát 10 ao, lắp thử một vụ, cam kết mức giảm điện đo bằng công tơ; báo động khi mất điện phải tới điện ' +
        'thoại trong một phút.',
    },
    anonymous: false,
    answeredBy: ['aquaculture-t05'],
  },
  {
    key: 'aquaculture-n03',
    organisation: 'aquaculture-fish',
    title: { vi: 'Cá làm phi lê bị khách chê hôi bùn, phải hạ giá hoặc chở về' },
    problem: {
      vi:
        'Từ tháng 2 tới tháng 5, nước ao xanh đặc, cá xẻ ra nhìn trắng đẹp mà nấu lên nghe mùi đất, mùi cống. Khách ' +
        'ở châu Âu nếm thử từng lô, năm rồi trả lại bốn công-ten-nơ, lô nào giữ lại thì bị trừ 0,4 đô một ký. Tụi ' +
        'tôi ngâm chanh, ngâm muối lúc phi lê không ăn thua vì mùi nằm trong thớ. Nhịn cho ăn rồi thay nước chừng ' +
        'mười ngày thì bớt nhưng cá sụt ký, ao lại kẹt, không bắt kịp lịch tàu.',
    },
    currentProcess: {
      vi:
        'Trước bắt hai tuần cho nhịn, thay nước mỗi ngày một phần ba ao, tạt vôi cho bớt tảo. Người thử nếm của ' +
        'xưởng hấp cá, thấy hôi thì hoãn bắt thêm năm bảy ngày rồi thử lại.',
    },
    figures: [
      { name: { vi: 'Số lô bị chê mùi trong mùa khô' }, baseline: 22, target: 2, unit: '%' },
      { name: { vi: 'Cá sụt ký trong lúc chờ hết mùi' }, baseline: 7, target: 3, unit: '%' },
      { name: { vi: 'Thời gian chờ hết mùi' }, baseline: 10, target: 3, unit: 'ngày' },
    ],
    constraints: {
      vi: 'Xưởng chỉ còn 400 m² trống. Mỗi ngày phải xử lý được 15 tấn cá sống; không được để lại mùi thuốc hay chất ' + 'lạ.',
    },
    fields: ['405', '211'],
    trlMin: 5,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service', 'turnkey'],
    budget: { min: 800_000_000, max: 3_000_000_000 },
    monthsToDeadline: 9,
    province: '91',
    expects: {
      vi:
        'Cho nếm thử mẫu trước và sau, kèm kết quả phân tích của phòng thử nghiệm độc lập; báo diện tích, điện, nước ' +
        'cho 15 tấn một ngày.',
    },
    anonymous: false,
    answeredBy: ['aquaculture-t11'],
  },
  {
    key: 'aquaculture-n04',
    organisation: 'aquaculture-fish',
    title: {
      vi: 'Cám cá lên giá liên tục, mỗi ký cá bán ra là lỗ vốn',
      en: 'Pellet prices keep climbing and every kilogram of fish is sold at a loss',
    },
    problem: {
      vi:
        'Tiền cám chiếm gần bốn phần năm giá thành. Ba năm nay hãng báo tăng mười mấy lần, lý do lúc nào cũng là ' +
        'hàng biển Peru hết, đô la lên. Cá bán 28 ngàn mà ruột đã 29 ngàn rưỡi. Đổi sang loại rẻ hơn thì cá chậm ' +
        'lớn, gan vàng, cho ăn nhiều hơn nên tính lại cũng không lợi. Bên tôi có máy ép viên cũ, muốn tự trộn từ thứ ' +
        'có sẵn quanh vùng mà không biết công thức nào cá lớn được và ổn định quanh năm.',
      en:
        'Feed is almost four fifths of our cost. In three years the mills have raised prices more than ten times, ' +
        'always blaming Peruvian catches and the dollar. We sell at 28,000 dong a kilogram with a cost of 29,500. ' +
        'Cheaper feed slows growth and yellows the liver. We own an old pellet press and want to mix from what is ' +
        'available locally, but have no recipe that grows fish reliably all year.',
    },
    currentProcess: {
      vi:
        'Mua cám viên 26–28 đạm của hai hãng, cho ăn ngày hai cữ bằng máy phun. Máy ép cũ 1 tấn/giờ ở kho chỉ dùng ' +
        'trộn thuốc bổ. Chưa có người chuyên về công thức, số liệu ghi tay theo từng ao.',
      en:
        'We buy 26–28% protein pellets from two mills and feed twice a day by blower. The old 1 t/h press only mixes ' +
        'supplements. Nobody on staff formulates feed, and records are kept by hand for each pond.',
    },
    figures: [
      {
        name: { vi: 'Tiền cám cho một ký cá', en: 'Feed cost per kilogram of fish' },
        baseline: 22500,
        target: 19000,
        unit: 'đồng/kg',
      },
      {
        name: { vi: 'Số ký cám cho một ký cá', en: 'Kilograms of feed per kilogram of fish' },
        baseline: 1.65,
        target: 1.55,
        unit: 'kg/kg',
      },
    ],
    constraints: {
      vi: 'Nguyên liệu phải mua được trong bán kính 100 km; cá vẫn đạt chứng nhận nuôi bền vững của khách.',
      en: 'Ingredients must be available within 100 km, and fish must keep the sustainability certificate our buyers ' + 'require.',
    },
    fields: ['405'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'turnkey', 'training'],
    budget: { min: 1_000_000_000, max: 4_000_000_000 },
    monthsToDeadline: 12,
    province: '91',
    expects: {
      vi: 'Công thức, bảng giá thành theo mùa, thử trên hai ao 5.000 m² trọn một vụ và hướng dẫn cải tạo máy ép đang ' + 'có.',
      en: 'Recipe, seasonal cost sheet, a full-crop trial on two 5,000 m² ponds and advice on refitting our press.',
    },
    anonymous: false,
    answeredBy: ['aquaculture-t09'],
  },
  {
    key: 'aquaculture-n05',
    organisation: 'aquaculture-fish',
    title: { vi: 'Bè gỗ ngoài đảo cứ gió chướng, bão là gãy, cá sổng hết' },
    problem: {
      vi:
        'Khu bè ở đảo có 60 ô gỗ ghép thùng phuy. Cuối năm rồi gió giật một đêm, mười bốn ô bung đà, rách lưới, mất ' +
        'gần 30 tấn cá bớp đang tới lứa bán. Năm nào cũng tốn tiền thay gỗ, thay phuy, mà thợ giờ khó kiếm. Sợ gió ' +
        'nên phải co cụm vào trong vũng, nước đứng, cá hay lở loét. Muốn ra chỗ nước chảy ngoài kia cho cá khỏe, ' +
        'nhưng đồ gỗ không chịu nổi.',
    },
    currentProcess: {
      vi:
        'Ô 5 × 5 × 4 m đóng bằng gỗ sao, buộc phuy nhựa, thả neo sắt tự hàn. Nghe tin bão thì dùng ghe kéo cả cụm ' +
        'vào eo, mất hai ngày và sáu người, cá va lưới chết lai rai cả tuần sau đó.',
    },
    figures: [
      { name: { vi: 'Cá mất do gió bão mỗi năm' }, baseline: 12, target: 2, unit: '%' },
      { name: { vi: 'Tiền sửa bè mỗi năm' }, baseline: 900, target: 150, unit: 'triệu đồng' },
    ],
    constraints: { vi: 'Ngoài đảo không có điện lưới; ghe phục vụ chỉ 45 mã lực. Đáy bùn pha cát, sâu 14–20 m.' },
    fields: ['405'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'machinery-with-technology', 'technical-service'],
    budget: { min: 3_000_000_000, max: 8_000_000_000 },
    monthsToDeadline: 10,
    province: '91',
    expects: {
      vi:
        'Phương án cho cụm đầu tiên khoảng 3.000 m³, giấy tờ chứng minh đã qua bão thật, hướng dẫn cho bốn thợ bè và ' +
        'bảo hành ít nhất ba năm.',
    },
    anonymous: false,
    answeredBy: ['aquaculture-t10'],
  },
  {
    key: 'aquaculture-n06',
    organisation: 'aquaculture-shrimp',
    title: { vi: 'Cần que thử nhanh tại ao xem tôm còn dính kháng sinh hay không trước khi gọi ghe cân' },
    problem: {
      vi:
        'Tôm chở tới nhà máy mới bắt mẫu kiểm, lô nào dính enro hay doxy là bị trả, chở đi chở về chết hết. Gửi mẫu ' +
        'lên phòng thử nghiệm mất ba ngày, tốn hơn hai triệu một mẫu, mà tôm cần bán ngay. Hộ liên kết khai không ' +
        'dùng thuốc nhưng thức ăn, men mua ngoài nhiều khi có trộn sẵn. Muốn có bộ thử làm tại bờ ao, lấy con tôm ' +
        'nghiền ra là biết, chừng nửa tiếng có kết quả, công nhân đọc được bằng mắt.',
    },
    currentProcess: {
      vi:
        'Trước thu bảy ngày lấy 500 g tôm mỗi ao, ướp đá gửi xe đò lên thành phố. Chờ phiếu mới gọi ghe. Ao nào gấp ' +
        'thì bán cho chợ nội địa giá thấp hơn mười lăm ngàn một ký.',
    },
    figures: [
      { name: { vi: 'Thời gian chờ kết quả' }, baseline: 72, target: 0.5, unit: 'giờ' },
      { name: { vi: 'Chi phí một mẫu' }, baseline: 2200000, target: 200000, unit: 'đồng' },
    ],
    constraints: { vi: 'Phát hiện được ít nhất bốn nhóm kháng sinh ở mức nhà máy yêu cầu; để được ở nhiệt độ thường.' },
    fields: ['405', '104'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    budget: { min: 100_000_000, max: 600_000_000 },
    monthsToDeadline: 5,
    province: '96',
    expects: {
      vi: 'Giấy so sánh với kết quả máy sắc ký, giá mỗi que theo số lượng, tập huấn một buổi cho đội kỹ thuật.',
    },
    anonymous: true,
    answeredBy: [],
  },
  {
    key: 'aquaculture-n07',
    organisation: 'aquaculture-shrimp',
    title: { vi: 'Ương cua giống hao quá nửa vì cua lột bị con khác ăn thịt' },
    problem: {
      vi:
        'Trại ương từ cua bột lên cua me, một trăm con vô bể ra được ba bốn chục con. Nước trong, tảo đủ, mồi đủ mà ' +
        'cứ đêm lột vỏ là con mới lột bị kẹp, sáng ra thấy toàn vỏ với càng. San thưa ra thì tốn bể, mà cũng không ' +
        'bớt bao nhiêu. Hộ nuôi tôm – rừng đặt hàng mỗi năm cả triệu con, trại chỉ giao được ba phần. Cần cách gì để ' +
        'tụi nó lột đều một lúc, hoặc ngăn không cho cắn nhau mà vẫn ương dày.',
    },
    currentProcess: {
      vi:
        'Bể xi măng 20 m², thả 60 con/m², treo lưới cũ, chùm nylon và ngói làm chỗ núp. Cho ăn Artemia, cá vụn ngày ' +
        'bốn cữ, thay nước hai ngày một lần, mười hai ngày thì rút nước bắt một lượt.',
    },
    figures: [
      { name: { vi: 'Cua còn lại sau mười hai ngày' }, baseline: 38, target: 65, unit: '%' },
      { name: { vi: 'Mật độ ương' }, baseline: 60, target: 100, unit: 'con/m²' },
    ],
    constraints: { vi: 'Không tăng quá 30% giá một con giống; vật liệu làm chỗ núp phải rửa và dùng lại được.' },
    fields: ['405'],
    trlMin: 5,
    trlMax: 9,
    modes: ['technical-service', 'joint-development', 'non-exclusive-licence'],
    budget: { min: 150_000_000, max: 500_000_000 },
    monthsToDeadline: 7,
    province: '96',
    expects: { vi: 'Mô tả cách làm, số liệu ba đợt ương trở lên, người xuống trại kèm ít nhất một đợt.' },
    anonymous: false,
    answeredBy: [],
  },
]
