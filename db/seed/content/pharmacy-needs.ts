import type { NeedContent } from './shape'

export const pharmacyNeeds: NeedContent[] = [
  {
    key: 'pharmacy-n01',
    organisation: 'pharmacy-medicines',
    title: { vi: 'Cao thuốc vài hôm là chảy nhão, dính chày cối không dập được' },
    problem: {
      vi:
        'Phân xưởng đông dược nấu cao ích mẫu, diệp hạ châu, rau đắng đất. Cô xong đặc quánh như mật, phơi phòng ' +
        'máy lạnh vài hôm lại chảy nhão, vón cục. Cho thêm tinh bột cho khô thì viên to đùng, uống vướng cổ; bớt ' +
        'tinh bột thì dính chày dính cối, máy dừng liên tục để cạo. Mùa nồm hàng trong kho đóng bánh, cốm cứng ' +
        'như gạch phải hủy cả lô. Nhà máy muốn có bột cao khô ráo, tơi, để được hai năm mà không phải độn quá ' +
        'nhiều.',
    },
    currentProcess: {
      vi:
        'Nấu hai nước, lọc vải, cô cách thủy rồi sấy khay qua đêm, bẻ vụn và xay. Bột xay xong phải dùng hết ' +
        'trong ngày vì để mai là bết; phòng dập luôn bật máy hút ẩm.',
    },
    figures: [
      { name: { vi: 'Lượng độn phải thêm vào cao' }, baseline: 55, target: 22, unit: '%' },
      { name: { vi: 'Hàng hủy vì vón trong năm' }, baseline: 6.5, target: 0.8, unit: 'tấn' },
    ],
    constraints: { vi: 'Không đổi số đăng ký, tá dược thêm vào phải có trong dược điển; mặt bằng cao 9 m.' },
    fields: ['304', '204'],
    trlMin: 7,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'turnkey', 'technical-service'],
    budget: { min: 1_500_000_000, max: 4_500_000_000 },
    monthsToDeadline: 9,
    province: '38',
    expects: { vi: 'Chạy thử ba mẻ cao của nhà máy, để kho mùa nồm ba tháng đạt rồi mới ký mua.' },
    anonymous: false,
    answeredBy: ['pharmacy-t12'],
  },
  {
    key: 'pharmacy-n02',
    organisation: 'pharmacy-herbs',
    title: {
      vi: 'Thuốc khô bị mốc, mẫu nuôi cấy vượt mức, nhà máy trả lại',
      en: 'Dried roots come back mouldy and over the germ limit',
    },
    problem: {
      vi:
        'Đảng sâm, đương quy nhổ lên dính đất núi, rửa kiểu gì cũng không hết. Phơi sấy xong trông đẹp mà gửi ' +
        'xuống nhà máy thuốc, người ta nuôi cấy báo tổng khuẩn gấp mấy chục lần cho phép, có lô còn mốc xanh. Năm ' +
        'ngoái bị trả mười tám tấn, chở lên chở xuống cũng chết tiền. Có người bày xông lưu huỳnh nhưng khách ' +
        'châu Âu cấm, gửi đi chiếu tia thì xa, đắt, khách cũng hỏi giấy. Muốn sạch vi khuẩn mà củ vẫn thơm, không ' +
        'bay mất chất.',
      en:
        'Codonopsis and angelica come up caked with mountain soil and no washing gets it all off. Dried, they ' +
        "look fine, but the medicine factory's plates show germ counts dozens of times over the limit, and some " +
        'lots turn green with mould. Eighteen tonnes came back last year and the trucking alone hurt. Some burn ' +
        'sulphur, but European buyers forbid it; irradiation is far away, costly and raises questions. We want ' +
        'the roots clean yet still fragrant, with nothing driven off.',
    },
    currentProcess: {
      vi:
        'Rửa máng nước suối, thái lát, phơi nắng hoặc sấy lò than bảy chục độ suốt hai ngày, đóng bao hai lớp rồi ' +
        'chở đi. Bao nào mốc thì lựa bỏ bằng tay.',
      en:
        'Roots are washed in a trough of stream water, sliced, sun-dried or kept two days over a coal stove at ' +
        'seventy degrees, double-bagged and shipped. Mouldy bags are sorted out by hand.',
    },
    figures: [
      {
        name: { vi: 'Số khuẩn đếm được trên một gam', en: 'Germs counted per gram' },
        baseline: 800_000,
        target: 5000,
        unit: 'CFU/g',
      },
      {
        name: { vi: 'Hàng bị trả về trong năm', en: 'Goods returned in a year' },
        baseline: 18,
        target: 1,
        unit: 'tấn',
      },
    ],
    constraints: {
      vi: 'Xưởng ở đầu nguồn điện yếu 150 kVA; không dùng hóa chất, không tia phóng xạ.',
      en: 'The shop sits at the end of a weak 150 kVA line; no chemicals, no radiation.',
    },
    fields: ['304'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'training'],
    budget: { min: 800_000_000, max: 3_500_000_000 },
    monthsToDeadline: 6,
    province: '51',
    expects: {
      vi: 'Gửi năm loại củ đi làm thử và trả kết quả phòng kiểm nghiệm được công nhận.',
      en: 'Five kinds of root treated as a trial, with results from an accredited laboratory.',
    },
    anonymous: false,
    answeredBy: ['pharmacy-t06', 'pharmacy-t04'],
  },
  {
    key: 'pharmacy-n03',
    organisation: 'pharmacy-herbs',
    title: { vi: 'Giống sâm đắt như vàng, gieo mười hạt lên được ba' },
    problem: {
      vi:
        'Muốn mở thêm ba chục héc-ta sâm dưới tán rừng mà không kiếm đâu ra cây con. Một hạt hiện giá cả trăm ' +
        'nghìn, gieo mười hạt may lên ba bốn, chuột ăn bớt, còn lại èo uột mỗi cây một kiểu. Cây mẹ bốn năm mới ' +
        'có quả, mỗi năm được vài chục hạt thì bao giờ đủ giống cho bà con. Mua cây trôi nổi ngoài chợ thì sợ lai ' +
        'tạp, hai năm sau đào lên không phải giống mình. Cần nguồn cây khỏe, đều, đúng giống, giá chịu được.',
    },
    currentProcess: {
      vi:
        'Quả chín hái về đãi lấy hạt, ủ cát ẩm ba bốn tháng rồi gieo vào luống mùn dưới tán, che lưới chống ' +
        'chuột. Hai năm mới bứng trồng ra luống lớn.',
    },
    figures: [
      { name: { vi: 'Số cây con làm ra mỗi năm' }, baseline: 6000, target: 60_000, unit: 'cây' },
      { name: { vi: 'Giá thành một cây con' }, baseline: 170, target: 60, unit: 'nghìn đồng' },
    ],
    constraints: { vi: 'Chỉ lấy giống bản địa của vùng; có nhà lưới 1.000 m² nhưng chưa có phòng sạch.' },
    fields: ['406', '401'],
    trlMin: 6,
    trlMax: 9,
    modes: ['training', 'non-exclusive-licence', 'technical-service'],
    budget: { min: 1_000_000_000, max: 4_000_000_000 },
    monthsToDeadline: 11,
    province: '51',
    expects: { vi: 'Xem tận nơi vườn đã làm thành công, dạy nghề cho sáu người địa phương, giấy tờ đúng giống.' },
    anonymous: false,
    answeredBy: ['pharmacy-t03'],
  },
  {
    key: 'pharmacy-n04',
    organisation: 'pharmacy-medicines',
    title: {
      vi: 'Viên nghệ uống vào ra gần hết, người dùng chê không ăn thua',
      en: 'Turmeric capsules pass straight through and buyers see no effect',
    },
    problem: {
      vi:
        'Hàng viên nghệ của chúng tôi bán được nửa năm thì chững. Khách bảo uống cả tháng vẫn đau dạ dày, đi ' +
        'ngoài còn thấy vàng khè, tức là trôi tuột chứ có ngấm vào người đâu. Bỏ vào cốc nước khuấy mãi nó vẫn ' +
        'nổi lềnh bềnh. Tăng liều thì viên to, khó nuốt; thêm tiêu đen như người ta mách thì nóng bụng. Đối thủ ' +
        'quảng cáo hàng mới tan trong nước bán đắt gấp bốn. Cần công thức làm cho nghệ tan, ngấm nhanh, vẫn đóng ' +
        'viên được.',
      en:
        'Our turmeric capsules sold for half a year and then stalled. Buyers say a month of them does nothing for ' +
        'the stomach and the colour comes out the other end: it slips through instead of soaking in. Stir the ' +
        'powder in a glass of water and it just floats. A bigger dose means a capsule nobody can swallow; adding ' +
        "black pepper, as people advise, burns the belly. A rival's new kind that goes clear in water sells at " +
        'four times the price. We need turmeric that dissolves and gets in fast, and still fits a capsule.',
    },
    currentProcess: {
      vi:
        'Mua tinh nghệ chín lăm phần trăm, trộn tinh bột và tá dược trơn rồi đóng nang số không, mỗi viên nửa ' +
        'gam. Chưa từng đo xem vào máu được bao nhiêu.',
      en:
        'We buy 95% turmeric extract, blend it with starch and glidant and fill size 0 capsules, half a gram ' +
        'each. Nobody has measured how much reaches the blood.',
    },
    figures: [
      {
        name: { vi: 'Phần tan ra sau nửa giờ', en: 'Share dissolved after half an hour' },
        baseline: 5,
        target: 80,
        unit: '%',
      },
      { name: { vi: 'Số viên phải uống mỗi ngày', en: 'Capsules a day' }, baseline: 6, target: 2, unit: 'viên' },
    ],
    constraints: {
      vi: 'Không dùng dung môi cháy nổ, giá vốn mỗi viên dưới 1.800 đồng.',
      en: 'No flammable solvents; cost per capsule under 1,800 dong.',
    },
    fields: ['304'],
    trlMin: 5,
    trlMax: 8,
    modes: ['exclusive-licence', 'non-exclusive-licence', 'joint-development'],
    budget: { min: 800_000_000, max: 2_500_000_000 },
    monthsToDeadline: 8,
    province: '38',
    expects: {
      vi: 'Có số liệu trên động vật hoặc người, hỗ trợ hồ sơ công bố, độc quyền trong nước thì càng tốt.',
      en: 'Animal or human data, help with the product declaration, ideally exclusive for the country.',
    },
    anonymous: true,
    answeredBy: ['pharmacy-t02'],
  },
  {
    key: 'pharmacy-n05',
    organisation: 'pharmacy-medicines',
    title: { vi: 'Mua thuốc bắc hay dính hàng giả, hàng trộn, nhìn không ra' },
    problem: {
      vi:
        'Mỗi tháng nhập gần sáu chục loại củ quả khô và bột, phần lớn qua thương lái. Cắt lát rồi, sao tẩm rồi ' +
        'thì dân trong nghề cũng chịu: hoài sơn trộn sắn, hà thủ ô lẫn củ nâu, bột sâm pha rễ cây gì không biết. ' +
        'Phòng kiểm chấm bản mỏng thấy giống nên cho qua, sau mới vỡ lở, phải thu hồi thuốc, bị phạt trăm mấy ' +
        'chục triệu, lên báo. Gửi ra ngoài làm gen thì hai tuần mới có mà mỗi mẫu mấy triệu. Muốn biết đúng hay ' +
        'không ngay trong ngày, trước khi cho xe hạ hàng.',
    },
    currentProcess: {
      vi:
        'Cô kiểm nghiệm ngửi, nếm, soi kính hiển vi và chấm bản mỏng so với mẫu lưu. Lô nghi ngờ thì để riêng, ' +
        'gửi ra trung tâm ngoài tỉnh chờ kết quả.',
    },
    figures: [
      { name: { vi: 'Lô sai lọt vào kho mỗi năm' }, baseline: 9, target: 1, unit: 'lô' },
      { name: { vi: 'Thời gian chờ kết quả một lô' }, baseline: 14, target: 1, unit: 'ngày' },
    ],
    constraints: { vi: 'Phòng kiểm chỉ 30 m², hai người trẻ được cho đi học; chưa có máy khuếch đại gen.' },
    fields: ['304', '305'],
    trlMin: 5,
    trlMax: 9,
    modes: ['training', 'technical-service', 'non-exclusive-licence'],
    budget: { min: 400_000_000, max: 1_500_000_000 },
    monthsToDeadline: 7,
    province: '38',
    expects: { vi: 'Dựng giúp phòng thử, mẫu chuẩn cho ba chục loại hay mua, kết quả dùng được khi tranh chấp.' },
    anonymous: false,
    answeredBy: ['pharmacy-t05'],
  },
  {
    key: 'pharmacy-n06',
    organisation: 'pharmacy-medicines',
    title: { vi: 'Siro ho từ cao dược liệu đắng nghét, trẻ con phun ra hết' },
    problem: {
      vi:
        'Thuốc ho trẻ em của chúng tôi làm từ cao dược liệu xuyên tâm liên, húng chanh, cam thảo, hiệu quả bác sĩ ' +
        'khen mà bố mẹ kêu trời vì bé ngậm vào là phun ra. Đổ thêm đường thì sâu răng, thêm hương dâu vẫn còn hậu ' +
        'đắng kéo dài. Thử đường hóa học thì lắng cặn, đổi mùi sau sáu tháng. Cần cách che vị đắng cho dạng lỏng ' +
        'mà hoạt chất vẫn giữ nguyên, không làm đục, không phải chuyển sang dạng viên hay cốm.',
    },
    currentProcess: {
      vi:
        'Hòa cao lỏng trong siro đường sáu mươi phần trăm, thêm hương và chất bảo quản, lọc rồi đóng chai nâu. ' +
        'Nếm thử nội bộ mười người cho điểm, chưa có phép đo khách quan.',
    },
    figures: [
      { name: { vi: 'Điểm đắng do người thử chấm, thang 10' }, baseline: 8, target: 3, unit: 'điểm' },
      { name: { vi: 'Đường trong 100 mL' }, baseline: 60, target: 25, unit: 'g' },
    ],
    constraints: { vi: 'Tá dược được phép dùng cho trẻ dưới hai tuổi, không cồn, trong suốt 24 tháng.' },
    fields: ['304'],
    trlMin: 5,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service'],
    budget: { min: 200_000_000, max: 900_000_000 },
    monthsToDeadline: 6,
    province: '38',
    expects: { vi: 'Mẫu siro để nhóm phụ huynh nếm mù, số liệu ổn định ít nhất sáu tháng.' },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'pharmacy-n07',
    organisation: 'pharmacy-herbs',
    title: { vi: 'Sâm Panax trồng dưới tán rừng thối thân rễ, héo lá chết hàng loạt' },
    problem: {
      vi:
        'Vườn sâm ba bốn tuổi đang đẹp thì mùa mưa lá vàng, héo rũ, nhổ lên thân rễ thối nhũn có mùi. Luống này ' +
        'lây luống kia, mỗi năm mất một phần năm số cây, toàn cây sắp bán. Giống từ hạt hay giống nuôi cấy mô đều ' +
        'bị như nhau nên không phải do cây con. Vùng trồng hữu cơ trong rừng không được phun thuốc hóa học. Chúng ' +
        'tôi cần chế phẩm vi sinh đối kháng hoặc cách xử lý đất trị đúng nấm, khuẩn gây thối sâm ở núi cao mà ' +
        'không hại nấm rễ.',
    },
    currentProcess: {
      vi:
        'Thấy cây héo thì nhổ, rắc vôi vào hố, đào rãnh thoát nước. Có dùng nấm Trichoderma mua ngoài chợ nhưng ' +
        'lên núi lạnh mười mấy độ dường như không sống nổi.',
    },
    figures: [
      { name: { vi: 'Cây chết vì thối mỗi năm' }, baseline: 21, target: 5, unit: '%' },
      { name: { vi: 'Diện tích luống phải bỏ trống' }, baseline: 2.6, target: 0.5, unit: 'ha' },
    ],
    constraints: { vi: 'Phải có hiệu lực ở 12–20 °C, được phép dùng trong canh tác hữu cơ.' },
    fields: ['401', '406'],
    trlMin: 5,
    trlMax: 9,
    modes: ['technical-service', 'non-exclusive-licence', 'joint-development'],
    budget: { min: 300_000_000, max: 1_200_000_000 },
    monthsToDeadline: 10,
    province: '51',
    expects: { vi: 'Phân lập tác nhân trên vườn thật, khảo nghiệm hai mùa mưa có đối chứng.' },
    anonymous: false,
    answeredBy: [],
  },
]
